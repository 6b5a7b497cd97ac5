using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// One round of a track, or the track beside its rounds. What is told between two rounds is counted for the later one,
/// since it is of coming to it that people then speak; what is told after the last stands beside the rounds.
/// </summary>
/// <param name="Track">The track.</param>
/// <param name="Round">The round; null for what is told of none.</param>
/// <param name="Last">The last day on which the round is said to be; null where no day is told.</param>
public sealed record TableColumn(Thing Track, Thing? Round, LocalDate? Last)
{
    private static readonly string[] Held = ["held", "opened", "ended"];
    private static readonly string[] Off = ["cancelled", "postponed"];

    /// <summary>What makes it the same column in another matrix: the id of the round or track.</summary>
    public string Key => (Round ?? Track).Id;

    /// <summary>Its name.</summary>
    public string Name => (Round ?? Track).Name;

    /// <summary>The columns of a track, in order of time, the track itself last.</summary>
    /// <param name="of">The case.</param>
    /// <param name="track">The track.</param>
    public static IEnumerable<TableColumn> Of(Case of, Thing track) =>
        of.ThingsOf(ThingKind.Round).Where(r => TrackOf.Thing(of, r)?.Id == track.Id).Select(r => new TableColumn(track, r, Day(of, r)))
            .OrderBy(c => c.Last ?? LocalDate.MaxIsoValue).ThenBy(c => c.Key, StringComparer.Ordinal).Append(new TableColumn(track, null, null));

    /// <summary>The column that a claim about a track belongs to: the round that it is tied to or names, else by its day.</summary>
    /// <param name="columns">The columns of the track, in order.</param>
    /// <param name="claim">The claim.</param>
    public static TableColumn Holding(IReadOnlyList<TableColumn> columns, Claim claim)
    {
        var named = claim.Slots.NamesIn("to").Concat(claim.Slots.NamesIn("in")).SelectMany(n => new[] { Slug.Of(n.Plain), Slug.Of(n.Text) }).ToHashSet(StringComparer.Ordinal);
        var day = ClaimDay.Order(claim);
        return columns.FirstOrDefault(c => c.Round is { } r && claim.Things.Contains(r.Id))
            ?? columns.FirstOrDefault(c => c.Round is { } r && r.Aliases.Prepend(r.Name).Any(n => named.Contains(Slug.Of(n))))
            ?? columns.FirstOrDefault(c => c.Last >= day)
            ?? columns[^1];
    }

    private static LocalDate? Day(Case of, Thing round)
    {
        var told = of.About(round.Id).Where(c => c.Kind == "round").Select(c => (Claim: c, Day: ClaimDay.Span(c))).Where(x => x.Day is not null).ToList();
        var held = told.FindAll(x => Held.Contains(x.Claim.Slots.Term("status"), StringComparer.Ordinal));
        if (held.Count > 0) return held.Max(x => x.Day!.Value.Last);
        var meant = told.FindAll(x => !Off.Contains(x.Claim.Slots.Term("status"), StringComparer.Ordinal));
        return (meant.Count > 0 ? meant : told).OrderBy(x => x.Claim.Document.Date).ThenBy(x => x.Claim.Number).Select(x => (LocalDate?)x.Day!.Value.Last).LastOrDefault();
    }
}
