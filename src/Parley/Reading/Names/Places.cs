using Parley.Claims;
using Parley.Reading.Language;
using Parley.Reading.Lexicon;

namespace Parley.Reading.Names;

/// <summary>A place in a text.</summary>
/// <param name="Name">Its name as this text writes it.</param>
/// <param name="Land">The id of the state in which it lies, or the name in lower case where that is unknown.</param>
/// <param name="IsState">Whether it is the whole state.</param>
internal sealed record PlaceName(string Name, string Land, bool IsState);

/// <summary>Tells places among noun phrases: of the lexicon, capitals, or names that follow "in" or "at".</summary>
internal static class Places
{
    /// <summary>The place that a phrase names, or null.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="located">Whether a preposition of place stands before it, so that an unknown name is a place.</param>
    public static PlaceName? Of(Lexicon.Lexicon lexicon, Sentence sentence, Phrase phrase, bool located)
    {
        if (phrase.Temporal) return null;
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (InLexicon(lexicon, sentence, i, phrase.Last + 1, out var length) is { } place && (located || i + length - 1 <= phrase.Head)) return place;
        }
        if (located && sentence.Tokens[phrase.Head].Lower is "north" or "south" or "east" or "west" && sentence.Tokens[phrase.First].Lower == "the" && phrase.Head == phrase.First + 1) return new PlaceName($"the {sentence.Tokens[phrase.Head].Text}", sentence.Tokens[phrase.Head].Lower, IsState: false);
        if (!located || sentence.Tokens[phrase.Head].Tag != Tag.ProperNoun) return null;
        if (lexicon.At(sentence.Tokens, phrase.Head, phrase.Head + 1, out _) is { IsEmpty: false } hits && hits.All(h => h.Entry.Class is not ("place" or "state"))) return null;
        var first = phrase.Head;
        while (first > phrase.First && sentence.Tokens[first - 1].Tag == Tag.ProperNoun) first--;
        var name = string.Join(' ', Enumerable.Range(first, phrase.Head - first + 1).Select(k => sentence.Tokens[k].Text));
        return Dates.Calendar.Month(name.ToLowerInvariant()) > 0 ? null : new PlaceName(name, name.ToLowerInvariant(), IsState: false);
    }

    /// <summary>The value of a place slot.</summary>
    public static NameValue Value(PlaceName place, string text) => new(text, null, place.Name, []);

    private static PlaceName? InLexicon(Lexicon.Lexicon lexicon, Sentence sentence, int at, int limit, out int length)
    {
        var hits = lexicon.At(sentence.Tokens, at, limit, out length);
        if (hits.IsEmpty) return null;
        var written = string.Join(' ', Enumerable.Range(at, length).Select(k => sentence.Tokens[k].Text));
        if (hits.FirstOrDefault(h => h.Entry.Class == "place") is { } place) return new PlaceName(place.Use == "name" ? place.Entry.Name : written, Land(lexicon, place.Entry), IsState: false);
        if (hits.FirstOrDefault(h => h.Entry.Class == "state") is not { } state) return null;
        if (state.Use is "capital" or "metonym") return state.Entry.Seat is { } seat && string.Equals(seat, written, StringComparison.OrdinalIgnoreCase) ? new PlaceName(seat, state.Entry.Id, IsState: false) : null;
        if (state.Use != "demonym") return new PlaceName(state.Entry.Name, state.Entry.Id, IsState: true);
        var capital = at + length < sentence.Tokens.Count && sentence.Tokens[at + length].Lower == "capital";
        return capital && state.Entry.Seat is { } city ? new PlaceName(city, state.Entry.Id, IsState: false) : null;
    }

    private static string Land(Lexicon.Lexicon lexicon, LexiconEntry place)
    {
        for (var (at, steps) = (place, 0); steps < 5; steps++)
        {
            if (at.Seat is null) return at.Id;
            if (lexicon.Entry(at.Seat) is not { } above) return at.Seat;
            if (above.Class == "state") return above.Id;
            at = above;
        }
        return place.Id;
    }
}
