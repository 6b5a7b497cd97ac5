using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>"X and Y accused each other of breaking the truce" tells two accusations, each side's against the other.</summary>
internal static class Accusations
{
    /// <summary>The finding, or the two that a mutual accusation makes.</summary>
    public static IEnumerable<Finding> Split(Finding finding)
    {
        if (finding.Frame.Kind != "breach" || Accusing(finding) is not { } accusing) return [finding];
        var (document, sentence) = (finding.At.Document, finding.At.Sentence);
        if (!accusing.Objects.Any(o => Mutual(sentence, o)) || accusing.Subject is not { } subject) return [finding];
        var sides = document.Names.All(sentence, subject);
        return sides is not [var one, var other] ? [finding] :
        [
            finding with { Voice = [one], Slots = finding.Slots.With("accused", other) },
            finding with { Voice = [other], Slots = finding.Slots.With("accused", one) },
        ];
    }

    private static Clauses.Clause? Accusing(Finding finding) => finding.At.Clause?.Chain().Take(2).FirstOrDefault(c => c.Verb.Lemma is "accuse" or "blame");

    private static bool Mutual(Sentence sentence, Phrase phrase)
    {
        var words = Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i].Lower).ToList();
        return words is ["each", "other"] or ["one", "another"] or ["the", "other"] or ["each"] or ["other"];
    }
}
