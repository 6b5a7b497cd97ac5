using Parley.Claims;
using Parley.Reading.Counts;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>
/// Counts that are broken down by place: "eight each in A and in B, six in C and one in D". Each place is a fact of its own, with
/// what the counted fact before it tells of the agreement, the accused and the day.
/// </summary>
internal static class Tallies
{
    /// <summary>How many sentences after the counted fact its breakdown may stand.</summary>
    private const int Near = 2;

    /// <summary>The facts of the breakdown in a sentence, for the last counted fact of a kind; empty where there is none.</summary>
    public static IEnumerable<Finding> Of(Document document, Sentence sentence, IReadOnlyList<Finding> before)
    {
        var counted = before.LastOrDefault(f => f.Frame.Kind == "breach" && f.Slots.Has("frequency") && sentence.Number - f.At.Sentence.Number <= Near);
        if (counted is null) yield break;
        foreach (var (count, accused, phrase) in Accused(document, sentence, counted))
        {
            if (before.Any(f => f.Frame.Kind == "breach" && f.At.Sentence == sentence && f.Slots.First("accused")?.Plain == accused.Plain && f.Slots.First("frequency")?.Text == count)) continue;
            yield return counted with { At = new Evocation(document, sentence, null, phrase), Slots = counted.Slots.Without("place").With("accused", accused).With("frequency", new WordedValue(count)) };
        }
        var parts = Parts(document, sentence).ToList();
        if (parts.Select(p => p.Place.Name).Distinct(StringComparer.Ordinal).Count() < 2) yield break;
        foreach (var (count, place, phrase) in parts)
        {
            if (before.Any(f => f.Frame.Kind == "breach" && f.At.Sentence == sentence && f.Slots.First("place")?.Plain == place.Name)) continue;
            var slots = counted.Slots.Without("accused").With("frequency", new WordedValue(count)).With("place", Names.Places.Value(place, place.Name));
            yield return counted with { At = new Evocation(document, sentence, null, phrase), Slots = slots };
        }
    }

    /// <summary>The parts that fall to one side: "27 were the work of A and eight of B", "23 by A and 12 by B", "fourteen, all by A".</summary>
    private static List<(string Count, NameValue Accused, Phrase Phrase)> Accused(Document document, Sentence sentence, Finding counted)
    {
        var found = new List<(string Count, NameValue Accused, Phrase Phrase)>();
        string? count = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Tag == Tag.Number && CountReader.Value(token.Lower) is not null && (i + 1 >= sentence.Tokens.Count || sentence.Tokens[i + 1].Tag is not (Tag.Noun or Tag.ProperNoun) || WordClasses.English.Has("breach", sentence.Tokens[i + 1].Lower))) count = token.Text;
            if (count is null || token.Lower is not ("by" or "of" or "to")) continue;
            var phrase = sentence.Phrases.FirstOrDefault(p => p.First == i + 1);
            if (phrase is null || document.Names.One(sentence, phrase) is not { Actor: not null } accused || document.Names.Roster.Named(accused.Plain) is { Person: true }) continue;
            found.Add((count, accused, phrase));
            count = null;
        }
        var whole = sentence.Tokens.Any(t => t.Lower == "all") && sentence.Clauses.Any(c => WordClasses.English.Has("record", c.Verb.Lemma));
        return found.Count > 1 || found.Count == 1 && (whole || counted.At.Sentence == sentence) ? found : [];
    }

    private static IEnumerable<(string Count, Names.PlaceName Place, Phrase Phrase)> Parts(Document document, Sentence sentence)
    {
        string? count = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (CountReader.Value(token.Lower) is not null) count = token.Text;
            if (count is null || token.Lower is not ("in" or "near" or "around" or "and")) continue;
            var phrase = sentence.Phrases.SelectMany(p => p.Members.Count > 0 ? p.Members : [p]).FirstOrDefault(p => p.First == i + 1);
            if (phrase is not null && Names.Places.Of(document.Lexicon, sentence, phrase, located: true) is { } place && CountReader.Value(sentence.Tokens[phrase.First].Lower) is null) yield return (count, place, phrase);
        }
    }
}
