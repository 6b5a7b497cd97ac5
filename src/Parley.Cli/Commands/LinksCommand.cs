using System.ComponentModel;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley links</c>: what a claim may be about, ranked with reasons.</summary>
internal sealed class LinksCommand : Command<LinksCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>The claim.</summary>
        [CommandArgument(0, "<CLAIM>")]
        [Description("The claim's id (see `parley list claims`)")]
        public Guid Claim { get; init; }

        /// <summary>How many.</summary>
        [CommandOption("--most <NUMBER>")]
        [Description("How many things per kind, beside what the rules choose. Default: 5")]
        public int Most { get; init; } = 5;
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Most < 0) throw new FormatException($"--most {settings.Most}: expected 0 or more.");
        using var desk = settings.Open();
        var of = desk.Now;
        var claim = of.Claim(settings.Claim) ?? throw new InvalidOperationException($"No claim that stands has the id {settings.Claim}. `parley list claims` lists them.");
        var ranked = Previews.Candidates(of, claim, settings.Most);
        if (settings.Json)
        {
            Output.Json(json =>
            {
                json.WriteStartArray();
                foreach (var link in ranked)
                {
                    json.WriteStartObject();
                    json.WriteString("thing", link.Thing);
                    json.WriteString("kind", Spelled.Of(link.Kind));
                    json.WriteString("name", link.Name);
                    json.WriteNumber("score", link.Score);
                    json.WriteBoolean("byRule", link.ByRule);
                    json.WriteBoolean("isNew", link.IsNew);
                    json.WriteBoolean("linked", claim.Things.Contains(link.Thing));
                    json.WriteString("reason", link.Reason);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            });
            return ExitCodes.Done;
        }
        if (ranked.IsEmpty) Output.Say("Nothing in the record resembles what this claim is about.");
        foreach (var link in ranked) Output.Say(Line(claim, link), link.ByRule ? "bold" : "default");
        return ExitCodes.Done;
    }

    private static string Line(Claim claim, LinkProposal link) =>
        $"{link.Score,4}  {link.Thing}{(link.IsNew ? " (new)" : "")}{(claim.Things.Contains(link.Thing) ? " (linked)" : "")}  {link.Name}: {link.Reason}";
}
