using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// What one claim says of one actor's tie to another: that it joined it, left it, heads it, stands for it. Days are spans,
/// so that "in late January" and "between the 24th and the 26th" stay as wide as they were told.
/// </summary>
/// <param name="Member">The actor that is tied: the group, the person, the delegation.</param>
/// <param name="Of">What it is tied to; null where a claim names none, as of one that dissolved.</param>
/// <param name="Relation">The closed value of the claim: <c>joined</c>, <c>heads</c> ...</param>
/// <param name="Part">The part of the member that is meant ("its Idlib sector"); null means all of it.</param>
/// <param name="Office">The office that a person holds, in words.</param>
/// <param name="From">The first and last day on which it can have begun; null where none is told.</param>
/// <param name="Until">The first and last day that can have been its last; null where none is told.</param>
/// <param name="By">The day by which it is told to be so: that of the claim, else that of its document; null where neither is known.</param>
/// <param name="Claim">The claim.</param>
public sealed record Tie(
    NameValue Member, NameValue? Of, string Relation, string? Part, string? Office, (LocalDate First, LocalDate Last)? From, (LocalDate First, LocalDate Last)? Until,
    LocalDate? By, Claim Claim)
{
    private static readonly string[] Ending = ["left", "split-from", "dissolved"];
    private static readonly string[] Events = ["joined", "merged-into", "formed", "renamed", .. Ending];

    /// <summary>Whether the claim tells of an end and of no beginning.</summary>
    public bool Ends => Ending.Contains(Relation, StringComparer.Ordinal);

    /// <summary>The key under which its member is grouped.</summary>
    public string MemberKey => ActorKey.Of(Member);

    /// <summary>The key of what it is tied to; null where none is named.</summary>
    public string? OfKey => Of is null ? null : ActorKey.Of(Of);

    /// <summary>The day on which what is told happened, or from which it is so; null where it is only known by when it was told.</summary>
    public (LocalDate First, LocalDate Last)? Day => Ends ? Until ?? From : From;

    /// <summary>The ties that a claim of an affiliation tells of, one for each member.</summary>
    /// <param name="claim">The claim.</param>
    public static IEnumerable<Tie> In(Claim claim)
    {
        if (claim.Slots.Term("relation") is not { } relation) yield break;
        var (from, until, date) = (Span(claim, "from"), Span(claim, "until"), Span(claim, "date"));
        if (Events.Contains(relation, StringComparer.Ordinal) && from is null && until is null) from = date;
        var by = date?.First ?? claim.Document.Date;
        var of = claim.Slots.NamesIn("of").FirstOrDefault();
        foreach (var member in claim.Slots.NamesIn("member"))
            yield return new Tie(member, of, relation, claim.Slots.First("part")?.Plain, claim.Slots.First("office")?.Plain, from, until, by, claim);
    }

    /// <summary>The days in words: "26 January 2017", "by 22 February 2017", "day not told".</summary>
    public string When()
    {
        if (Day is { } day) return day.First == day.Last ? ClaimDay.Words(day.First) : $"between {ClaimDay.Words(day.First)} and {ClaimDay.Words(day.Last)}";
        return By is { } by ? $"by {ClaimDay.Words(by)}" : "day not told";
    }

    private static (LocalDate First, LocalDate Last)? Span(Claim claim, string slot) => EdtfDay.Span((claim.Slots.First(slot) as DateValue)?.Value);
}
