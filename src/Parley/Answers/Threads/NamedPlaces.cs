using NodaTime;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>Finds the incidents whose place or name stands in a wording: "breaches in the Green Valley" names those of the Green Valley.</summary>
internal sealed class NamedPlaces
{
    private const int LongestName = 6;

    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);

    /// <summary>Takes a card under a name.</summary>
    public void Add(string name, string card)
    {
        var slug = Slug.Of(name);
        if (!_byName.TryGetValue(slug, out var cards)) _byName.Add(slug, cards = []);
        if (!cards.Contains(card, StringComparer.Ordinal)) cards.Add(card);
    }

    /// <summary>The cards that a wording names, each with the words that name it.</summary>
    public IEnumerable<(string Card, string Words)> In(string wording)
    {
        var words = wording.Split([' ', ',', ';', '.', ':', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        for (var from = 0; from < words.Length; from++)
            for (var count = 1; count <= LongestName && from + count <= words.Length; count++)
            {
                var name = string.Join(' ', words.Skip(from).Take(count));
                if (!_byName.TryGetValue(Slug.Of(name), out var cards)) continue;
                foreach (var card in cards) yield return (card, name);
            }
    }

    /// <summary>Whether an event can be meant by somebody who spoke on a day: nothing later than the words is their ground.</summary>
    public static bool Before(IEnumerable<Claim> events, Claim said)
    {
        var spoken = ClaimDay.Held(said);
        var published = said.Document.Date ?? LocalDate.MaxIsoValue;
        return events.Any(e => ClaimDay.Span(e) is { } span ? span.First <= spoken : (e.Document.Date ?? LocalDate.MaxIsoValue) <= published);
    }
}
