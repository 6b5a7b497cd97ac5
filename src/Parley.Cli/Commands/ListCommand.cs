using System.ComponentModel;
using NodaTime.Text;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Documents;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley list</c>: documents, the inbox, claims, things, actors or sources, a line each.</summary>
internal sealed class ListCommand : Command<ListCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : MomentListingSettings
    {
        /// <summary>What to list.</summary>
        [CommandArgument(0, "<WHAT>")]
        [Description("documents, inbox, claims, things, actors or sources")]
        public string What { get; init; } = "";

        /// <summary>A filter.</summary>
        [CommandOption("--match <WORDS>")]
        [Description("Only lines with these words")]
        public string? Match { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var rows = Rows(settings.What, desk.See(settings.Moment(desk)))
            .Where(r => settings.Match is null || r.Any(c => c.Value?.Contains(settings.Match, StringComparison.OrdinalIgnoreCase) == true)).ToList();
        if (settings.Json)
        {
            Output.Json(json =>
            {
                json.WriteStartArray();
                foreach (var row in rows)
                {
                    json.WriteStartObject();
                    foreach (var (name, value) in row) json.WriteString(name, value);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            });
            return ExitCodes.Done;
        }
        foreach (var row in rows) Output.Say(string.Join("  ", row.Select(c => c.Value).OfType<string>()));
        if (rows.Count == 0) Output.Warn($"No {settings.What} in the record.");
        return ExitCodes.Done;
    }

    private static IEnumerable<(string Name, string? Value)[]> Rows(string what, Case of) => what switch
    {
        "documents" => of.Documents.Values.OrderBy(d => d.Date).Select(d => new (string, string?)[]
        {
            ("id", d.Id), ("date", Day(d.Date) ?? "date-unknown"), ("publisher", d.Publisher), ("title", d.Title), ("copyOf", d.CopyOf), ("copyBasis", d.CopyBasis), ("line", EvidenceLines.Root(of, d.Id) is var root && root != d.Id ? "one line of evidence with " + root : null),
            ("claims", of.Claims.Count(c => c.Document.Id == d.Id) + " claims"),
        }),
        "inbox" => Inbox.Waiting(of).Select(w => new (string, string?)[]
        {
            ("id", w.Document.Id), ("date", Day(w.Document.Date) ?? "date-unknown"), ("publisher", w.Document.Publisher), ("title", w.Document.Title), ("progress", $"{w.Decided} of {w.All} decided"),
        }),
        "claims" => of.Claims.Select(c => new (string, string?)[]
        {
            ("id", c.Id.ToString()), ("document", c.Document.Id), ("sentence", "s" + c.Content.Sentence), ("kind", c.Kind), ("says", ClaimText.Line(c.Content)),
            ("voice", c.Voices.IsEmpty ? null : "said by " + string.Join(", citing ", c.Voices)), ("unread", c.Unread ? "accepted unread" : null),
        }),
        "things" => of.Things.Values.Select(t => new (string, string?)[] { ("id", t.Id), ("name", t.Name), ("claims", of.About(t.Id).Count() + " claims"), ("evidence", EvidenceLines.Count(of, of.About(t.Id)).ToString()), ("mergedInto", t.MergedInto) }),
        "actors" => of.Actors.Values.Select(a => new (string, string?)[]
        {
            ("id", a.Id), ("name", a.Name), ("class", Spelled.Of(a.Class)), ("of", a.Parent), ("names", a.Names.IsEmpty ? null : string.Join("; ", a.Names.Select(n => n.Text))),
        }),
        "sources" => of.Sources.Values.Select(s => new (string, string?)[] { ("id", s.Id), ("name", s.Name), ("type", s.Type), ("reliability", s.ReliabilityOn(of.Day)), ("note", s.Note) }),
        _ => throw new FormatException($"“{what}” cannot be listed; expected documents, inbox, claims, things, actors or sources."),
    };

    private static string? Day(NodaTime.LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
