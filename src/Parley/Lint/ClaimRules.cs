using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Lint;

/// <summary>Claims that say less than they could.</summary>
internal static class ClaimRules
{
    /// <summary>Statements whose day is not resolved.</summary>
    public static IEnumerable<Finding> WithoutDay(Case of) => of.Of("statement", "position").Where(c => ClaimDay.Span(c) is null)
        .Select(c => On("no-day", c, $"{c.Document.Publisher}, sentence {c.Content.Sentence}: a {c.Kind} of {Who(c)} has no day{(c.Slots.First("date") is { } d ? $"; it is worded “{d.Text}”" : "")}.", "Set its date where the document tells it."));

    /// <summary>Names left as written although an actor of the record is called so.</summary>
    public static IEnumerable<Finding> KnownNames(Case of)
    {
        var known = of.Actors.Values.SelectMany(a => a.Names.Select(n => n.Text).Prepend(a.Name), (a, n) => (Name: Slug.Of(n), a)).ToLookup(x => x.Name, x => x.a, StringComparer.Ordinal);
        foreach (var claim in of.Claims)
            foreach (var name in ActorNames(claim).Where(n => n.Actor is null && n.Name is null).DistinctBy(n => n.Text))
                if (known[Slug.Of(name.Text)].DistinctBy(a => a.Id).ToList() is { Count: > 0 } actors)
                    yield return On("unresolved-name", claim, $"{claim.Document.Publisher}, sentence {claim.Content.Sentence}: “{name.Text}” is left as written, and {string.Join(" and ", actors.Select(a => a.Name))} {(actors.Count == 1 ? "is" : "are")} called so.", "Say which actor is meant, or that none is.");
    }

    private static IEnumerable<NameValue> ActorNames(Claim claim) =>
        claim.Content.Voice.Concat(KindTable.Find(claim.Kind)?.Slots.Where(s => s.Type is SlotType.Actor).SelectMany(s => claim.Slots.NamesIn(s.Name)) ?? []);

    private static string Who(Claim claim) => string.Join(", ", claim.Slots.NamesIn(claim.Kind == "statement" ? "speaker" : "holder").Select(n => n.Plain).DefaultIfEmpty("somebody"));

    private static Finding On(string rule, Claim claim, string what, string act) => new(rule, FindingOn.Claim, claim.Id.ToString(), what, act) { Claims = [claim.Id] };
}
