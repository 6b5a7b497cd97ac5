using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parley.Claims;

/// <summary>
/// Words as they are looked for: one form for all spellings of a name, the same for a text and for what somebody types.
/// Case, accents and the marks of transliteration fall away; so do Arabic vowels, tatweel, hamza and the article in any of
/// its spellings (<c>al-</c>, <c>el-</c>, <c>ash-</c>, ال); digits of all scripts are one; letters that papers interchange
/// (ة and ه, ى and ي, ё and е, ı and i, ß and ss) are one. Each word keeps its place in the text it was taken from.
/// </summary>
public static class Folding
{
    private const string Apostrophes = "'’‘`´ʼʾʿʻ′ʹ";

    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ß'] = "ss",
        ['ẞ'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['ø'] = "o",
        ['Ø'] = "o",
        ['ł'] = "l",
        ['Ł'] = "l",
        ['đ'] = "d",
        ['Đ'] = "d",
        ['ð'] = "d",
        ['Ð'] = "d",
        ['þ'] = "th",
        ['Þ'] = "th",
        ['ı'] = "i",
        ['İ'] = "i",
        ['ə'] = "a",
        ['Ə'] = "a",
        ['ة'] = "ه",
        ['ى'] = "ي",
        ['ی'] = "ي",
        ['ې'] = "ي",
        ['ک'] = "ك",
        ['ڪ'] = "ك",
        ['ٱ'] = "ا",
        ['ہ'] = "ه",
        ['ھ'] = "ه",
        ['ء'] = "",
        ['ـ'] = "",
        ['\u00AD'] = "",
        ['\u200B'] = "",
        ['\u200C'] = "",
        ['\u200D'] = "",
        ['\u200E'] = "",
        ['\u200F'] = "",
        ['\u2060'] = "",
        ['\uFEFF'] = "",
    }.ToFrozenDictionary();

    /// <summary>The article before letters of the sun: <c>ash-Sham</c>, <c>ed-Din</c>, <c>an-Nusra</c>.</summary>
    private static readonly FrozenSet<string> Articles = new[]
    {
        "al", "el", "ul", "ad", "ed", "adh", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ath", "eth", "az", "ez", "an", "en",
        "аль", "эль", "ал", "эл", "ад", "эд", "ар", "эр", "ас", "эс", "аш", "эш", "ат", "эт", "аз", "эз", "ан", "эн",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a text, in order, without articles; a text of nothing but articles keeps them.</summary>
    /// <param name="text">Any text.</param>
    public static ImmutableArray<FoldedWord> Words(string text)
    {
        var all = new List<FoldedWord>();
        var built = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            at = Word(text, at, built);
            if (built.Length > 0) all.Add(new FoldedWord(built.ToString(), start, at - start, at < text.Length && IsHyphen(text[at])));
            else if (at == start) at++;
        }
        var kept = all.Where((w, i) => !IsArticle(all, i)).Select(w => w with { Word = Bare(w.Word) }).ToImmutableArray();
        return kept.IsEmpty ? [.. all] : kept;
    }

    /// <summary>The words with single spaces between them.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text) => string.Join(' ', Words(text).Select(w => w.Word));

    /// <summary>Words parted by a hyphen, written as one: <c>cease-fire</c> as <c>ceasefire</c>.</summary>
    /// <param name="words">The words of a text.</param>
    public static IEnumerable<string> Joined(IReadOnlyList<FoldedWord> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i].Hyphen && words[i].Start + words[i].Length + 1 == words[i + 1].Start) yield return words[i].Word + words[i + 1].Word;
    }

    /// <summary>Reads one word and gives the place behind it; where none begins, the place stays.</summary>
    private static int Word(string text, int at, StringBuilder built)
    {
        built.Clear();
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && Rune.TryCreate(c, text[at + 1], out var rune))
            {
                if (!Rune.IsLetterOrDigit(rune)) break;
                built.Append(Rune.ToLowerInvariant(rune).ToString());
                at += 2;
                continue;
            }
            if (Apostrophes.Contains(c, StringComparison.Ordinal))
            {
                if (!Within(text, at, built)) break;
                if (IsGenitive(text, at)) return at + 2;
                if (built.Length == 1 && built[0] is 'l' or 'd') built.Clear();
                at++;
                continue;
            }
            if (!Letter(c, built)) break;
            at++;
        }
        return at;
    }

    /// <summary>An apostrophe counts to a word where a letter follows it, or where it opens a word (ʿAyn).</summary>
    private static bool Within(string text, int at, StringBuilder built) => at + 1 < text.Length && char.IsLetter(text[at + 1]) && (built.Length > 0 || text[at] is 'ʿ' or 'ʾ' or 'ʻ' or 'ʼ');

    private static bool IsGenitive(string text, int at) => text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool Letter(char c, StringBuilder built)
    {
        if (c < 0x80)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
            built.Append(char.ToLowerInvariant(c));
            return true;
        }
        if (Letters.TryGetValue(c, out var plain))
        {
            built.Append(plain);
            return true;
        }
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.NonSpacingMark: return true;
            case UnicodeCategory.DecimalDigitNumber:
                built.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
                return true;
        }
        if (!char.IsLetterOrDigit(c)) return false;
        built.Append(Unaccented.Of(c.ToString()).ToLowerInvariant());
        return true;
    }

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    private static bool IsArticle(List<FoldedWord> words, int at)
    {
        var word = words[at].Word;
        if (!Articles.Contains(word) || at + 1 >= words.Count) return false;
        if (word is "al" or "el") return true;
        return words[at].Hyphen && (word is "ul" or "аль" or "эль" or "ал" or "эл" || words[at + 1].Word.StartsWith(word[1..2], StringComparison.Ordinal));
    }

    /// <summary>An Arabic word without its article, and without a second that looks like one (al-Almani), where enough of it is left to be a word.</summary>
    private static string Bare(string word)
    {
        for (var from = Article(word); from > 0 && word.Length - from >= 3; from = Article(word)) word = word[from..];
        return word;
    }

    private static int Article(string word) =>
        word.StartsWith("وال", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal) ? 3 : word.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
}

/// <summary>A word as it is looked for, and where it stands in its text.</summary>
/// <param name="Word">The folded form.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Hyphen">Whether a hyphen follows it at once.</param>
public readonly record struct FoldedWord(string Word, int Start, int Length, bool Hyphen);
