using System.Globalization;
using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Counts;

/// <summary>Reads counts with their hedge: "at least 18", "between 990 and 1,650", "about 450", "dozens".</summary>
internal static class CountReader
{
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The count in a phrase, its hedge before it included; null if it has none.</summary>
    public static CountValue? In(Sentence sentence, Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (sentence.Tokens[i].Tag == Tag.Number && Value(sentence.Tokens[i].Lower) is { } value) return Hedged(sentence, i, value);
        }
        return null;
    }

    /// <summary>A number in figures or in words up to 99, "hundred" and "dozen" among them; null if it is none.</summary>
    public static long? Value(string word)
    {
        if (long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)) return figure;
        if (Dates.Calendar.Number(word) is { } small && word is not ("a" or "an") && !word.EndsWith("th", StringComparison.Ordinal)) return small;
        var parts = word.Split('-');
        var ten = Array.IndexOf(Tens, parts[0]);
        if (ten >= 0) return (ten + 2) * 10 + (parts.Length > 1 ? Dates.Calendar.Number(parts[1]) ?? 0 : 0);
        return word switch { "hundred" => 100, "thousand" => 1000, "dozen" => 12, _ => null };
    }

    private static CountValue Hedged(Sentence sentence, int i, long value)
    {
        var t = sentence.Tokens;
        if (i >= 3 && t[i - 1].Lower is "and" or "to" && Value(t[i - 2].Lower) is { } low && t[i - 3].Lower is "between" or "from") return new CountValue($"{t[i - 3].Text} {t[i - 2].Text} {t[i - 1].Text} {t[i].Text}", low, null, value);
        if (i + 2 < t.Count && i > 0 && t[i - 1].Lower == "between" && t[i + 1].Lower == "and" && Value(t[i + 2].Lower) is { } high) return new CountValue($"{t[i - 1].Text} {t[i].Text} {t[i + 1].Text} {t[i + 2].Text}", value, null, high);
        foreach (var (words, bound) in CountText.Hedges)
        {
            var parts = words.Split(' ');
            if (i < parts.Length || Enumerable.Range(0, parts.Length).Any(k => t[i - parts.Length + k].Lower != parts[k])) continue;
            var text = string.Join(' ', Enumerable.Range(i - parts.Length, parts.Length + 1).Select(k => t[k].Text));
            return CountText.Hedged(text, value, bound);
        }
        return new CountValue(t[i].Text, value, value, value);
    }
}
