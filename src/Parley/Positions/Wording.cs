using System.Text;
using Parley.Claims;

namespace Parley.Positions;

/// <summary>Compares free wordings by their content words: "legitimacy of the Astana talks" and "Astana talks as a legitimate forum".</summary>
public static class Wording
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "with", "at", "by", "that", "from", "as", "is", "be", "are", "was", "were", "its",
        "their", "his", "her", "it", "this", "these", "those", "talks", "most", "more", "not", "no", "will", "would", "should", "all", "any", "take", "taking",
    };

    private const int Prefix = 6;
    private static readonly Memo<HashSet<string>> Split = new(Content);

    /// <summary>The share of content words in common, 0 to 1 (F1 of the two sets).</summary>
    /// <param name="one">A wording.</param>
    /// <param name="other">Another.</param>
    public static double Likeness(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Count == 0 || b.Count == 0) return 0;
        double hits = a.Count(x => b.Any(y => Same(x, y)));
        return 2 * Math.Min(hits, b.Count) / (a.Count + b.Count);
    }

    /// <summary>Whether a wording has all the content words of a query.</summary>
    /// <param name="wording">The wording.</param>
    /// <param name="query">What is looked for.</param>
    public static bool Mentions(string wording, string query)
    {
        var words = Words(wording);
        var wanted = Words(query);
        return wanted.Count > 0 && wanted.All(q => words.Any(w => Same(w, q)));
    }

    private static HashSet<string> Words(string text) => Split.Of(text);

    private static HashSet<string> Content(string text)
    {
        var plain = new string([.. Unaccented.Of(text).Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '’' or '\'').Select(char.ToLowerInvariant)]);
        return [.. plain.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !Empty.Contains(w))];
    }

    private static bool Same(string a, string b)
    {
        if (a == b) return true;
        var shorter = Math.Min(a.Length, b.Length);
        var common = 0;
        while (common < shorter && a[common] == b[common]) common++;
        return common >= Prefix || (common >= 4 && common == shorter && Math.Abs(a.Length - b.Length) <= 3);
    }
}
