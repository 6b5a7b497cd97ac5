using Parley.Claims;

namespace Parley.Reading;

/// <summary>Tells whether the first line of a text is a headline: short, without a full stop, and followed by an empty line.</summary>
internal static class Headline
{
    private const int Longest = 160;

    /// <summary>Whether the first sentence is a headline.</summary>
    public static bool Is(string text, IReadOnlyList<TextSpan> sentences)
    {
        if (sentences.Count < 2 || sentences[0].Length > Longest) return false;
        var end = sentences[0].End;
        return text[end - 1] != '.' && end + 1 < text.Length && text[end] == '\n' && sentences[1].Start > end + 1 && text[end..sentences[1].Start].Count(c => c == '\n') >= 2;
    }
}
