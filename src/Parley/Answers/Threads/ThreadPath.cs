using System.Collections.Immutable;

namespace Parley.Answers.Threads;

/// <summary>One line through a thread, read from left to right: cards, and in words the hops that it lacks.</summary>
/// <param name="Steps">In order.</param>
public sealed record ThreadPath(ImmutableArray<ThreadStep> Steps)
{
    private const int MostWalked = 4000;

    private static readonly (ThreadStage Stage, string Words)[] Hops =
    [
        (ThreadStage.Clause, "no clause is named as broken"),
        (ThreadStage.Incident, "no incident in the record is given as a ground"),
        (ThreadStage.Statement, "nobody is quoted: the document tells it"),
        (ThreadStage.Seat, "no seat is said to depend on it"),
        (ThreadStage.Round, "no meeting is tied to it"),
    ];

    /// <summary>Lines that together show each edge of a thread at least once: those of most hops first, grounds before circumstances.</summary>
    /// <param name="thread">The thread.</param>
    public static ImmutableArray<ThreadPath> Of(CaseThread thread)
    {
        var ending = thread.Edges.Select(e => e.To).ToHashSet(StringComparer.Ordinal);
        var next = thread.Edges.ToLookup(e => e.From, StringComparer.Ordinal);
        var walked = thread.Cards.Where(c => !ending.Contains(c.Id)).SelectMany(c => Walk(c.Id, next, [])).Take(MostWalked).ToList();
        var covered = walked.SelectMany(w => w).ToHashSet();
        walked.AddRange(thread.Edges.Where(e => !covered.Contains(e)).Select(e => (IReadOnlyList<ThreadEdge>)[e]));
        var shown = new HashSet<ThreadEdge>();
        var paths = ImmutableArray.CreateBuilder<ThreadPath>();
        foreach (var walk in walked.OrderByDescending(w => w.Count).ThenBy(w => w.Count(e => e.Sort is EdgeSort.Circumstance or EdgeSort.Concerns)))
        {
            if (walk.All(shown.Contains) && walk.Count > 0) continue;
            shown.UnionWith(walk);
            paths.Add(Line(thread, walk));
        }
        foreach (var start in thread.Start.Where(s => !thread.Edges.Any(e => e.From == s || e.To == s))) paths.Add(new ThreadPath([new ThreadStep(thread.Card(start).Stage, thread.Card(start), null, null)]));
        return paths.ToImmutable();
    }

    /// <summary>The one line that tells most of a seat: it ends at a meeting where one does, before one that ends at what is said of it.</summary>
    /// <param name="thread">A thread with edges.</param>
    public static ThreadPath Fullest(CaseThread thread) => Of(thread).OrderByDescending(p => p.Steps.Any(s => s.Card?.Stage == ThreadStage.Round)).First();

    private static IEnumerable<IReadOnlyList<ThreadEdge>> Walk(string card, ILookup<string, ThreadEdge> next, ImmutableList<ThreadEdge> before)
    {
        var onward = next[card].Where(e => !before.Exists(b => b.From == e.To)).ToList();
        if (onward.Count == 0 && before.Count > 0) yield return before;
        foreach (var edge in onward)
            foreach (var walk in Walk(edge.To, next, before.Add(edge))) yield return walk;
    }

    private static ThreadPath Line(CaseThread thread, IReadOnlyList<ThreadEdge> walk)
    {
        var steps = new List<ThreadStep>();
        var stages = walk.Select(e => thread.Card(e.To).Stage).Prepend(thread.Card(walk[0].From).Stage).ToHashSet();
        var wavers = walk.SelectMany(e => new[] { e.From, e.To }).Any(c => thread.Card(c) is { Stage: ThreadStage.Seat } seat && Seats.Waver(seat.Said));
        void Show(ThreadCard card, ThreadEdge? edge)
        {
            var last = steps.Count == 0 ? (ThreadStage?)null : steps[^1].Stage;
            foreach (var (stage, words) in Hops.Where(h => h.Stage < card.Stage && !stages.Contains(h.Stage) && (last is null || h.Stage > last) && Lacking(h.Stage, stages, wavers))) steps.Add(new ThreadStep(stage, null, null, words));
            steps.Add(new ThreadStep(card.Stage, card, edge, null));
        }
        Show(thread.Card(walk[0].From), null);
        foreach (var edge in walk) Show(thread.Card(edge.To), edge);
        foreach (var (stage, words) in Hops.Where(h => h.Stage > steps[^1].Stage && !stages.Contains(h.Stage) && Lacking(h.Stage, stages, wavers))) steps.Add(new ThreadStep(stage, null, null, words));
        return new ThreadPath([.. steps]);
    }

    /// <summary>Whether a stage is one that a line of these stages should have: no clause is looked for where nothing happened, no ground of who comes, no meeting without a seat.</summary>
    private static bool Lacking(ThreadStage stage, HashSet<ThreadStage> has, bool wavers) => stage switch
    {
        ThreadStage.Clause => has.Contains(ThreadStage.Incident),
        ThreadStage.Incident => wavers && !has.Contains(ThreadStage.Invitation) && !has.Contains(ThreadStage.Agreement),
        ThreadStage.Statement => has.Contains(ThreadStage.Incident),
        ThreadStage.Seat => !has.Contains(ThreadStage.Reaction),
        _ => has.Contains(ThreadStage.Seat) && !has.Contains(ThreadStage.Reaction) && !has.Contains(ThreadStage.Agreement),
    };
}

/// <summary>One step of a line.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Card">The card; null where the hop is missing.</param>
/// <param name="Edge">What joins it to the card before; null for the first and for a missing hop.</param>
/// <param name="Missing">What is missing, in words; null where there is a card.</param>
public sealed record ThreadStep(ThreadStage Stage, ThreadCard? Card, ThreadEdge? Edge, string? Missing);
