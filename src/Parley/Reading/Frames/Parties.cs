using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>
/// Gives an agreement what its own clause leaves to the rest of the text: the parties where the text leaves one pair only, the
/// owner of a truce that one side keeps ("the Taliban's ceasefire"), the broker in "UN-brokered".
/// </summary>
internal static class Parties
{
    private static readonly string[] Brokered = ["-brokered", "-mediated", "-sponsored", "-negotiated"];
    private static readonly string[] Guaranteed = ["-guaranteed"];

    /// <summary>The findings with what the text tells of their agreements elsewhere.</summary>
    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings, Document document)
    {
        var told = findings.Where(f => f.Frame.Kind == "agreement").Select(f => f.Slots.NamesIn("parties").ToImmutableArray()).Where(p => p.Length > 1 && p.All(n => n.Actor is not null)).DistinctBy(Key).ToList();
        var pair = told.Count == 1 ? told[0] : told.Count == 0 ? document.Names.Mentions.Pair : [];
        foreach (var finding in findings)
        {
            if (finding.Frame.Kind != "agreement") yield return finding;
            else if (Complete(finding, pair) is var whole && whole.Slots.Has("type") && (whole.State != "announced" || whole.Slots.Has("parties") || whole.Slots.Has("brokers"))) yield return whole;
        }
    }

    private static Finding Complete(Finding finding, ImmutableArray<NameValue> pair)
    {
        var slots = finding.Slots;
        if (slots.Has("parties")) slots = slots.With("parties", [.. slots["parties"].OfType<NameValue>().Select(n => Side(finding.At.Document, n)).DistinctBy(n => n.Plain)]);
        if (Deals.Within(finding.At) is { } deal)
        {
            if (finding.State is "announced" or "collapsed" && finding.At.Sentence.Head(deal) is var head && head.EndsWith('s') && WordClasses.Singular(head) is not null) return finding with { Slots = Slots.Empty };
            if (!slots.Has("brokers") && Hyphened(finding.At, deal, Brokered) is { } broker) slots = slots.With("brokers", broker);
            if (!slots.Has("guarantors") && Hyphened(finding.At, deal, Guaranteed) is { } guarantor) slots = slots.With("guarantors", guarantor);
            if (finding.State is not null && !slots.Has("parties") && Owners(finding.At, deal) is { IsEmpty: false } owners) slots = slots.With("parties", owners);
        }
        if (finding.State == "proposed" && pair.Length > 1 && slots.NamesIn("brokers").ToList() is [var own] && pair.Any(p => p.Plain == own.Plain)) slots = slots.Without("brokers").With("parties", [.. pair]);
        if (slots.Has("parties") || finding.State is null or "proposed" || pair.Length < 2) return finding with { Slots = slots };
        return finding with { Slots = slots.With("parties", pair) };
    }

    /// <summary>The state or group for which a person agrees to a truce; who is no office-holder stands for himself.</summary>
    private static NameValue Side(Document document, NameValue name) =>
        document.Names.Roster.Named(name.Plain) is { Person: true, Body: { Entry.Class: "state" or "government" } body } ? Names.NameReader.Value(name.Text, body, $"{name.Plain} acts for {body.Name}") : name;

    private static string Key(ImmutableArray<NameValue> names) => string.Join('|', names.Select(n => n.Plain).Order(StringComparer.Ordinal));

    /// <summary>Who stands between the words of a truce: "between X and Y", "with X", or its owner, where that is an actor.</summary>
    private static ImmutableArray<NameValue> Owners(Evocation at, Phrase deal)
    {
        var between = at.Sentence.After(deal).Where(a => a.Word is "between" or "among").SelectMany(a => at.Document.Names.All(at.Sentence, a.Phrase)).ToImmutableArray();
        if (between.Length > 1) return between;
        var own = deal.First < deal.Head && at.Sentence.Tokens[deal.First + 1].Lower == "own";
        return [.. Spots.Of(at with { Noun = deal }, "owner").Where(p => own || at.Sentence.Tokens[p.First].Tag != Tag.Possessive).SelectMany(p => at.Document.Names.All(at.Sentence, p)).Where(n => n.Actor is not null)];
    }

    private static NameValue? Hyphened(Evocation at, Phrase deal, string[] endings)
    {
        for (var i = deal.First; i < deal.Head; i++)
        {
            var text = at.Sentence.Tokens[i].Text;
            if (endings.FirstOrDefault(e => text.EndsWith(e, StringComparison.Ordinal)) is not { } ending) continue;
            var name = text[..^ending.Length];
            if (at.Document.Lexicon.Named(name).FirstOrDefault(h => h.Entry.IsActor) is { } hit) return Names.NameReader.Value(text, at.Document.Names.Roster.Of(hit.Entry), $"named in {text}");
        }
        return null;
    }
}
