using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Reading.Lexicon;

namespace Parley.Incidents;

/// <summary>
/// What readings of a text are laid against: who, where, what and whom an incident is said to be of, in slugs, so that case
/// and accents do not count. Made for many incidents of one case, it turns each wording once.
/// </summary>
internal sealed class IncidentWords
{
    private const int Deepest = 5;

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> Above = new(() => Lexicon.Default.Entries.Where(e => e.Seat is not null && !e.IsActor)
        .ToFrozenDictionary(e => e.Id, e => NamesAbove(e).ToImmutableArray(), StringComparer.Ordinal));

    private readonly Case _of;
    private readonly Dictionary<string, string> _turned = new(StringComparer.Ordinal);

    /// <summary>For incidents of a case.</summary>
    /// <param name="of">The case.</param>
    public IncidentWords(Case of) => _of = of;

    /// <summary>A wording as it is looked for in others: its slug between hyphens, so that only whole words are found.</summary>
    /// <param name="words">The wording.</param>
    public static string Turned(string words) => $"-{Slug.Of(words)}-";

    /// <summary>The words of an incident.</summary>
    /// <param name="incident">The incident.</param>
    public Struck Of(IncidentAccount incident)
    {
        var actors = incident.Accused.Select(ActorKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var parent in actors.Select(a => _of.Actors.GetValueOrDefault(a)?.Parent).OfType<string>().ToList()) actors.Add(parent);
        var places = incident.Places.SelectMany(p => p.Name is null || p.Name == p.Text ? [p.Text] : new[] { p.Name, p.Text }).Distinct(StringComparer.Ordinal).Select(Turn).ToList();
        return new Struck(actors, [.. places, .. places.SelectMany(p => Above.Value.GetValueOrDefault(p[1..^1], []))], [.. incident.Acts.Select(Turn)], [.. incident.Targets.Select(Turn)]);
    }

    private string Turn(string words) => _turned.TryGetValue(words, out var known) ? known : _turned[words] = Turned(words);

    /// <summary>The names of the places that a place of the list lies in, states included.</summary>
    private static IEnumerable<string> NamesAbove(LexiconEntry place)
    {
        for (var (at, steps) = (place, 0); steps < Deepest && at.Seat is { } seat && Lexicon.Default.Entry(seat) is { } above; steps++)
        {
            foreach (var name in above.Names.Select(n => n.Text).Prepend(above.Name).Append(above.Id)) yield return Turned(name);
            at = above;
        }
    }
}

/// <summary>The words of one incident.</summary>
/// <param name="Actors">Keys of those who are said to have acted, and of what they belong to.</param>
/// <param name="Places">The places, and those that they lie in.</param>
/// <param name="Acts">The acts and means.</param>
/// <param name="Targets">Whom it struck.</param>
internal sealed record Struck(IReadOnlySet<string> Actors, ImmutableArray<string> Places, ImmutableArray<string> Acts, ImmutableArray<string> Targets)
{
    /// <summary>Whether one of some wordings has another in it.</summary>
    /// <param name="wordings">The wordings.</param>
    /// <param name="part">The other.</param>
    public static bool Has(ImmutableArray<string> wordings, string part)
    {
        foreach (var words in wordings)
            if (words.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }
}
