using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>Compares what a case answers as of two moments, row by row and field by field, and names the cause of each difference.</summary>
public static class Changes
{
    /// <summary>All changes, in the order of the questions.</summary>
    /// <param name="before">The case as of the earlier moment.</param>
    /// <param name="after">The case as of the later one.</param>
    public static ImmutableArray<Change> Between(Case before, Case after) =>
        [.. Questions.All.SelectMany(q => Between(Questions.Ask(q, before, AskFilter.None), Questions.Ask(q, after, AskFilter.None), before, after))];

    private static IEnumerable<Change> Between(Answer was, Answer now, Case before, Case after)
    {
        var old = was.Rows.ToDictionary(r => r.Key, StringComparer.Ordinal);
        var present = now.Rows.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in now.Rows)
        {
            if (!old.TryGetValue(row.Key, out var earlier)) yield return Whole(now.Question, row, isNew: true, before, after);
            else
                foreach (var change in Fields(now.Question, earlier, row, after)) yield return change;
        }
        foreach (var row in was.Rows.Where(r => !present.Contains(r.Key))) yield return Whole(now.Question, row, isNew: false, before, after);
    }

    private static Change Whole(string question, Row row, bool isNew, Case before, Case after)
    {
        var texts = row.Fields.Where(f => !f.Said.IsEmpty).Select(f => $"{f.Label}: {string.Join("; ", Texts(f))}").ToImmutableArray();
        var causes = row.Basis.Where(id => isNew ? before.Claim(id) is null : after.Claim(id) is null).ToImmutableArray();
        var sentence = isNew
            ? $"New: {row.Title}. {string.Join(". ", texts.Take(3))}{Because(causes, after, "")}"
            : $"No longer: {row.Title}{Because(causes, before, "gone: ")}";
        return new Change(question, row.Key, row.Title, null, isNew ? [] : texts, isNew ? texts : [], sentence, causes);
    }

    private static IEnumerable<Change> Fields(string question, Row was, Row now, Case after)
    {
        foreach (var name in was.Fields.Concat(now.Fields).Select(f => f.Name).Distinct(StringComparer.Ordinal))
        {
            var (a, b) = (was[name], now[name]);
            var (old, present) = (Texts(a), Texts(b));
            var causes = Bases(a).Except(Bases(b)).Concat(Bases(b).Except(Bases(a))).ToImmutableArray();
            if (old.SequenceEqual(present, StringComparer.Ordinal) && Same(a, b)) continue;
            var label = (b ?? a)!.Label;
            var sentence = old.SequenceEqual(present, StringComparer.Ordinal)
                ? $"{now.Title}, {label}: also said by others{Because(causes, after, "")}"
                : $"{now.Title}, {label}: was {Words(old)}; now {Words(present)}{Because(causes, after, "")}";
            yield return new Change(question, now.Key, now.Title, name, old, present, sentence, causes);
        }
    }

    private static bool Same(Field? a, Field? b) =>
        (a?.Said ?? []).Select(s => s.Text + "\n" + string.Join('\n', s.Voice)).SequenceEqual((b?.Said ?? []).Select(s => s.Text + "\n" + string.Join('\n', s.Voice)), StringComparer.Ordinal);

    private static IEnumerable<Guid> Bases(Field? field) => (field?.Said ?? []).SelectMany(s => s.Basis);

    private static ImmutableArray<string> Texts(Field? field) =>
        field is null ? [] : field.Said.IsEmpty ? [field.Unknown!] : [.. field.Said.Select(s => s.Text).Distinct(StringComparer.Ordinal)];

    private static string Words(ImmutableArray<string> texts) => texts.IsEmpty ? "nothing" : string.Join(" / ", texts.Select(t => $"“{t}”"));

    private static string Because(ImmutableArray<Guid> causes, Case of, string verb)
    {
        var documents = causes.Select(of.Claim).OfType<Claim>().Select(c => c.Document).DistinctBy(d => d.Id).Take(4)
            .Select(d => $"{d.Publisher}, {(d.Date is { } day ? ClaimDay.Words(day) : "date unknown")} ({d.Id})").ToList();
        return documents.Count == 0 ? "." : $" [{verb}{string.Join("; ", documents)}].";
    }
}
