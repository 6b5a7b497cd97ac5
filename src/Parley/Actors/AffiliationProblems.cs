using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// Finds what cannot all be true in what is told of actors' ties. Each finding names the claims side by side; nothing is
/// decided between them.
/// </summary>
public static class AffiliationProblems
{
    private static readonly (string Relation, string Words)[] One = [("heads", "heads"), ("holds-office", "holds the office")];

    /// <summary>The contradictions of a case.</summary>
    /// <param name="all">Its ties.</param>
    public static ImmutableArray<AffiliationProblem> Find(Affiliations all) =>
        [.. Impossible(all).Concat(all.Bonds.SelectMany(DaysApart)).Concat(Wholes(all)).Concat(Sides(all)).Concat(TwoAtOnce(all)).DistinctBy(p => (p.Code, p.Text))];

    /// <summary>What can hardly be meant by whoever says it, as against what two documents merely tell differently.</summary>
    /// <param name="all">The ties.</param>
    public static IEnumerable<AffiliationProblem> Impossible(Affiliations all) => Alone(all).Concat(Lifetimes(all)).Concat(all.Bonds.SelectMany(LeavesFirst)).Concat(Circles(all));

    /// <summary>The contradictions that concern an actor.</summary>
    /// <param name="all">The ties.</param>
    /// <param name="actor">The actor's key.</param>
    public static IEnumerable<AffiliationProblem> Of(Affiliations all, string actor) => Find(all).Where(p => p.Actors.Contains(actor, StringComparer.Ordinal));

    /// <summary>What one claim says that cannot be, by itself and against the days of the actors that it names.</summary>
    private static IEnumerable<AffiliationProblem> Alone(Affiliations all)
    {
        foreach (var t in all.Ties)
        {
            if (t.OfKey == t.MemberKey) yield return Problem("itself", $"{t.Member.Plain} is said to be tied to itself ({Words(t)})", t);
            if (t.From is { } from && t.Until is { } until && until.Last < from.First)
                yield return Problem("ends-before-it-begins", $"{t.Member.Plain}, {Words(t)}: ends on {ClaimDay.Words(until.Last)}, before it begins on {ClaimDay.Words(from.First)}", t);
            if (t.Day is not { } day || t.Relation is "formed" or "renamed") continue;
            foreach (var name in new[] { t.Member, t.Of }.OfType<NameValue>())
            {
                if (name.Actor is not { } id || all.Case.Actors.GetValueOrDefault(id) is not { } actor) continue;
                if (Edge(actor.From) is { } first && day.Last < first.First) yield return Problem("before-it-exists", $"{t.Member.Plain}, {Words(t)} on {t.When()}, but {actor.Name} is entered as existing from {ClaimDay.Words(first.First)} on", t);
                if (Edge(actor.Until) is { } last && day.First > last.Last) yield return Problem("after-its-end", $"{t.Member.Plain}, {Words(t)} on {t.When()}, but {actor.Name} is entered as existing until {ClaimDay.Words(last.Last)}", t);
            }
        }
    }

    /// <summary>A tie before the other side was formed, or after one of the two dissolved, as claims tell it.</summary>
    private static IEnumerable<AffiliationProblem> Lifetimes(Affiliations all)
    {
        var formed = all.Ties.Where(t => t.Relation == "formed" && t.Day is not null && t.OfKey is not null).ToLookup(t => t.OfKey!, StringComparer.Ordinal);
        var dissolved = all.Ties.Where(t => t.Relation == "dissolved" && t.Day is not null).ToLookup(t => t.MemberKey, StringComparer.Ordinal);
        foreach (var t in all.Ties.Where(t => t.Day is not null && t.Relation is not ("formed" or "dissolved" or "renamed")))
        {
            var births = t.OfKey is { } of ? formed[of].ToList() : [];
            if (births.Count > 0 && births.TrueForAll(b => t.Day!.Value.Last < b.Day!.Value.First))
                yield return Problem("before-it-exists", $"{t.Member.Plain}, {Words(t)} on {t.When()}, but {t.Of!.Plain} is said to have been formed on {Days(births)}", [t, .. births]);
            var ends = dissolved[t.MemberKey].Concat(t.OfKey is { } whole ? dissolved[whole] : []).ToList();
            if (ends.Count > 0 && ends.TrueForAll(e => t.Day!.Value.First > e.Day!.Value.Last))
                yield return Problem("after-its-end", $"{t.Member.Plain}, {Words(t)} on {t.When()}, but {ends[0].Member.Plain} is said to have dissolved on {Days(ends)}", [t, .. ends]);
        }
    }

    /// <summary>An end before every beginning.</summary>
    private static IEnumerable<AffiliationProblem> LeavesFirst(Bond bond)
    {
        if (bond.Ends.Length > 0 && bond.Starts.Where(s => s.From is not null).ToList() is { Count: > 0 } starts)
        {
            var first = starts.Min(s => s.From!.Value.First);
            if (bond.Ends.Where(e => e.Day is { } d && d.Last < first).ToList() is { Count: > 0 } early)
                yield return Problem("leaves-before-joining", $"{bond.Any.Member.Plain} is said to have left {bond.Any.Of!.Plain} on {Days(early)}, before the first day on which it is said to have joined, {Days(starts)}", [.. early, .. starts]);
        }
    }

    /// <summary>Beginnings or ends to which documents give days that do not touch.</summary>
    private static IEnumerable<AffiliationProblem> DaysApart(Bond bond)
    {
        foreach (var side in new[] { bond.Starts.Where(s => s.From is not null && s.Relation != "member-of").ToList(), bond.Ends.Where(e => e.Day is not null).ToList() })
        {
            var apart = side.Where(a => side.Exists(b => !Touch(a, b) && !Between(bond, a, b))).ToList();
            if (apart.Count > 0) yield return Problem("days-differ", $"{bond.Any.Member.Plain}, {Words(apart[0])}: the days differ, {Days(apart)}", [.. apart]);
        }
    }

    private static IEnumerable<AffiliationProblem> Circles(Affiliations all)
    {
        var belonging = all.Bonds.Where(b => b.Sort == Bond.Belonging && b.Any.Part is null && b.Any.MemberKey != b.Any.OfKey).ToList();
        foreach (var bond in belonging)
            if (belonging.Find(o => o.Any.MemberKey == bond.Any.OfKey && o.Any.OfKey == bond.Any.MemberKey) is { } back && string.CompareOrdinal(bond.Any.MemberKey, bond.Any.OfKey) < 0 && Together(bond, back) is not null)
                yield return Problem("circle", $"{bond.Any.Member.Plain} and {bond.Any.Of!.Plain} are each said to belong to the other at the same time", [.. bond.Ties, .. back.Ties]);
    }

    /// <summary>One actor that merged whole into one body and at the same time belongs whole to another.</summary>
    private static IEnumerable<AffiliationProblem> Wholes(Affiliations all)
    {
        foreach (var (one, other) in Pairs(all, b => b.Any.Part is null && b.Sort == Bond.Belonging))
            if (one.Starts.Concat(other.Starts).Any(t => t.Relation is "merged-into" or "formed") && !Nested(all, one, other) && Together(one, other) is { } day)
                yield return Problem("two-wholes", $"{one.Any.Member.Plain} is said to belong whole to {one.Any.Of!.Plain} and to {other.Any.Of!.Plain} on {ClaimDay.Words(day)}", [.. one.Ties, .. other.Ties]);
    }

    /// <summary>Members of two bodies of which an agreement or a claim of a role binds one and excludes the other.</summary>
    private static IEnumerable<AffiliationProblem> Sides(Affiliations all)
    {
        var excluding = Excluding.In(all.Case);
        foreach (var (one, other) in Pairs(all, b => b.Sort == Bond.Belonging))
            if (excluding.Between(one.Any.OfKey!, other.Any.OfKey!) is { } why && Together(one, other) is { } day)
                yield return new AffiliationProblem(
                    "excluded-both", $"{one.Any.Member.Plain} is said to belong to {one.Any.Of!.Plain} and to {other.Any.Of!.Plain} on {ClaimDay.Words(day)}; {why.Words}",
                    [one.Any.MemberKey, one.Any.OfKey!, other.Any.OfKey!], [.. one.Ties.Concat(other.Ties).Select(t => t.Claim.Id).Concat(why.Claims).Distinct()]);
    }

    private static IEnumerable<AffiliationProblem> TwoAtOnce(Affiliations all)
    {
        foreach (var (relation, words) in One)
            foreach (var group in all.Bonds.Where(b => b.Sort == relation && (relation == "heads" || b.Any.Office is not null)).GroupBy(b => (b.Any.OfKey, Office: relation == "heads" ? "" : Slug.Of(b.Any.Office!))))
            {
                var list = group.ToList();
                for (var i = 0; i < list.Count; i++)
                    for (var j = i + 1; j < list.Count; j++)
                        if (list[i].Any.MemberKey != list[j].Any.MemberKey && Together(list[i], list[j]) is { } day)
                            yield return Problem("two-at-once", $"{list[i].Any.Member.Plain} and {list[j].Any.Member.Plain}: of each it is said that it {words}{(group.Key.Office.Length > 0 ? $" “{list[i].Any.Office}”" : "")} of {list[i].Any.Of!.Plain} on {ClaimDay.Words(day)}", [.. list[i].Ties, .. list[j].Ties]);
            }
    }

    private static IEnumerable<(Bond One, Bond Other)> Pairs(Affiliations all, Func<Bond, bool> which)
    {
        foreach (var group in all.Bonds.Where(which).GroupBy(b => (b.Any.MemberKey, b.Any.Part)))
        {
            var list = group.ToList();
            for (var i = 0; i < list.Count; i++)
                for (var j = i + 1; j < list.Count; j++)
                    if (list[i].Any.OfKey != list[j].Any.OfKey) yield return (list[i], list[j]);
        }
    }

    /// <summary>The first of the days told on which both hold for sure; null where there is none.</summary>
    private static LocalDate? Together(Bond one, Bond other) =>
        one.Ties.Concat(other.Ties).Select(t => t.Day?.Last ?? t.By).OfType<LocalDate>().Order()
            .Where(d => one.On(d) is Holding.Holds && other.On(d) is Holding.Holds).Select(d => (LocalDate?)d).FirstOrDefault();

    /// <summary>Whether one of the two bodies belongs to the other, so that belonging to both is no contradiction.</summary>
    private static bool Nested(Affiliations all, Bond one, Bond other) =>
        all.From(one.Any.OfKey!).Any(b => b.Sort == Bond.Belonging && b.Any.OfKey == other.Any.OfKey) || all.From(other.Any.OfKey!).Any(b => b.Sort == Bond.Belonging && b.Any.OfKey == one.Any.OfKey);

    private static bool Touch(Tie a, Tie b) => a.Day is { } x && b.Day is { } y && x.First <= y.Last && y.First <= x.Last;

    /// <summary>Whether it ended and began again between two days, so that both may be right.</summary>
    private static bool Between(Bond bond, Tie a, Tie b)
    {
        var (low, high) = a.Day!.Value.First <= b.Day!.Value.First ? (a, b) : (b, a);
        var turns = a.Ends ? bond.Starts.Where(s => s.From is not null) : bond.Ends;
        return turns.Any(t => t.Day is { } d && d.First >= low.Day!.Value.First && d.Last <= high.Day!.Value.Last);
    }

    private static (LocalDate First, LocalDate Last)? Edge(string? text) => EdtfDay.Span(text is { Length: > 10 } && text[10] == 'T' ? text[..10] : text);

    private static string Days(IEnumerable<Tie> ties) =>
        string.Join(" and ", ties.Select(t => $"{t.When()} ({(t.Claim.Document.Id.Length > 0 ? t.Claim.Document.Id : "this claim")})").Distinct(StringComparer.Ordinal));

    private static string Words(Tie t) => $"{TermWords.State(t.Claim)}{(t.Of is null ? "" : " " + t.Of.Plain)}";

    private static AffiliationProblem Problem(string code, string text, params Tie[] ties) => new(
        code, text, [.. ties.SelectMany(t => new[] { t.MemberKey, t.OfKey }).OfType<string>().Distinct(StringComparer.Ordinal)], [.. ties.Select(t => t.Claim.Id).Distinct()]);
}

/// <summary>Something told of actors' ties that cannot all be true.</summary>
/// <param name="Code">A stable name of the sort of contradiction.</param>
/// <param name="Text">What contradicts what, in words, without a full stop.</param>
/// <param name="Actors">The keys of the actors that it concerns.</param>
/// <param name="Claims">The claims that contradict each other.</param>
public sealed record AffiliationProblem(string Code, string Text, ImmutableArray<string> Actors, ImmutableArray<Guid> Claims);
