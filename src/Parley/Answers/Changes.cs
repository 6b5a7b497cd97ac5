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
                foreach (var change in Fields(now.Question, earlier, row, before, after)) yield return change;
        }
        foreach (var row in was.Rows.Where(r => !present.Contains(r.Key))) yield return Whole(now.Question, row, isNew: false, before, after);
    }

    private static Change Whole(string question, Row row, bool isNew, Case before, Case after)
    {
        var texts = row.Fields.Where(f => !f.Said.IsEmpty).Select(f => $"{f.Label}: {string.Join("; ", Texts(f))}").ToImmutableArray();
        var causes = row.Basis.Where(id => isNew ? before.Claim(id) is null : after.Claim(id) is null).ToImmutableArray();
        var what = isNew ? $"New: {Named(row)} {string.Join(". ", texts.Take(3))}" : $"No longer listed: {Named(row)}";
        return new Change(question, row.Key, row.Title, null, isNew ? [] : texts, isNew ? texts : [], Ended(what), Ended(what + Because(causes, before, after)), causes);
    }

    private static IEnumerable<Change> Fields(string question, Row was, Row now, Case before, Case after)
    {
        foreach (var name in was.Fields.Concat(now.Fields).Select(f => f.Name).Distinct(StringComparer.Ordinal))
        {
            var (a, b) = (was[name], now[name]);
            if (Same(a, b)) continue;
            var (old, present) = (Texts(a), Texts(b));
            var causes = Bases(a).Except(Bases(b)).Concat(Bases(b).Except(Bases(a))).Concat(Bases(b).Where(id => IsCorrected(before, after, id))).Distinct().ToImmutableArray();
            var what = $"{now.Title}, {(b ?? a)!.Label}: {Difference(a, b)}";
            yield return new Change(question, now.Key, now.Title, name, old, present, Ended(what), Ended(what + Because(causes, before, after)), causes);
        }
    }

    /// <summary>What came and what went; what stayed is not told again.</summary>
    private static string Difference(Field? was, Field? now)
    {
        var (old, present) = (Texts(was), Texts(now));
        var (gone, come) = (old.Except(present, StringComparer.Ordinal).ToImmutableArray(), present.Except(old, StringComparer.Ordinal).ToImmutableArray());
        if (gone.IsEmpty && come.IsEmpty) return Voices(now).Except(Voices(was), StringComparer.Ordinal).Any() ? "the same, now also said by others" : "the same, no longer said by all who said it";
        if (old.IsEmpty) return $"now {Words(come)}";
        if (gone.IsEmpty) return $"now also {Words(come)}";
        return come.IsEmpty ? $"no longer {Words(gone)}" : $"was {Words(gone)}; now {Words(come)}";
    }

    private static string Named(Row row) => (row.Group is null || row.Title.Contains(row.Group, StringComparison.Ordinal) ? row.Title : $"{row.Title} ({row.Group})") + (row.Title.EndsWith('?') ? "" : ".");

    private static string Ended(string sentence) => sentence.TrimEnd('.') + ".";

    private static bool Same(Field? a, Field? b) =>
        Voices(a).SequenceEqual(Voices(b), StringComparer.Ordinal) && a?.Unknown == b?.Unknown;

    private static bool IsCorrected(Case before, Case after, Guid id) => before.Claim(id) is { } was && after.Claim(id) is { } now && !was.Content.Equals(now.Content);

    private static IEnumerable<string> Voices(Field? field) => (field?.Said ?? []).Select(s => s.Text + "\n" + string.Join('\n', s.Voice));

    private static IEnumerable<Guid> Bases(Field? field) => (field?.Said ?? []).SelectMany(s => s.Basis);

    private static ImmutableArray<string> Texts(Field? field) =>
        field is null ? [] : field.Said.IsEmpty ? [field.Unknown!] : [.. field.Said.Select(s => s.Text).Distinct(StringComparer.Ordinal)];

    private static string Words(ImmutableArray<string> texts) => string.Join(" / ", texts.Select(t => $"“{t}”"));

    private static string Because(ImmutableArray<Guid> causes, Case before, Case after)
    {
        var documents = causes.Select(id => after.Claim(id) ?? before.Claim(id)).OfType<Claim>().Select(c => c.Document).DistinctBy(d => d.Id).Take(4)
            .Select(d => $"{d.Publisher}, {(d.Date is { } day ? ClaimDay.Words(day) : "date unknown")} ({d.Id})").ToList();
        return documents.Count == 0 ? "" : $" [{string.Join("; ", documents)}]";
    }
}
