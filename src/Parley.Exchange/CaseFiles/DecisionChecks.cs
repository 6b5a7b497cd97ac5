using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// What a decision cannot mean: an invitation to oneself, a membership that ends before it begins. Decisions that a record
/// took before are left as they were taken.
/// </summary>
internal static class DecisionChecks
{
    /// <summary>Notes what cannot be meant.</summary>
    /// <param name="decisions">The decisions by document, each with its place.</param>
    public static void Look(Dictionary<string, ImmutableArray<(CaseDecision Decision, Fields Fields)>> decisions)
    {
        foreach (var (d, f) in decisions.Values.SelectMany(d => d).Where(x => x.Decision.Taken is null))
        {
            var inviters = d.Slots.NamesIn("inviter").Select(ActorKey.Of).ToHashSet(StringComparer.Ordinal);
            foreach (var own in d.Slots.NamesIn("invitee").Where(n => d.Kind == "invitation" && inviters.Contains(ActorKey.Of(n))))
                f.Say(d.Line, "invitee", own.Plain, "somebody other than the inviter; nobody is invited by itself");
            Order(d, f, "from", "until");
            Order(d, f, "effective", "expires");
        }
        Memberships(decisions.Values.SelectMany(d => d).Where(x => x.Decision.Kind == "affiliation"));
    }

    private static void Order(CaseDecision d, Fields f, string first, string last)
    {
        if (Span(d, first) is { } from && Span(d, last) is { } until && until.Last < from.First)
            f.Say(d.Line, last, d.Slots.First(last)!.Plain, $"a day that is not before {d.Slots.First(first)!.Plain}, which {first} says");
    }

    /// <summary>One document must not have a member leave before it joined.</summary>
    private static void Memberships(IEnumerable<(CaseDecision Decision, Fields Fields)> affiliations)
    {
        foreach (var one in affiliations.GroupBy(x => (x.Fields.File, Member: Who(x.Decision, "member"), Of: Who(x.Decision, "of"))))
            foreach (var (left, f) in one.Where(x => x.Decision.Taken is null && x.Decision.Slots.Term("relation") == "left"))
                foreach (var (joined, _) in one.Where(x => x.Decision.Slots.Term("relation") == "joined"))
                    if (Span(left, "date") is { } end && Span(joined, "date") is { } begin && end.Last < begin.First)
                        f.Say(left.Line, "date", left.Slots.First("date")!.Plain, $"a day on which {one.Key.Member} was a member; line {joined.Line} of this file says that it joined on {joined.Slots.First("date")!.Plain}");
    }

    private static string Who(CaseDecision d, string slot) => string.Join(", ", d.Slots.NamesIn(slot).Select(n => n.Plain).Order(StringComparer.Ordinal));

    private static (NodaTime.LocalDate First, NodaTime.LocalDate Last)? Span(CaseDecision d, string slot) => EdtfDay.Span((d.Slots.First(slot) as DateValue)?.Value);
}
