using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Reading.Lexicon;

namespace Parley.Incidents;

/// <summary>What readings of a text are laid against: who, where, what and whom an incident is said to be of, in slugs, so that case and accents do not count.</summary>
/// <param name="Actors">Keys of those who are said to have acted, and of what they belong to.</param>
/// <param name="Places">The places.</param>
/// <param name="Acts">The acts and means.</param>
/// <param name="Targets">Whom it struck.</param>
internal sealed record IncidentWords(ImmutableHashSet<string> Actors, ImmutableArray<string> Places, ImmutableArray<string> Acts, ImmutableArray<string> Targets)
{
    private const int Deepest = 5;

    /// <summary>Of an incident.</summary>
    /// <param name="of">The case.</param>
    /// <param name="incident">The incident.</param>
    public static IncidentWords Of(Case of, IncidentAccount incident)
    {
        var actors = incident.Accused.Select(ActorKey.Of).ToList();
        var above = actors.Select(a => of.Actors.GetValueOrDefault(a)?.Parent).OfType<string>();
        return new IncidentWords(
            [.. actors.Concat(above)], [.. incident.Places.SelectMany(p => new[] { p.Plain, p.Text }).Distinct(StringComparer.Ordinal).Select(Slug.Of).Distinct(StringComparer.Ordinal)],
            [.. incident.Acts.Select(Slug.Of)], [.. incident.Targets.Select(Slug.Of)]);
    }

    /// <summary>Whether one of the places is a wider one or lies in it: by its wording ("Basima, Wadi Barada") or by the list of places.</summary>
    /// <param name="wider">The slug of the wider place.</param>
    public bool LiesIn(string wider) => Places.Any(p => Has(p, wider) || Above(p).Any(a => a.Id == wider || a.Names.Select(n => n.Text).Prepend(a.Name).Any(n => Slug.Of(n) == wider)));

    /// <summary>Whether a wording has another in it, whole words only.</summary>
    /// <param name="words">The slug of the wording.</param>
    /// <param name="part">The slug of the other.</param>
    public static bool Has(string words, string part) => words == part || $"-{words}-".Contains($"-{part}-", StringComparison.Ordinal);

    private static IEnumerable<LexiconEntry> Above(string place)
    {
        var at = Lexicon.Default.Entry(place);
        for (var steps = 0; steps < Deepest && at?.Seat is { } seat; steps++)
        {
            at = Lexicon.Default.Entry(seat);
            if (at is not null) yield return at;
        }
    }
}
