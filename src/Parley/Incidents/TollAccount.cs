using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// One figure of an incident (killed, injured): each count as its source says, and over them the least lower and the
/// greatest upper bound. They are never averaged, and no source is weighed against another.
/// </summary>
/// <param name="Measure">The slot: <c>killed</c> or <c>injured</c>.</param>
/// <param name="Told">The counts, in the order of the record, a wording once per voice.</param>
/// <param name="Over">Least lower bound, the figure where all agree on one, greatest upper bound; null where no count stands.</param>
/// <param name="OpenAbove">Whether one of the counts sets no upper bound.</param>
/// <param name="Lines">On how many lines of evidence the counts rest.</param>
public sealed record TollAccount(string Measure, ImmutableArray<ToldCount> Told, CountRange? Over, bool OpenAbove, int Lines)
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "each count as its source says; low is the least lower bound, high the greatest upper bound told, best only where all agree; counts taken back by their publisher are shown and not counted";

    /// <summary>The account of some claims; null where none of them counts this.</summary>
    /// <param name="claims">The claims of the incident.</param>
    /// <param name="measure">The slot.</param>
    /// <param name="origin">The lines of evidence of the case.</param>
    public static TollAccount? Of(IReadOnlyCollection<Claim> claims, string measure, Origin origin)
    {
        var told = claims.SelectMany(c => c.Slots[measure].OfType<CountValue>(), (c, v) => (Claim: c, Value: v))
            .GroupBy(x => (x.Value.Text, Voice: string.Join('\n', x.Claim.Voices), Withdrawn.Is(x.Claim)))
            .Select(g => new ToldCount(g.Key.Text, CountRange.Of(g.First().Value), g.Key.Item3, [.. g.Select(x => x.Claim).Distinct()])).ToImmutableArray();
        if (told.IsEmpty) return null;
        var counted = told.Where(t => !t.Withdrawn && !t.Count.IsUnknown).ToList();
        var lines = origin.Lines(counted.SelectMany(t => t.Claims)).Length;
        return new TollAccount(measure, told, counted.Count == 0 ? null : Held([.. counted.Select(t => t.Count)]), counted.Exists(t => t.Count.High is null), lines);
    }

    /// <summary>The interval in words: "7 to 12, or more: not every count sets an upper bound"; null where no count stands.</summary>
    public string? Words => Over is not { } over ? null : OpenAbove && over.High is not null ? $"{over.Words}, or more: not every count sets an upper bound" : over.Words;

    /// <summary>The greatest upper bound among those told: that one source leaves it open is said beside it and does not hide the others.</summary>
    private static CountRange Held(ImmutableArray<CountRange> counts)
    {
        var over = CountRange.Over(counts);
        return over.High is null ? over with { High = counts.Max(c => c.High) is { } high && high >= counts.Max(c => c.Low) ? high : null } : over;
    }
}

/// <summary>A count as told.</summary>
/// <param name="Text">The wording, hedge included.</param>
/// <param name="Count">What it leaves open.</param>
/// <param name="Withdrawn">Whether its publisher took it back.</param>
/// <param name="Claims">The claims that say so, all in one voice.</param>
public sealed record ToldCount(string Text, CountRange Count, bool Withdrawn, ImmutableArray<Claim> Claims);
