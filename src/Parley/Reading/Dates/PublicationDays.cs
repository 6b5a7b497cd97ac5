using NodaTime;
using Parley.Reading.Language;

namespace Parley.Reading.Dates;

/// <summary>
/// The days on which an undated text may have been published. A report dates its own day by its weekday ("said on Tuesday");
/// the days it tells as past and as still to come bound it; the year stands in a copyright line or with a date in full.
/// </summary>
internal static class PublicationDays
{
    private const int Most = 12;

    /// <summary>The year that a text gives itself; null if none.</summary>
    public static int? Year(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences.Reverse())
        {
            if (!Footer.Is(sentence)) continue;
            foreach (var token in sentence.Tokens)
            {
                if (token.Text.Length == 4 && int.TryParse(token.Text, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200) return year;
            }
        }
        return null;
    }

    /// <summary>The candidates, earliest first; none where the text does not tell enough.</summary>
    public static List<LocalDate> Of(IReadOnlyList<Sentence> sentences, Lexicon.Lexicon lexicon)
    {
        if (Year(sentences) is not { } year || Weekday(sentences) is not { } day) return [];
        var (earliest, latest) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var reader = new DateReader(null, Middle(sentences, year), lexicon);
        foreach (var sentence in sentences.Where(s => !Footer.Is(s)))
        {
            foreach (var date in reader.Find(sentence))
            {
                var future = IsFuture(sentence, date);
                if ((future ? date.Future : date.Past).Value is not { Length: 10 } value) continue;
                var told = NodaTime.Text.LocalDatePattern.Iso.Parse(value).Value;
                if (future && told < latest) latest = told.PlusDays(-1);
                if (!future && told > earliest) earliest = told;
            }
            foreach (var start in FutureEvents(sentence, lexicon, year)) if (start < latest) latest = start.PlusDays(-1);
        }
        var candidates = new List<LocalDate>();
        for (var at = earliest.DayOfWeek == day ? earliest : earliest.Next(day); at <= latest && candidates.Count <= Most; at = at.PlusWeeks(1)) candidates.Add(at);
        return candidates.Count > Most ? [] : candidates;
    }

    /// <summary>Whether a date belongs to something still to come, by the verbs around it.</summary>
    public static bool IsFuture(Sentence sentence, DateMention date)
    {
        var clause = sentence.Clauses.LastOrDefault(c => c.Verb.First <= date.First) ?? sentence.Clauses.FirstOrDefault();
        return clause is not null && clause.Chain().TakeWhile(c => c == clause || c.Link is not Clauses.ClauseLink.Content).Take(2).Any(c => Clauses.Modality.Of(c, WordClasses.English) is "planned" or "due" or "promised" || c.Predicate is "due" or "expected" || c.Verb.Lemma is "schedule" or "set" or "plan" or "expect");
    }

    private static LocalDate Middle(IReadOnlyList<Sentence> sentences, int year)
    {
        var months = sentences.SelectMany(s => s.Tokens).Where(t => t.Capital).Select(t => Calendar.Month(t.Lower)).Where(m => m > 0).ToList();
        return months.Count > 0 && months.Min() <= 2 && months.Max() >= 11 ? new LocalDate(year, 1, 15) : new LocalDate(year, months.Count > 0 ? months.Max() : 6, 15);
    }

    private static IsoDayOfWeek? Weekday(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Tokens.Count; i++)
            {
                if (Calendar.Weekday(sentence.Tokens[i].Lower) is not IsoDayOfWeek.None and var day && sentence.Tokens[i - 1].Lower == "on" && sentence.Clauses.LastOrDefault(c => c.Verb.First < i) is { Verb.Modal.Length: 0, Verb.Infinitive: false }) return day;
            }
        }
        return null;
    }

    private static IEnumerable<LocalDate> FutureEvents(Sentence sentence, Lexicon.Lexicon lexicon, int year)
    {
        for (var i = 0; i + 3 < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Lower is not ("before" or "after")) continue;
            var words = string.Join(' ', sentence.Tokens.Skip(i + 1).Take(7).Select(t => t.Lower));
            foreach (var entry in lexicon.Entries.Where(e => e.Class == "event" && e.Value?.StartsWith(year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) == true))
            {
                var parsed = NodaTime.Text.LocalDatePattern.Iso.Parse(entry.Value!);
                var name = entry.Name.ToLowerInvariant().Replace("the ", "", StringComparison.Ordinal);
                if (parsed.Success && words.Replace("the ", "", StringComparison.Ordinal).StartsWith(name, StringComparison.Ordinal) && sentence.Clauses.Any(c => c.Predicate == "due" || Clauses.Modality.Of(c, WordClasses.English) == "planned")) yield return parsed.Value;
            }
        }
    }
}
