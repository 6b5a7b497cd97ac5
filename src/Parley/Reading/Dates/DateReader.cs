using NodaTime;
using NodaTime.Text;
using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Dates;

/// <summary>A date in a sentence: its tokens, and its value as seen from the past and from the future.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Past">The value if what it dates has happened.</param>
/// <param name="Future">The value if it is still to come.</param>
internal sealed record DateMention(int First, int Last, DateValue Past, DateValue Future);

/// <summary>
/// Finds dates and resolves them: against the day of publication, against dated events, or as written in full. Without a day
/// of publication, days and months take their year from a reference day, and weekdays stay as written.
/// </summary>
internal sealed class DateReader(LocalDate? publication, LocalDate? reference, Lexicon.Lexicon lexicon)
{
    /// <summary>After these, "from 3 June to 10 June" is two days and no span.</summary>
    private static readonly HashSet<string> Moves = new(StringComparer.Ordinal) { "postponed", "moved", "put", "slipped", "shifted", "pushed", "rescheduled", "deferred", "delayed", "brought", "changed" };

    private LocalDate? _told;

    private LocalDate? Anchor => publication ?? reference;

    /// <summary>The dates of a sentence in order. Sentences are to come in the order of the text: "the next day" counts from the last day told.</summary>
    public List<DateMention> Find(Sentence sentence)
    {
        var found = new List<DateMention>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (At(sentence, i) is not { } date) continue;
            found.Add(date);
            i = date.Last;
            if (date.Past is { Precision: "day", Value: { } day }) _told = LocalDatePattern.Iso.Parse(day).Value;
        }
        return found;
    }

    private DateMention? At(Sentence sentence, int i)
    {
        var t = sentence.Tokens;
        string Word(int k) => k >= 0 && k < t.Count ? t[k].Lower : "";
        if (Event(sentence, i) is { } told) return told;
        if (Told(sentence, i) is { } again) return again;
        if (DayRange(sentence, i) is { } range) return range;
        if (t[i].Text == "May" && i > 0 && t[i - 1].Tag == Tag.ProperNoun && Calendar.Weekday(Word(i - 1)) == IsoDayOfWeek.None && (i + 1 >= t.Count || t[i + 1].Tag != Tag.Number)) return null;
        if (Calendar.Month(Word(i)) > 0 && (t[i].Capital || Word(i) is not ("may" or "mar")) && t[i].Tag is not (Tag.Verb or Tag.Modal)) return Month(sentence, i);
        if (Calendar.Weekday(Word(i)) != IsoDayOfWeek.None) return Weekday(sentence, i);
        if (Calendar.Ordinal(Word(i)) is { } nth && Word(i - 1) == "the" && (Word(i - 2) is "on" or "to" or "from" or "until" or "by" or "for" or "till" or "before" or "since") && (i + 1 >= t.Count || !char.IsLetter(t[i + 1].Text[0]) || Word(i + 1) is "and" or "at" or "in" or "but" or "instead" or "because" or "to" or "of")) return Nth(sentence, i, nth);
        var value = Word(i) switch
        {
            "yesterday" => (publication?.PlusDays(-1), 1),
            "today" or "tonight" => (publication, 1),
            "tomorrow" => (publication?.PlusDays(1), 1),
            "last" or "this" or "next" when Word(i + 1) is "week" or "month" or "weekend" => (null, 2),
            "day" when Word(i - 1) is "a" or "the" && Word(i + 1) is "earlier" or "before" => (publication?.PlusDays(-1), 2),
            _ => ((LocalDate?)null, 0),
        };
        if (value.Item2 == 0) return null;
        return value.Item2 == 2 && Word(i) != "day" ? Stretch(sentence, i) : One(sentence, i, i + value.Item2 - 1, value.Item1, value.Item1, publication is null ? null : "publication");
    }

    /// <summary>A day that is counted from the last one told: "at the time", "the same day", "two days later".</summary>
    private DateMention? Told(Sentence sentence, int i)
    {
        string Word(int k) => k >= 0 && k < sentence.Tokens.Count ? sentence.Tokens[k].Lower : "";
        var (length, step) = (Word(i), Word(i + 1), Word(i + 2)) switch
        {
            ("at", "the" or "that", "time") when Word(i + 3) is not ("of" or "when" or "that") => (3, 0),
            ("that", "day" or "evening" or "night", _) or ("same", "day" or "evening" or "night", _) => (2, 0),
            ("next" or "following", "day" or "morning", _) => (2, 1),
            ("day", "after" or "later", _) when Word(i - 1) is "a" or "the" or "one" && (Word(i + 1) == "later" || Word(i + 2) is "," or "." or "") => (2, 1),
            ("day", "earlier" or "before", _) when Word(i - 1) is "a" or "the" or "one" && Word(i + 2) is not "yesterday" => (2, -1),
            (_, "days" or "weeks", "later" or "earlier") when Calendar.Number(Word(i)) is { } count => (3, count * (Word(i + 1) == "weeks" ? 7 : 1) * (Word(i + 2) == "later" ? 1 : -1)),
            _ => (0, 0),
        };
        return length == 0 || _told is not { } day ? null : One(sentence, i, i + length - 1, day.PlusDays(step), day.PlusDays(step), "text");
    }

    private static DateMention One(Sentence sentence, int first, int last, LocalDate? past, LocalDate? future, string? anchor)
    {
        var text = Text(sentence, first, last);
        return new DateMention(first, last, Day(text, past, anchor), Day(text, future, anchor));
    }

    private static DateValue Day(string text, LocalDate? day, string? anchor) => day is { } d ? new DateValue(text, Calendar.Iso(d), "day", anchor) : new DateValue(text, null, null, null);

    private static string Text(Sentence sentence, int first, int last)
    {
        if (first > 0 && sentence.Tokens[first - 1].Lower is "on" or "in" or "since" or "until" or "by" or "from") first--;
        return string.Join(' ', Enumerable.Range(first, last - first + 1).Select(k => sentence.Tokens[k].Text)).Replace(" ,", ",", StringComparison.Ordinal);
    }

    private DateMention Weekday(Sentence sentence, int i)
    {
        var day = Calendar.Weekday(sentence.Tokens[i].Lower);
        var before = i > 0 ? sentence.Tokens[i - 1].Lower : "";
        if (publication is not { } from) return One(sentence, i, i, null, null, null);
        var past = from.DayOfWeek == day ? from : from.Previous(day);
        var future = from.DayOfWeek == day ? from : from.Next(day);
        if (before == "last") (past, future) = (from.Previous(day), from.Previous(day));
        if (before == "next") (past, future) = (from.Next(day), from.Next(day));
        return One(sentence, i, i, past, future, "publication");
    }

    /// <summary>"on the 31st": in the month of the last day told, else of the day of publication, or the month after where it has passed.</summary>
    private DateMention Nth(Sentence sentence, int i, int day)
    {
        if ((_told ?? Anchor) is not { } near) return One(sentence, i, i, null, null, null);
        var month = new LocalDate(near.Year, near.Month, 1);
        var value = Valid(month.Year, month.Month, day) ?? Valid(month.PlusMonths(1).Year, month.PlusMonths(1).Month, day);
        return One(sentence, i, i, value, value is { } v && v < near && _told is null ? v.PlusMonths(1) : value, _told is null ? "publication" : "text");
    }

    private DateMention Stretch(Sentence sentence, int i)
    {
        var (which, unit) = (sentence.Tokens[i].Lower, sentence.Tokens[i + 1].Lower);
        var text = Text(sentence, i, i + 1);
        if (publication is not { } day) return new DateMention(i, i + 1, new DateValue(text, null, null, null), new DateValue(text, null, null, null));
        var step = which == "last" ? -1 : which == "next" ? 1 : 0;
        DateValue value;
        if (unit == "month")
        {
            var month = day.PlusMonths(step);
            value = new DateValue(text, $"{month.Year:D4}-{month.Month:D2}", "month", "publication");
        }
        else
        {
            var monday = (day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday)).PlusWeeks(step);
            var first = unit == "weekend" ? monday.PlusDays(5) : monday;
            value = new DateValue(text, $"{Calendar.Iso(first)}/{Calendar.Iso(monday.PlusDays(6))}", "span", "publication");
        }
        return new DateMention(i, i + 1, value, value);
    }

    private DateMention Month(Sentence sentence, int i)
    {
        var t = sentence.Tokens;
        var month = Calendar.Month(t[i].Lower);
        int? Figure(int k) => k >= 0 && k < t.Count && t[k].Tag == Tag.Number && Calendar.Number(t[k].Lower) is { } n ? n : null;
        var (first, last) = (i, i);
        int? day = null, year = null;
        if (Figure(i - 1) is >= 1 and <= 31 and var before) (day, first) = (before, i - 1);
        if (Figure(i + 1) is { } after)
        {
            if (after > 1900) (year, last) = (after, i + 1);
            else if (day is null && after is >= 1 and <= 31) (day, last) = (after, i + 1);
        }
        var comma = last + 1 < t.Count && t[last + 1].Text == "," ? last + 2 : last + 1;
        if (year is null && Figure(comma) is > 1900 and < 2200 and var late) (year, last) = (late, comma);
        var text = Text(sentence, first, last);
        if (year is null && Anchor is null) return new DateMention(first, last, new DateValue(text, null, null, null), new DateValue(text, null, null, null));
        if (day is { } d)
        {
            if (year is { } y) return Valid(y, month, d) is { } full ? One(sentence, first, last, full, full, "text") : One(sentence, first, last, null, null, null);
            var anchor = publication is null ? "text" : "publication";
            return One(sentence, first, last, Calendar.Near(d, month, Anchor!.Value, future: false), Calendar.Near(d, month, Anchor!.Value, future: true), anchor);
        }
        DateValue Whole(bool future) => new(text, (year ?? Calendar.Near(15, month, Anchor!.Value, future)!.Value.Year).ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + "-" + month.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), "month", year is null ? "publication" : "text");
        return new DateMention(first, last, Whole(false), Whole(true));
    }

    private static LocalDate? Valid(int year, int month, int day) => day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>"29 and 30 March", "from 19 to 23 October", "24 April to 4 May".</summary>
    private DateMention? DayRange(Sentence sentence, int i)
    {
        var t = sentence.Tokens;
        if (i + 3 >= t.Count || t[i].Tag != Tag.Number || Calendar.Number(t[i].Lower) is not (>= 1 and <= 31 and var from) || Anchor is not { } anchor) return null;
        var at = i + 1;
        var fromMonth = Calendar.Month(t[at].Lower);
        if (fromMonth > 0) at++;
        if (at + 2 >= t.Count || t[at].Lower is not ("and" or "to" or "-" or "–" or "until") || Calendar.Number(t[at + 1].Lower) is not (>= 1 and <= 31 and var to) || Calendar.Month(t[at + 2].Lower) is not (> 0 and var month)) return null;
        if (t[at].Lower == "to" && i > 0 && t[i - 1].Lower == "from" && t.Take(i).Any(k => Moves.Contains(k.Lower))) return null;
        var text = Text(sentence, i, at + 2);
        DateValue Value(bool future)
        {
            var end = Calendar.Near(to, month, anchor, future);
            var start = Calendar.Near(from, fromMonth > 0 ? fromMonth : month, anchor, future);
            return start is { } s && end is { } e && s <= e ? new DateValue(text, $"{Calendar.Iso(s)}/{Calendar.Iso(e)}", "span", publication is null ? "text" : "publication") : new DateValue(text, null, null, null);
        }
        return new DateMention(i, at + 2, Value(false), Value(true));
    }

    /// <summary>"three days after the inauguration of X": counted from an event whose day the lexicon knows.</summary>
    private DateMention? Event(Sentence sentence, int i)
    {
        var t = sentence.Tokens;
        if (i + 3 >= t.Count || Calendar.Number(t[i].Lower) is not { } count || t[i + 1].Lower.TrimEnd('s') is not ("day" or "week" or "hour") || t[i + 2].Lower is not ("after" or "before")) return null;
        var phrase = sentence.Phrases.FirstOrDefault(p => p.First == i + 3);
        if (phrase is null || Happening(sentence, phrase) is not { } happening) return null;
        var days = t[i + 1].Lower.StartsWith("week", StringComparison.Ordinal) ? count * 7 : t[i + 1].Lower.StartsWith("hour", StringComparison.Ordinal) ? 0 : count;
        var day = happening.Day.PlusDays(t[i + 2].Lower == "after" ? days : -days);
        return One(sentence, i, phrase.Last, day, day, happening.Words);
    }

    private (LocalDate Day, string Words)? Happening(Sentence sentence, Phrase phrase)
    {
        var last = sentence.LastOf(phrase);
        var words = string.Join(' ', Enumerable.Range(phrase.First, last - phrase.First + 1).Select(k => sentence.Tokens[k].Lower)).Replace("the ", "", StringComparison.Ordinal);
        var fits = lexicon.Entries.Where(e => e.Class == "event" && e.Value is not null && (Same(e.Name, words) || e.Names.Any(n => Same(n.Text, words)))).ToList();
        if (fits.Count == 0) return null;
        var near = fits.Select(e => LocalDatePattern.Iso.Parse(e.Value!)).Where(r => r.Success).Select(r => r.Value).OrderBy(d => Anchor is { } a ? Math.Abs(Period.DaysBetween(d, a)) : 0).ToList();
        if (near.Count == 0 || Anchor is null && near.Count > 1) return null;
        return (near[0], words);
    }

    private static bool Same(string name, string words)
    {
        var known = name.ToLowerInvariant().Replace("the ", "", StringComparison.Ordinal).Split(' ').Where(w => w is not ("of" or "us" or "president")).ToList();
        return known.Count > 1 && known.All(w => words.Contains(w, StringComparison.Ordinal)) || known.SequenceEqual(words.Split(' '));
    }
}
