namespace Parley.Reading.Language;

/// <summary>Finds noun phrases. A day or month is a phrase of its own even where capitals run on into a name.</summary>
internal static class Phrases
{
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "yesterday", "today", "tomorrow", "tonight",
    };

    private static readonly HashSet<string> Stretches = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "morning", "evening", "afternoon", "night", "weekend", "midnight", "noon", "dawn", "time", "decade", "minutes",
    };

    /// <summary>The phrase that starts at a token, or null.</summary>
    /// <param name="tokens">The tagged tokens.</param>
    /// <param name="i">The token.</param>
    public static Phrase? At(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Tag == Tag.Pronoun) return new Phrase(i, i, i, temporal: false);
        if (IsTime(tokens[i]) || tokens[i].Tag == Tag.Number && i + 1 < tokens.Count && IsTime(tokens[i + 1])) return Date(tokens, i);
        var (end, head) = (i, -1);
        while (end < tokens.Count && Fits(tokens, i, end))
        {
            if (tokens[end].Tag is Tag.Noun or Tag.ProperNoun || tokens[end].Tag == Tag.Number && head < 0) head = end;
            end++;
        }
        while (end > i && tokens[end - 1].Tag is Tag.PossessiveMark or Tag.Quote or Tag.Adverb) end--;
        if (end == i) return null;
        if (head < 0 || head >= end)
        {
            if (tokens[i].Tag == Tag.Adjective) return null;
            head = end - 1;
        }
        if (tokens[end - 1].Tag == Tag.Adjective && head < end - 1 && tokens[head].Tag != Tag.Number) end = head + 1;
        return new Phrase(i, end - 1, head, Stretches.Contains(tokens[head].Lower) && !Enumerable.Range(i, end - i).Any(k => tokens[k].Tag == Tag.ProperNoun && k < head && tokens[k + 1].Tag != Tag.PossessiveMark));
    }

    private static bool IsTime(Token token) => token.Tag is not (Tag.Verb or Tag.Modal) && Times.Contains(token.Lower) && (token.Capital || token.Lower is "yesterday" or "today" or "tomorrow" or "tonight");

    private static Phrase Date(IReadOnlyList<Token> tokens, int i)
    {
        var end = i;
        while (end < tokens.Count && (IsTime(tokens[end]) || tokens[end].Tag == Tag.Number
            || tokens[end].Tag == Tag.Comma && end + 1 < tokens.Count && tokens[end + 1].Tag == Tag.Number && tokens[end + 1].Text.Length == 4
            || tokens[end].Lower is "morning" or "evening" or "night" or "afternoon")) end++;
        if (end < tokens.Count && tokens[end].Tag == Tag.PossessiveMark && end + 1 < tokens.Count && tokens[end + 1].Tag is Tag.Noun or Tag.Adjective)
        {
            var head = end + 1;
            while (head + 1 < tokens.Count && tokens[head].Tag == Tag.Adjective && tokens[head + 1].Tag is Tag.Noun or Tag.Adjective) head++;
            while (head + 1 < tokens.Count && tokens[head + 1].Tag == Tag.Noun) head++;
            return new Phrase(i, head, head, temporal: false);
        }
        return new Phrase(i, end - 1, end - 1, temporal: true);
    }

    private static bool Fits(IReadOnlyList<Token> tokens, int start, int at)
    {
        var (tag, before) = (tokens[at].Tag, at > start ? tokens[at - 1] : null);
        if (before is { Tag: Tag.ProperNoun } && tokens[at] is { Text: "May" } && !IsTime(before) && (at + 1 >= tokens.Count || tokens[at + 1].Tag != Tag.Number)) return true;
        if (before is not null && IsTime(tokens[at]) || before?.Tag == Tag.ProperNoun && tokens[at].Lower is "minutes" or "hours" or "days" or "weeks" or "months") return false;
        if (before is { Tag: Tag.Noun, Capital: false } && tag == Tag.ProperNoun && !NamesSomeone(before.Lower)) return false;
        return tag switch
        {
            Tag.Determiner => before is null || before.Lower is "all" or "both" or "half",
            Tag.Possessive => before is null || before.Lower is "all" or "both",
            Tag.Number => before is null || before.Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.PossessiveMark or Tag.Number || before.Tag is Tag.ProperNoun or Tag.Noun && char.IsDigit(tokens[at].Text[0]) && !(at + 1 < tokens.Count && tokens[at + 1].Tag == Tag.Noun),
            Tag.Adjective => before is null || before.Tag is not (Tag.Noun or Tag.ProperNoun) || Follows(tokens, at),
            Tag.Conjunction => before?.Tag == Tag.Adjective && tokens[at].Lower is "and" && at + 2 < tokens.Count && tokens[at + 1].Tag == Tag.Adjective && tokens[at + 2].Tag is Tag.Noun or Tag.ProperNoun,
            Tag.Noun or Tag.ProperNoun => true,
            Tag.PossessiveMark => before?.Tag is Tag.Noun or Tag.ProperNoun or Tag.Number or Tag.Pronoun,
            Tag.Quote when before is not null && before.End == tokens[at].Start && before.Tag is Tag.Adjective or Tag.Noun => at + 1 < tokens.Count && tokens[at + 1].Tag is Tag.Noun && tokens[at + 1].Start > tokens[at].End && Enumerable.Range(start, at - start).Any(k => tokens[k].Tag == Tag.Quote),
            Tag.Quote => before is not null && at + 1 < tokens.Count && tokens[at + 1].Tag is Tag.Noun or Tag.ProperNoun or Tag.Adjective && tokens[at + 1].Start == tokens[at].End && before.Tag is Tag.Determiner or Tag.Possessive or Tag.Adjective,
            Tag.Adverb when tokens[at].Lower is "more" && before?.Tag == Tag.Number => Follows(tokens, at),
            Tag.Adverb => before?.Tag is Tag.Determiner or Tag.Adjective && at + 1 < tokens.Count && tokens[at + 1].Tag is Tag.Adjective or Tag.Number or Tag.Noun,
            _ => false,
        };
    }

    /// <summary>Whether a common noun may stand directly before a name: "spokesman X", "newspaper Y", "province Z".</summary>
    private static bool NamesSomeone(string word)
    {
        var classes = WordClasses.English;
        return classes.Has("office", word) || classes.Has("person-title", word) || classes.Has("group-noun", word) && !word.EndsWith('s') || classes.Has("anonymous", word) || classes.Has("before-name", word);
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count && tokens[at + 1].Tag is Tag.Noun or Tag.ProperNoun;
}
