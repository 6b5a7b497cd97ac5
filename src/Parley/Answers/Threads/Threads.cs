using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>
/// Walks from anything to its line: an agreement, clause, incident, statement, invitation, seat, round, track or question, or
/// a claim. The edges are those of the whole case, so that an edge between two ends is found from either.
/// </summary>
public static class Threads
{
    /// <summary>By which rule threads are computed.</summary>
    public static readonly Rule Rule = new("thread", 1);

    /// <summary>The thread; null where nothing of the case has that id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="id">A thing's id, a card's id, or a claim's.</param>
    public static CaseThread? Of(Case of, string id)
    {
        var graph = ThreadGraph.Of(of);
        var known = of.Follow(id);
        if (Begin(of, graph, known) is not { } begin) return null;
        var reached = Walk(begin.Cards, graph.OutOf, e => e.To).Concat(Walk(begin.Cards, graph.Into, e => e.From)).Distinct().ToList();
        var cards = new ThreadCards(of, graph);
        var ids = reached.SelectMany(e => new[] { e.From, e.To }).Concat(begin.Cards).Distinct(StringComparer.Ordinal);
        var ordered = ids.Select(i => cards.Card(i)).OrderBy(c => c.Stage).ThenBy(c => cards.Day(c)).ThenBy(c => c.Id, StringComparer.Ordinal).ToImmutableArray();
        var place = ordered.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var edges = reached.OrderBy(e => place[e.From]).ThenBy(e => place[e.To]).ThenBy(e => e.Sort).ToImmutableArray();
        return new CaseThread(known, begin.Title, of.AsOf, Rule, [.. begin.Cards], ordered, edges, [.. MissingHops.In(of, ordered, edges)]);
    }

    private static (string Title, IReadOnlyList<string> Cards)? Begin(Case of, ThreadGraph graph, string id)
    {
        if (Guid.TryParse(id, out var claim))
            return of.Claim(claim) is { } found ? ($"{KindTable.Find(found.Kind)?.Label ?? found.Kind} in {found.Document.Citation}", [.. graph.CardsOf(found)]) : null;
        if (graph.Nodes.Events.ContainsKey(id) || graph.Said.Cards.ContainsKey(id)) return (new ThreadCards(of, graph).Card(id).Title, [id]);
        if (of.Things.GetValueOrDefault(id) is not { } thing) return null;
        return thing.Kind switch
        {
            ThingKind.Question or ThingKind.Contact or ThingKind.Ledger => (thing.Name, [.. of.About(id).SelectMany(graph.CardsOf).Distinct(StringComparer.Ordinal)]),
            _ => (thing.Name, [id]),
        };
    }

    private static IEnumerable<ThreadEdge> Walk(IReadOnlyList<string> from, ILookup<string, ThreadEdge> edges, Func<ThreadEdge, string> next)
    {
        var seen = from.ToHashSet(StringComparer.Ordinal);
        var waiting = new Queue<string>(from);
        while (waiting.TryDequeue(out var card))
            foreach (var edge in edges[card])
            {
                yield return edge;
                if (seen.Add(next(edge))) waiting.Enqueue(next(edge));
            }
    }
}
