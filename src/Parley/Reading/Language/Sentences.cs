using Parley.Claims;

namespace Parley.Reading.Language;

/// <summary>
/// Cuts a text into sentences. A line's end always ends a sentence, so that a headline and a cross-head are sentences of
/// their own; within a line a full stop ends one unless it belongs to an abbreviation, an initial or a number.
/// </summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "gen", "maj", "lt", "col", "brig", "sgt", "capt", "adm", "sen", "rep", "gov", "st", "no", "vs", "jr", "sr", "prof", "rev",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k", "e.g", "i.e", "approx",
    };

    /// <summary>The spans of the sentences, white space trimmed.</summary>
    /// <param name="text">The text, line ends LF.</param>
    /// <param name="longest">The most code units that one sentence may have; a longer one is cut at this length.</param>
    /// <param name="cut">Whether one was cut.</param>
    public static List<TextSpan> Split(string text, int longest, out bool cut)
    {
        var spans = new List<TextSpan>();
        cut = false;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '\n' ? i : IsEnd(text, i) ? Closing(text, i + 1) : -1;
            if (end < 0 && i - start >= longest) (end, cut) = (i, true);
            if (end < 0) continue;
            Add(text, start, end, spans);
            start = Math.Max(end, i);
            i = Math.Max(i, end - 1);
        }
        Add(text, start, text.Length, spans);
        return spans;
    }

    private static void Add(string text, int start, int end, List<TextSpan> spans)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) spans.Add(new TextSpan(start, end));
    }

    private static int Closing(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '”' or '’' or '\'' or ')' or '.') at++;
        return at;
    }

    private static bool IsEnd(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?')) return false;
        var after = Closing(text, at + 1);
        if (after < text.Length && !char.IsWhiteSpace(text[after])) return false;
        var next = after;
        while (next < text.Length && text[next] is ' ' or '\t') next++;
        if (next >= text.Length || text[next] == '\n') return true;
        if (char.IsLower(text[next])) return false;
        if (text[at] != '.' || after > at + 1) return true;
        var word = at;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        if (at - word == 1 && char.IsUpper(text[word])) return false;
        return !Abbreviations.Contains(text[word..at].ToLowerInvariant());
    }
}
