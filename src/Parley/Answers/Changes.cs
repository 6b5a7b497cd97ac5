using System.Collections.Immutable;
using NodaTime;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>Compares what a case answers as of two moments, row by row, and names the cause of each difference.</summary>
public static class Changes
{
    /// <summary>All changes, by question in the order of the questions, in each the newest cause first.</summary>
    /// <param name="before">The case as of the earlier moment.</param>
    /// <param name="after">The case as of the later one.</param>
    public static ImmutableArray<Change> Between(Case before, Case after) =>
        [.. Questions.All.SelectMany(q => Between(Questions.Ask(q, before, AskFilter.None), Questions.Ask(q, after, AskFilter.None), new ChangeWords(before, after)).OrderByDescending(c => c.On))];

    private static IEnumerable<Change> Between(Answer was, Answer now, ChangeWords words)
    {
        var old = was.Rows.DistinctBy(r => r.Key).ToDictionary(r => r.Key, StringComparer.Ordinal);
        var present = now.Rows.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in now.Rows)
            if (Changed(now.Question, old.GetValueOrDefault(row.Key), row, words) is { } change) yield return change;
        foreach (var row in was.Rows.Where(r => !present.Contains(r.Key)))
            if (Changed(now.Question, row, null, words) is { } change) yield return change;
    }

    private static Change? Changed(string question, Row? was, Row? now, ChangeWords words)
    {
        var fields = Fields(was, now).ToList();
        var causes = Causes(was, now, fields, words);
        var acts = words.Acts(was, now, causes, fields.Count > 0);
        if (fields.Count == 0 && acts.IsEmpty) return null;
        return new Change(
            question, (now ?? was)!.Key, (now ?? was)!.Title, [.. fields.Select(f => new FieldChange(f.Name, (now?[f.Name] ?? was![f.Name])!.Label, Texts(f.Was), Texts(f.Now)))],
            words.Sentence(question, was, now, fields, acts, withDocuments: false), words.Sentence(question, was, now, fields, acts, withDocuments: true), causes, acts, Latest(causes, words));
    }

    private static IEnumerable<(string Name, Field? Was, Field? Now)> Fields(Row? was, Row? now) =>
        (now?.Fields ?? []).Concat(was?.Fields ?? []).Select(f => f.Name).Distinct(StringComparer.Ordinal).Select(n => (n, was?[n], now?[n])).Where(f => !Same(f.Item2, f.Item3));

    private static bool Same(Field? a, Field? b) => Voices(a).SequenceEqual(Voices(b), StringComparer.Ordinal) && a?.Unknown == b?.Unknown;

    private static IEnumerable<string> Voices(Field? field) => (field?.Said ?? []).Select(s => s.Text + "\n" + string.Join('\n', s.Voice));

    private static ImmutableArray<string> Texts(Field? field) =>
        field is null ? [] : field.Said.IsEmpty ? [field.Unknown!] : [.. field.Said.Select(s => s.Text).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<Guid> Causes(Row? was, Row? now, List<(string Name, Field? Was, Field? Now)> fields, ChangeWords words)
    {
        if (now is null) return [.. was!.Basis.Where(words.Went)];
        if (was is null) return [.. now.Basis.Where(words.Came)];
        return [.. fields.SelectMany(f => Bases(f.Was).Except(Bases(f.Now)).Concat(Bases(f.Now).Except(Bases(f.Was))).Concat(Bases(f.Now).Where(words.Corrected))).Distinct()];
    }

    private static IEnumerable<Guid> Bases(Field? field) => (field?.Said ?? []).SelectMany(s => s.Basis);

    private static LocalDate? Latest(ImmutableArray<Guid> causes, ChangeWords words) => causes.Select(words.Told).Max();
}
