using System.Collections.Immutable;
using NodaTime;

namespace Parley.Actors;

/// <summary>
/// All that is told of one actor's tie of one sort to another, so that it can be asked of any day whether it held. Where
/// documents give different days, it holds for sure only from the latest of them.
/// </summary>
/// <param name="Sort"><c>member</c> for belonging in any form, else the relation itself: <c>heads</c>, <c>stands-for</c> ...</param>
/// <param name="Starts">The claims that tell that it began or is so.</param>
/// <param name="Ends">The claims that tell that it ended.</param>
public sealed record Bond(string Sort, ImmutableArray<Tie> Starts, ImmutableArray<Tie> Ends)
{
    /// <summary>Belonging, in whatever form it came about.</summary>
    public const string Belonging = "member";

    /// <summary>All claims' ties, the beginnings first.</summary>
    public IEnumerable<Tie> Ties => Starts.Concat(Ends);

    /// <summary>One of the ties, for the names.</summary>
    public Tie Any => Starts.IsEmpty ? Ends[0] : Starts[0];

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public Holding On(LocalDate day)
    {
        var began = Starts.Select(Began).ToList();
        var ended = Ends.Select(t => t.Day ?? Told(t)).Concat(Starts.Select(t => After(t.Until))).OfType<(LocalDate First, LocalDate Last)>().ToList();
        var start = began.OfType<(LocalDate First, LocalDate Last)>().Where(b => b.Last <= day).Select(b => (LocalDate?)b.Last).Max();
        var end = ended.Where(e => e.Last <= day).Select(e => (LocalDate?)e.Last).Max();
        if (end is not null && (start is null || end >= start)) return Holding.Ended;
        var ending = ended.Exists(e => e.First <= day && e.Last > day);
        if (start is not null || Starts.IsEmpty) return ending ? Holding.MayHaveEnded : Holding.Holds;
        return began.Exists(b => b is null || b.Value.First <= day) ? Holding.MayHaveBegun : Holding.NotYet;
    }

    /// <summary>The bonds that claims tell of, in an order that favours none.</summary>
    /// <param name="ties">The ties.</param>
    public static IEnumerable<Bond> Of(IEnumerable<Tie> ties) =>
        ties.Where(t => t.Of is not null && SortOf(t) is not null)
            .GroupBy(t => (Member: t.MemberKey, Of: t.OfKey!, Sort: SortOf(t)!, Part: t.Part ?? "", Office: t.Relation == "holds-office" ? t.Office ?? "" : ""))
            .OrderBy(g => g.Key.Of.TrimStart('~'), StringComparer.Ordinal).ThenBy(g => g.Key.Member.TrimStart('~'), StringComparer.Ordinal)
            .ThenBy(g => g.Key.Sort, StringComparer.Ordinal).ThenBy(g => g.Key.Part, StringComparer.Ordinal).ThenBy(g => g.Key.Office, StringComparer.Ordinal)
            .Select(g => new Bond(g.Key.Sort, [.. g.Where(t => !t.Ends).OrderBy(Order)], [.. g.Where(t => t.Ends).OrderBy(Order)]));

    private static string? SortOf(Tie tie) => tie.Relation switch
    {
        "member-of" or "joined" or "left" or "merged-into" or "formed" or "split-from" => Belonging,
        "stands-for" or "heads" or "holds-office" or "allied-with" => tie.Relation,
        _ => null,
    };

    private static LocalDate Order(Tie tie) => tie.Day?.First ?? tie.By ?? LocalDate.MaxIsoValue;

    private static (LocalDate First, LocalDate Last)? Began(Tie tie) => tie.From ?? Told(tie);

    private static (LocalDate First, LocalDate Last)? Told(Tie tie) => tie.By is { } by ? (by, by) : null;

    private static (LocalDate First, LocalDate Last)? After((LocalDate First, LocalDate Last)? last) =>
        last is { } span ? (span.First.PlusDays(1), span.Last.PlusDays(1)) : null;
}

/// <summary>Whether a tie holds on a day.</summary>
public enum Holding
{
    /// <summary>It had not begun, or nobody had told of it for that day.</summary>
    NotYet,

    /// <summary>The days told leave open whether it had begun.</summary>
    MayHaveBegun,

    /// <summary>It held.</summary>
    Holds,

    /// <summary>The days told leave open whether it had ended.</summary>
    MayHaveEnded,

    /// <summary>It had ended.</summary>
    Ended,
}
