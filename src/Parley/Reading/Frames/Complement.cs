using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>
/// What "this legitimacy" is the legitimacy of: a quality that points back takes the thing of which a sentence before has told
/// it ("the most legitimate forum"), the talks nearest to it where it told none.
/// </summary>
internal static class Complement
{
    private const int Stem = 6;

    /// <summary>How many sentences back the quality may have been told.</summary>
    private const int Back = 3;

    /// <summary>The wording with its complement, or null where the phrase does not point back to a quality.</summary>
    public static string? Of(Evocation at, Phrase phrase)
    {
        var sentence = at.Sentence;
        if (sentence.Tokens[phrase.First].Lower is not ("this" or "that" or "such") || phrase.Head == phrase.First || !WordClasses.English.Has("legitimacy-noun", sentence.Head(phrase)) || sentence.OfPhrase(phrase) is not null) return null;
        var stem = sentence.Head(phrase)[..Stem];
        var told = at.Document.Sentences.LastOrDefault(s => s.Number < sentence.Number && s.Number >= sentence.Number - Back && s.Tokens.Any(t => t.Lower.StartsWith(stem, StringComparison.Ordinal)));
        var track = told?.Phrases.Select(at.Document.Tracks.Of).FirstOrDefault(t => t is not null) ?? at.Document.Tracks.Near(at.Document.Sentences, sentence.Number);
        return track is null ? null : $"{Wordings.Short(at, phrase)} of the {track.Name}";
    }
}
