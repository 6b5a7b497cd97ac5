using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>
/// Which card a claim about an event belongs to. An incident is a thing of its own; breaches that nobody has joined to an
/// incident are brought together by agreement and place, which says no more than that they are reported of one place.
/// </summary>
internal sealed class ThreadNodes
{
    private readonly Case _of;
    private readonly Dictionary<string, List<Claim>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string[]> _eventOf = [];

    public ThreadNodes(Case of)
    {
        _of = of;
        foreach (var claim in of.Of("incident", "breach", "attribution"))
        {
            var cards = Things(claim, ThingKind.Incident).DefaultIfEmpty(claim.Kind == "breach" ? BreachId(claim) : null).OfType<string>().ToArray();
            _eventOf[claim.Id] = cards;
            foreach (var card in cards)
            {
                if (!_events.TryGetValue(card, out var claims)) _events.Add(card, claims = []);
                claims.Add(claim);
            }
        }
        foreach (var (card, claims) in _events)
        {
            foreach (var place in claims.SelectMany(c => c.Slots.NamesIn("place")).SelectMany(n => new[] { n.Plain, n.Text }).Distinct(StringComparer.Ordinal)) Named.Add(place, card);
            if (of.Things.GetValueOrDefault(card) is { } thing) foreach (var name in thing.Aliases.Prepend(thing.Name).Where(IsProper)) Named.Add(name, card);
        }
    }

    /// <summary>The events by the words that name them.</summary>
    public NamedPlaces Named { get; } = new();

    /// <summary>The cards of events with the claims that they are made of.</summary>
    public IReadOnlyDictionary<string, List<Claim>> Events => _events;

    /// <summary>The cards that a claim is of; for statements see <see cref="Utterances"/>.</summary>
    public IEnumerable<string> Of(Claim claim) => claim.Kind switch
    {
        "incident" or "breach" or "attribution" => _eventOf.GetValueOrDefault(claim.Id) ?? [],
        "participation" or "reply" or "level" => Things(claim, ThingKind.Seat),
        "invitation" => Things(claim, ThingKind.Invitation),
        "clause" => Things(claim, ThingKind.Clause),
        "round" => Things(claim, ThingKind.Round),
        "agreement" or "role" or "implementation" => Things(claim, ThingKind.Agreement),
        "scope" => Things(claim, ThingKind.Clause).DefaultIfEmpty(Things(claim, ThingKind.Agreement).FirstOrDefault()).OfType<string>(),
        _ => [],
    };

    /// <summary>The things of one kind that a claim is about.</summary>
    public IEnumerable<string> Things(Claim claim, ThingKind kind) => claim.Things.Where(t => _of.Things.GetValueOrDefault(t)?.Kind == kind);

    /// <summary>Whether a name holds a name proper: "shelling" names every shelling, and so none.</summary>
    private static bool IsProper(string name) => name.Skip(1).Any(char.IsUpper) || !name.Any(char.IsAscii);

    private string BreachId(Claim breach)
    {
        var agreement = Things(breach, ThingKind.Agreement).FirstOrDefault() is { } id ? id["agreement/".Length..] : "unnamed";
        var what = breach.Slots.First("place") is { } place ? Slug.Of(place.Plain) : $"{Slug.Of(breach.Document.Id)}-{breach.Content.Sentence}-{breach.Content.Span.Start}";
        return $"breach/{agreement}/{what}";
    }
}
