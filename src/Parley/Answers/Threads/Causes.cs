using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>What a claim says that it rests on or speaks of, each cause with its sort.</summary>
internal sealed class Causes
{
    private static readonly Dictionary<string, (EdgeSort Sort, string Why)> OfLink = new(StringComparer.Ordinal)
    {
        ["because-of"] = (EdgeSort.Ground, "It is given as the reason."),
        ["amid"] = (EdgeSort.Circumstance, "It is told beside it, not as the reason."),
        ["about"] = (EdgeSort.Cites, "It is what the words are about."),
        ["restates"] = (EdgeSort.Cites, "It is told once more."),
        ["contradicts"] = (EdgeSort.Disputes, "It is said not to be so."),
    };

    private readonly Case _of;
    private readonly ThreadNodes _nodes;

    public Causes(Case of, ThreadNodes nodes) => (_of, _nodes) = (of, nodes);

    /// <summary>The causes; a cause that is itself something said is named by its claim and has no card yet.</summary>
    public IEnumerable<Cause> Of(Claim claim) => Linked(claim).Concat(InSlot(claim, "ground", EdgeSort.Ground, "stated ground")).Concat(InSlot(claim, "circumstance", EdgeSort.Circumstance, "circumstance told beside it"))
        .Concat(Shared(claim)).Concat(PlaceAndDay(claim)).Distinct();

    private IEnumerable<Cause> Linked(Claim claim)
    {
        foreach (var link in claim.Links)
        {
            if (!OfLink.TryGetValue(link.Type, out var sort) || _of.Claim(link.To) is not { } target || target.Id == claim.Id) continue;
            var cards = _nodes.Of(target).ToList();
            if (link.Type == "restates" && !cards.Exists(_nodes.Events.ContainsKey)) continue;
            foreach (var card in cards) yield return new Cause(card, null, sort.Sort, sort.Why);
            if (cards.Count == 0 && Utterances.Speaks(target)) yield return new Cause(null, target.Id, sort.Sort, sort.Why);
        }
    }

    private IEnumerable<Cause> InSlot(Claim claim, string slot, EdgeSort sort, string called) =>
        claim.Slots[slot].SelectMany(v => _nodes.Named.In(v.Plain)).Where(f => NamedPlaces.Before(_nodes.Events[f.Card], claim))
            .DistinctBy(f => f.Card).Select(f => new Cause(f.Card, null, sort, $"The {called} names {f.Words}."));

    private IEnumerable<Cause> Shared(Claim claim) =>
        _nodes.Things(claim, ThingKind.Incident).Select(t => new Cause(t, null, EdgeSort.Cites, "Both are about this incident."));

    private IEnumerable<Cause> PlaceAndDay(Claim claim)
    {
        if (claim.Kind is not ("statement" or "position") || ClaimDay.Span(claim) is not { } day) yield break;
        foreach (var wording in claim.Slots["about"].Concat(claim.Slots["question"]))
            foreach (var (card, words) in _nodes.Named.In(wording.Plain).DistinctBy(f => f.Card))
                if (_nodes.Events[card].Exists(e => ClaimDay.Span(e) is { } span && span.First <= day.Last && day.First <= span.Last))
                    yield return new Cause(card, null, EdgeSort.Cites, $"The words name {words} and its day.");
    }
}

/// <summary>One cause of a claim.</summary>
/// <param name="Card">The card; null where the cause is something said.</param>
/// <param name="Said">The claim of what was said; null where there is a card.</param>
/// <param name="Sort">How they hang together.</param>
/// <param name="Why">By which words.</param>
internal sealed record Cause(string? Card, Guid? Said, EdgeSort Sort, string Why);
