using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Agreements;

/// <summary>
/// The agreement that a claim is about: by its name, else the one of the same sort that its parties, brokers or days
/// share, else the only one of that sort that the record knows of at the time.
/// </summary>
public static class AgreementLinks
{
    private static readonly HashSet<string> Truces = new(StringComparer.Ordinal) { "ceasefire", "truce", "cessation-of-hostilities", "humanitarian-pause" };
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal) { "ceasefire", "truce", "agreement", "accord", "deal", "pact", "cessation", "treaty", "declaration" };
    private static readonly string[] Roles = ["parties", "brokers", "guarantors"];

    /// <summary>The agreement; empty where none can be told.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> For(Case of, LinkSubject subject)
    {
        var type = subject.Slots.Term("type") ?? (subject.Content.Kind == "breach" ? "ceasefire" : null);
        var wording = subject.Slots.NamesIn("name").Concat(subject.Slots.NamesIn("agreement")).FirstOrDefault();
        var known = of.ThingsOf(ThingKind.Agreement).ToList();
        if (wording is not null && known.FirstOrDefault(t => Named(t, wording)) is { } named) return Known(named, $"“{wording.Text}” names it");
        if (subject.Related.SelectMany(c => c.Things).FirstOrDefault(t => known.Exists(k => k.Id == t)) is { } related)
            return Known(of.Things[related], "joined to a claim about this agreement");
        var alike = known.Where(t => Sort(of, t, type)).ToList();
        if (alike.Where(t => Shares(of, t, subject)).ToList() is [var shared]) return Known(shared, "of the same sort, with a party or day in common");
        if (subject.Content.Kind == "agreement") return IsNewText(alike, subject) ? New(subject, type ?? "agreement", wording) : Known(alike[0], "the only one of its sort in the record");
        return alike.Count == 1 ? Known(alike[0], "the only one of its sort in the record") : [];
    }

    /// <summary>The agreement that a wording names: a known one, or, where the wording is of an agreement at all, the only one of its sort.</summary>
    /// <param name="of">The case.</param>
    /// <param name="wording">The wording.</param>
    public static LinkProposal? Named(Case of, NameValue wording)
    {
        var known = of.ThingsOf(ThingKind.Agreement).ToList();
        if (known.FirstOrDefault(t => Named(t, wording)) is { } named) return Known(named, $"“{wording.Text}” names it")[0];
        var words = Slug.Of(wording.Plain).Split('-');
        if (!Array.Exists(words, Nouns.Contains)) return null;
        var sort = Array.Find(words, Truces.Contains);
        var alike = known.Where(t => Sort(of, t, sort)).ToList();
        return alike.Count == 1 ? Known(alike[0], "the only one of its sort in the record")[0] : null;
    }

    private static bool IsNewText(List<Thing> alike, LinkSubject subject) => alike.Count != 1 || subject.Slots.Has("announced") || subject.Slots.Has("effective") || subject.Slots.Has("name");

    private static bool Named(Thing thing, NameValue wording) =>
        thing.Aliases.Prepend(thing.Name).Select(Slug.Of).Any(s => s == Slug.Of(wording.Plain) || s == Slug.Of(wording.Text));

    private static bool Sort(Case of, Thing thing, string? type) =>
        type is null || of.About(thing.Id).Where(c => c.Kind == "agreement").Select(c => c.Slots.Term("type"))
            .Append(thing.Id["agreement/".Length..].Split('-')[0]).Any(t => t == type || (t is not null && Truces.Contains(t) && Truces.Contains(type)));

    private static bool Shares(Case of, Thing thing, LinkSubject subject)
    {
        var claims = of.About(thing.Id).Where(c => c.Kind == "agreement").ToList();
        var days = Days(subject.Slots).ToList();
        if (days.Count > 0 && claims.SelectMany(c => Days(c.Slots)).ToList() is { Count: > 0 } told)
            return told.Exists(t => days.Exists(d => Near(t, d)));
        var mine = Actors(subject.Slots).ToHashSet(StringComparer.Ordinal);
        return claims.SelectMany(c => Actors(c.Slots)).Any(mine.Contains);
    }

    private static bool Near(string one, string other) =>
        EdtfDay.Span(one) is { } a && EdtfDay.Span(other) is { } b && a.First.PlusDays(-3) <= b.Last && b.First.PlusDays(-3) <= a.Last;

    private static IEnumerable<string> Actors(Slots slots) => Roles.SelectMany(slots.NamesIn).Select(ActorKey.Of);

    private static IEnumerable<string> Days(Slots slots) =>
        new[] { "announced", "effective" }.Select(s => (slots.First(s) as DateValue)?.Value).OfType<string>();

    private static LinkProposal[] New(LinkSubject subject, string type, NameValue? wording)
    {
        var day = Days(subject.Slots).FirstOrDefault();
        var name = wording?.Plain ?? (day is null ? type : $"{type} of {day}");
        return [new LinkProposal($"agreement/{Slug.Of(wording?.Plain ?? $"{type}-{day ?? subject.Document}")}", ThingKind.Agreement, name, IsNew: true, "no such agreement in the record yet")];
    }

    private static LinkProposal[] Known(Thing thing, string reason) => [new LinkProposal(thing.Id, ThingKind.Agreement, thing.Name, IsNew: false, reason)];
}
