using Parley.Reading.Clauses;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>How often an act is told to happen.</summary>
internal static class Frequencies
{
    /// <summary>How many a noun counts, or how often it is told to happen: "35", "frequent"; null where neither is told.</summary>
    public static string? Of(Evocation at, Phrase noun)
    {
        if (Counts.CountReader.In(at.Sentence, noun) is { } count) return count.Text;
        return Enumerable.Range(noun.First, noun.Last - noun.First + 1).Select(i => at.Sentence.Tokens[i].Lower).FirstOrDefault(w => w is "frequent" or "repeated" or "daily" or "constant" or "numerous" or "several" or "many" or "systematic" or "persistent" or "continued" or "continuing" or "dozens" or "hundreds" or "countless");
    }

    /// <summary>How often an act is told: "30 times", "repeatedly".</summary>
    public static string? Times(Evocation at, Clause clause)
    {
        var tokens = at.Sentence.Tokens;
        var times = tokens.FindIndex(t => t.Lower == "times");
        if (times > 0 && at.Sentence.Phrases.FirstOrDefault(p => p.First <= times && times <= p.Last) is { } counted && Counts.CountReader.In(at.Sentence, counted) is { } count) return count.Text + " times";
        return clause.Particles.Concat(tokens.Skip(clause.Verb.First).Take(clause.Verb.Last - clause.Verb.First + 1).Select(t => t.Lower)).FirstOrDefault(w => w is "repeatedly" or "daily" or "constantly" or "frequently" or "often" or "twice");
    }
}
