using System.ComponentModel;
using NodaTime.Text;
using Parley.Actors;
using Parley.Answers;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley show</c>: one document, claim, thing or actor with all that the record holds of it.</summary>
internal sealed class ShowCommand : Command<ShowCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : MomentListingSettings
    {
        /// <summary>The id.</summary>
        [CommandArgument(0, "<ID>")]
        [Description("The id of a document, claim, thing (kind/slug) or actor")]
        public string Id { get; init; } = "";
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var of = desk.See(settings.Moment(desk));
        var id = settings.Id;
        if (settings.Json && !of.Things.ContainsKey(id) && !of.Actors.ContainsKey(id)) throw new FormatException($"--json shows things (kind/slug) and actors, and “{id}” is none; `parley list documents|claims --match {id} --json` gives the others.");
        if (of.Documents.TryGetValue(id, out var document)) Show(desk, of, document);
        else if (Guid.TryParse(id, out var guid) && of.Claim(guid) is { } claim) Show(desk, of, claim);
        else if (Guid.TryParse(id, out var gone) && of.Redactions.TryGetValue(gone, out var redaction)) Output.Say($"{gone}  {Redacting.Words(redaction, of.Zone)}");
        else if (of.Things.TryGetValue(id, out var thing))
        {
            if (settings.Json) Output.Json(json => ThingJson.Write(json, of, thing, c => desk.EvidenceOf(of, c)));
            else Show(desk, of, thing);
        }
        else if (of.Actors.TryGetValue(id, out var actor))
        {
            if (settings.Json) Output.Json(json => ActorJson.Write(json, of, actor, c => desk.EvidenceOf(of, c)));
            else Show(desk, of, actor);
        }
        else throw new InvalidOperationException($"Nothing that stands has the id “{id}”. `parley list` lists documents, claims, things and actors.");
        return ExitCodes.Done;
    }

    private static void Show(CaseDesk desk, Case of, Documents.Document d)
    {
        Output.Say($"{d.Id}  {d.Citation}", "bold");
        if (d.Note is not null) Output.Say(d.Note, "dim");
        foreach (var r in of.Redactions.Values.Where(r => r.What.Document == d.Id)) Output.Say($"{(r.Kind == "document" ? "Its content was" : $"A {r.Kind} of it was")} {Redacting.Words(r, of.Zone)}.");
        foreach (var e in d.Editions) Output.Say($"{char.ToUpperInvariant(e.How[0])}{e.How[1..]} by its publisher: {e.Document}, {of.Documents[e.Document].Citation}");
        foreach (var (earlier, how) in Reissuing.Earlier(of, d.Id)) Output.Say($"In place of {earlier.Id}, which it has {how}.");
        if (d.CopyOf is not null) Output.Say($"Rests on {d.CopyOf} ({d.CopyBasis}): one line of evidence.");
        if (d.Date is null && !d.DateCandidates.IsEmpty) Output.Say($"Day of publication unknown; the text allows {string.Join(", ", d.DateCandidates)}.");
        Output.Say("");
        Output.Say(desk.TextOf(d) ?? "(text not to hand)");
        foreach (var claim in of.Claims.Where(c => c.Document.Id == d.Id)) Line(claim);
    }

    private static void Show(CaseDesk desk, Case of, Claim c)
    {
        var evidence = desk.EvidenceOf(of, c.Id)!;
        Output.Say($"{KindTable.Find(c.Kind)?.Label}: {ClaimText.Line(c.Content)}", "bold");
        Output.Say($"said by {ClaimText.Voice(c.Content)} in {evidence.Citation}, sentence {c.Content.Sentence}; grade {c.Grade}; accepted by {c.AcceptedBy}{(c.Unread ? ", unread" : "")}");
        Output.Say($"“{evidence.Sentence}”");
        if (c.First is not null) Output.Say($"corrected; at first: {ClaimText.Line(c.First)}", "dim");
        foreach (var t in c.Things) Output.Say($"about {t}: {of.Things.GetValueOrDefault(t)?.Name}");
        foreach (var l in c.Links) Output.Say($"{l.Type.Replace('-', ' ')} {l.To}: {(of.Claim(l.To) is { } other ? ClaimText.Line(other.Content) : "")}");
    }

    private static void Show(CaseDesk desk, Case of, Thing t)
    {
        Output.Say($"{t.Id}: {t.Name}", "bold");
        if (t.MergedInto is not null) Output.Say($"part of {of.Follow(t.Id)}");
        AnswerText.Print(desk, of, Accounts.Of(of, t), explain: false);
        foreach (var claim in of.About(t.Id))
        {
            Line(claim);
            Output.Say("    " + AnswerText.Chip(desk.EvidenceOf(of, claim.Id)!), "dim");
        }
    }

    private static void Show(CaseDesk desk, Case of, Actor a)
    {
        Output.Say($"{a.Id}: {a.Name} ({Spelled.Of(a.Class)})", "bold");
        if (a.Parent is not null) Output.Say($"{a.Relation ?? "of"} {of.Actors.GetValueOrDefault(a.Parent)?.Name ?? a.Parent}");
        if (a.From is not null || a.Until is not null) Output.Say($"{a.From ?? "…"} to {a.Until ?? "…"}");
        foreach (var n in a.Names) Output.Say($"  {n.Use}: {n.Text}{(n.Language is null ? "" : $" ({n.Language})")}");
        var ties = Affiliations.Of(of);
        if (ActorProfile.Of(ties, a.Id, of.Day) is { IsEmpty: false } told) AnswerText.Print(desk, of, [new Row(a.Id, null, of.Day is { } day ? $"As of {ClaimDay.Words(day)}" : "What is told of it", null, told)], explain: false);
        foreach (var problem in AffiliationProblems.Of(ties, a.Id)) Output.Say($"  contradicts: {problem.Text}");
        Output.Say("");
        foreach (var claim in of.Claims.Where(c => c.Slots.Names.SelectMany(c.Slots.NamesIn).Concat(c.Content.Voice).Any(n => n.Actor == a.Id))) Line(claim);
    }

    private static void Line(Claim c) =>
        Output.Say($"  {(c.Document.Date is { } d ? LocalDatePattern.Iso.Format(d) : "date unknown")} {c.Document.Id} s{c.Content.Sentence} {c.Kind} ({ClaimText.Voice(c.Content)}): {ClaimText.Line(c.Content)}  {c.Id}");
}
