using Parley.Claims;

namespace Parley.Reading.Language;

/// <summary>Cuts a sentence into words and marks. A possessive ending is a token of its own, a hyphenated word is one.</summary>
internal static class Tokens
{
    /// <summary>The tokens of one sentence.</summary>
    /// <param name="text">The document.</param>
    /// <param name="span">The sentence.</param>
    public static List<Token> Of(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        for (var i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var end = WordEnd(text, i, span.End);
            AddWord(text, i, end, tokens);
            i = end;
        }
        MarkQuotes(tokens);
        return tokens;
    }

    private static int WordEnd(string text, int i, int limit)
    {
        if (!char.IsLetterOrDigit(text[i])) return i + 1;
        var end = i + 1;
        while (end < limit)
        {
            var c = text[end];
            var inside = char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
            var joins = c is '-' or '‐' or '‑' or '\'' or '’' or '.' or ',' or ':' or '&' or '+';
            var nextIn = end + 1 < limit && char.IsLetterOrDigit(text[end + 1]);
            if (inside) { end++; continue; }
            if (!joins || !nextIn) break;
            if (c is ',' or ':' or '+' && !(char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]))) break;
            if (c == '.' && !(char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1])) && !(end - i <= 3 && char.IsUpper(text[end + 1]))) break;
            end++;
        }
        if (end < limit && text[end] == '.' && IsAbbreviation(text[i..end])) end++;
        return end;
    }

    private static bool IsAbbreviation(string word) =>
        word.Contains('.', StringComparison.Ordinal) || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Gen" or "Maj" or "Lt" or "Col" or "Brig" or "Sgt" or "Capt" or "St" or "Sen" || (word.Length == 1 && char.IsUpper(word[0]) && word != "I");

    private static void AddWord(string text, int start, int end, List<Token> tokens)
    {
        var word = text[start..end];
        var mark = word.LastIndexOfAny(['\'', '’']);
        if (mark > 0 && word.Length - mark <= 3)
        {
            var tail = word[(mark + 1)..].ToLowerInvariant();
            if (tail is "s" or "re" or "ve" or "ll" or "d")
            {
                tokens.Add(new Token(start, word[..mark]));
                tokens.Add(new Token(start + mark, word[mark..]));
                return;
            }
            if (tail == "t" && word.Length > 3 && word[mark - 1] == 'n')
            {
                tokens.Add(new Token(start, word[..(mark - 1)]));
                tokens.Add(new Token(start + mark - 1, word[(mark - 1)..]));
                return;
            }
        }
        tokens.Add(new Token(start, word));
    }

    private static void MarkQuotes(List<Token> tokens)
    {
        var open = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var c = tokens[i].Text[0];
            if (c is '“' or '«' or '„') open = true;
            else if (c is '”' or '»') open = false;
            else if (c == '"') open = !open;
            else if (c is '\'' or '’' or '‘' && tokens[i].Text.Length == 1) { tokens[i].Tag = i > 0 && tokens[i - 1].Lower.EndsWith('s') && tokens[i - 1].End == tokens[i].Start ? Tag.PossessiveMark : Tag.Quote; continue; }
            else { tokens[i].Quoted = open; continue; }
            tokens[i].Tag = Tag.Quote;
            tokens[i].Quoted = true;
        }
    }
}
