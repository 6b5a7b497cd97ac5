using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>Whether a group is told to be from inside the country or from abroad.</summary>
internal static class Residence
{
    private static readonly HashSet<string> Away = new(StringComparer.Ordinal) { "diaspora", "exile", "exiles", "exiled", "abroad", "expatriate", "expatriates", "émigré", "émigrés", "emigres" };

    /// <summary>"armed groups from inside the country", "fighters on the ground".</summary>
    public static bool Inside(Sentence sentence, Phrase phrase) =>
        sentence.After(phrase).Any(a => a.Word is "inside" or "within" || a.Word == "on" && sentence.Head(a.Phrase) == "ground");

    /// <summary>"members of the diaspora", "exiled politicians".</summary>
    public static bool Abroad(Sentence sentence, Phrase phrase) =>
        Enumerable.Range(phrase.First, sentence.LastOf(phrase) - phrase.First + 1).Any(i => Away.Contains(sentence.Tokens[i].Lower));
}
