using Parley.Claims;
using Parley.Reading.Frames;

namespace Parley.Reading.Likelihood;

/// <summary>What tells of a finding how likely it is right: its frame, its kind, how it is told, what it fills and how its names were found.</summary>
internal static class Features
{
    private const int Long = 32;
    private const int Lead = 3;

    /// <summary>The features by name; what is not named is 0.</summary>
    public static IEnumerable<(string Name, double Value)> Of(Finding finding)
    {
        var (sentence, slots) = (finding.At.Sentence, finding.Slots);
        var kind = KindTable.Find(finding.Frame.Kind)!;
        var keys = kind.Slots.Where(s => s.Key && s.Name != kind.StateSlot).ToList();
        var names = keys.Where(s => s.Type == SlotType.Actor).SelectMany(s => slots.NamesIn(s.Name)).ToList();
        yield return ("bias", 1);
        yield return ("frame", Math.Log(finding.Frame.Probability / (1000.0 - finding.Frame.Probability)));
        yield return ("kind-" + finding.Frame.Kind, 1);
        yield return ("modality-" + Sort(finding.Modality), 1);
        yield return ("keys", keys.Count == 0 ? 1 : (double)keys.Count(s => slots.Has(s.Name)) / keys.Count);
        if (finding.At.Noun is not null) yield return ("noun", 1);
        if (finding.Voice.Length > 0) yield return (finding.Voice.Length > 1 ? "voices" : "voice", 1);
        if (sentence.Tokens.Count > Long) yield return ("long", 1);
        if (sentence.Number <= Lead) yield return ("lead", 1);
        if (names.Exists(n => n.Actor is null)) yield return ("unresolved", 1);
        if (names.Exists(PointsBack)) yield return ("points-back", 1);
        if (names.Exists(n => n.Candidates.Length > 1)) yield return ("ambiguous", 1);
        if (names.Count > 1) yield return ("several", 1);
        if (slots.Has("date") || slots.Has("announced") || slots.Has("effective")) yield return ("dated", 1);
        if (keys.Exists(s => s.Name == "place" && slots.Has(s.Name))) yield return ("placed", 1);
        if (finding.At.Clause is { } clause)
        {
            if (clause.Verb.Passive) yield return ("passive", 1);
            if (clause.Link is Clauses.ClauseLink.Relative or Clauses.ClauseLink.Participle or Clauses.ClauseLink.Adverbial) yield return ("subordinate", 1);
            yield return ("depth", Math.Min(3, clause.Chain().Count() - 1));
        }
        if (keys.Exists(s => s.Type == SlotType.Wording && slots.First(s.Name) is { Text: var words } && !words.Contains(' ', StringComparison.Ordinal))) yield return ("one-word", 1);
    }

    private static bool PointsBack(NameValue name) => name.Candidates.Any(c => c.Reason?.Contains("points back", StringComparison.Ordinal) == true);

    private static string Sort(string modality) => modality switch
    {
        "done" or "going" => "real",
        "neg" or "unmet" or "barred" or "stopped" or "failed" => "denied",
        "planned" or "due" or "promised" or "agreed" => "ahead",
        _ => "other",
    };
}
