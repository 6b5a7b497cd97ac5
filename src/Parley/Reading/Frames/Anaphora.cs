using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>
/// A wording that only points back ("the announcement", "the step", "the change") is told with what it points back to: the last
/// event told before it, within a few sentences, else what the text opens with.
/// </summary>
internal static class Anaphora
{
    private const int Short = 2;
    private const int Back = 3;

    private static readonly HashSet<string> Events = new(StringComparer.Ordinal) { "agreement", "round", "participation", "invitation", "reply", "implementation", "incident", "contact" };

    /// <summary>The findings with their wordings told in full.</summary>
    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings) => findings.Select(f => Settle(f, findings));

    private static Finding Settle(Finding finding, IReadOnlyList<Finding> findings)
    {
        var slot = finding.Frame.Kind switch { "statement" or "assessment" => "about", "position" => "question", _ => null };
        if (slot is null || finding.Slots.First(slot) is not WordedValue { Text: var text } || !PointsBack(text) || Told(finding, findings) is not { } told) return finding;
        return finding with { Slots = finding.Slots.With(slot, new WordedValue($"{text}: {told}")) };
    }

    private static bool PointsBack(string text)
    {
        var words = text.ToLowerInvariant().Split(' ');
        return words.Length <= Short && WordClasses.English.Has("back-noun", words[^1]);
    }

    private static string? Told(Finding finding, IReadOnlyList<Finding> findings)
    {
        var number = finding.At.Sentence.Number;
        var before = findings.Where(f => f.At.Sentence.Number < number && f.At.Sentence.Number >= number - Back && Events.Contains(f.Frame.Kind)).ToList();
        var near = before.OrderBy(f => f.At.Sentence.Number).LastOrDefault() ?? findings.FirstOrDefault(f => f.At.Sentence.Number < number && Events.Contains(f.Frame.Kind));
        return near?.At.Clause is null ? null : Wordings.Of(near.At with { Noun = null }, "whole");
    }
}
