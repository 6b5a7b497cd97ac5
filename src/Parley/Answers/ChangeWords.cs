using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Answers;

/// <summary>Tells a change in words: each value with the day on which it was told and by whom, and what was done to the record.</summary>
/// <param name="before">The case as of the earlier moment.</param>
/// <param name="after">The case as of the later one.</param>
internal sealed class ChangeWords(Case before, Case after)
{
    private const int FieldsOfNew = 4;
    private const int DocumentsNamed = 3;

    /// <summary>The fields in which a later telling takes the place of an earlier one, so that the earlier is told beside it.</summary>
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "levels/offered", "levels/named", "levels/came", "levels/demanded", "levels/conditional", "invitations/state", "invitations/reply", "seats/state", "seats/return",
        "meetings/date", "meetings/firmness", "in-force/force", "in-force/status", "contacts/held", "contacts/planned",
    };

    private ImmutableArray<(Thing Thing, string? Into)>? _merges;

    /// <summary>Whether a claim stands only later.</summary>
    /// <param name="id">The claim.</param>
    public bool Came(Guid id) => before.Claim(id) is null;

    /// <summary>Whether a claim stands only earlier.</summary>
    /// <param name="id">The claim.</param>
    public bool Went(Guid id) => after.Claim(id) is null;

    /// <summary>Whether a claim was corrected in between.</summary>
    /// <param name="id">The claim.</param>
    public bool Corrected(Guid id) => before.Claim(id) is { } was && after.Claim(id) is { } now && !was.Content.Equals(now.Content);

    /// <summary>The day on which a claim was told.</summary>
    /// <param name="id">The claim.</param>
    public LocalDate? Told(Guid id) => (after.Claim(id) ?? before.Claim(id))?.Document.Date;

    /// <summary>The change in one sentence.</summary>
    public string Sentence(string question, Row? was, Row? now, List<(string Name, Field? Was, Field? Now)> fields, ImmutableArray<string> acts, bool withDocuments)
    {
        var row = (now ?? was)!;
        var named = row.Group is null || row.Title.Contains(row.Group, StringComparison.Ordinal) ? row.Title : $"{row.Title} ({row.Group})";
        var told = fields.Where(f => f.Name != "before" || !fields.Exists(o => o.Name == "state"));
        IEnumerable<IEnumerable<ToldValue>> parts = now is null ? [[ToldValue.Plain("no longer listed")]]
            : was is null ? New(row)
            : told.Select(f => Difference($"{question}/{f.Name}", f.Was, f.Now).Select((v, i) => i == 0 ? v with { Lead = $"{(f.Now ?? f.Was)!.Label}: {v.Lead}" } : v));
        var words = ToldValue.Join(parts.Concat(acts.Select(a => new[] { ToldValue.Plain(a) })), withDocuments);
        return $"{(was is null ? "New: " : "")}{named}{(named.EndsWith('?') ? " " : ", ")}{words}".TrimEnd('.') + ".";
    }

    /// <summary>What was done to the record that the row stands on.</summary>
    public ImmutableArray<string> Acts(Row? was, Row? now, ImmutableArray<Guid> causes, bool differs)
    {
        var went = causes.Where(c => before.Claim(c) is not null && Went(c)).Select(Gone);
        var corrected = causes.Where(Corrected).Select(id => after.Acts.TryGetValue(id, out var act) ? Act("a claim was corrected", act.On, act.By, act.Reason) : "a correction was undone");
        var merged = Merges().Where(m => differs && (Leads(was, m.Thing) || Leads(now, m.Thing))).Select(m => m.Into is { } into ? $"after “{m.Thing.Name}” was merged into “{Name(into)}”" : $"after “{m.Thing.Name}” was taken apart again");
        var editions = was is null || now is null ? [] : now.Basis.Select(after.Claim).OfType<Claim>().Select(c => c.Document).DistinctBy(d => d.Id).SelectMany(Reissued);
        return [.. went.Concat(corrected).Concat(merged).Concat(editions).Distinct(StringComparer.Ordinal)];
    }

    private bool Leads(Row? row, Thing thing) => row is not null && (row.Key == thing.Id || row.Key == after.Follow(thing.Id) || row.Key == before.Follow(thing.Id));

    private IEnumerable<IEnumerable<ToldValue>> New(Row row)
    {
        var said = row.Fields.Where(f => !f.Said.IsEmpty).ToList();
        return said.Take(FieldsOfNew).Select(f => List(f.Said, after, f.Label + ": "))
            .Concat(said.Count > FieldsOfNew ? [[ToldValue.Plain($"and told too: {string.Join(", ", said.Skip(FieldsOfNew).Select(f => f.Label))}")]] : []);
    }

    /// <summary>What came and what went; what stayed is told again only where a later telling takes its place.</summary>
    private IEnumerable<ToldValue> Difference(string field, Field? was, Field? now)
    {
        var (old, present) = (was?.Said ?? [], now?.Said ?? []);
        var (gone, come) = (Without(old, present), Without(present, old));
        if (gone.IsEmpty && come.IsEmpty) return Again(old, present);
        if (come.IsEmpty) return List(gone, before, "no longer ");
        if (old.IsEmpty) return List(come, after);
        if (!gone.IsEmpty) return [.. List(gone, before), .. List(come, after, "now ")];
        return States.Contains(field) ? [Value(old.OrderBy(s => Day(s, before)).Last(), before), .. List(come, after, "then ")] : List(come, after, "also ");
    }

    private IEnumerable<ToldValue> Again(ImmutableArray<Said> old, ImmutableArray<Said> present)
    {
        var known = old.Select(Voiced).ToHashSet(StringComparer.Ordinal);
        var more = present.Where(s => !known.Contains(Voiced(s))).ToImmutableArray();
        return more.IsEmpty ? [ToldValue.Plain("no longer said by all who said it")]
            : List(more, after, $"the same from {string.Join(", ", more.Select(s => s.Voice.IsEmpty ? "another report" : s.Voice[^1]).Distinct(StringComparer.Ordinal))}: ");
    }

    private static string Voiced(Said s) => s.Text + "\n" + string.Join('\n', s.Voice);

    private static ImmutableArray<Said> Without(ImmutableArray<Said> all, ImmutableArray<Said> other)
    {
        var texts = other.Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(s => !texts.Contains(s.Text))];
    }

    private IEnumerable<ToldValue> List(ImmutableArray<Said> said, Case of, string lead = "") => said
        .GroupBy(s => s.Text).Select(g => g.First() with { Basis = [.. g.SelectMany(s => s.Basis)] }).OrderBy(s => Day(s, of))
        .Select((s, i) => Value(s, of) with { Lead = i == 0 ? lead : "" });

    private ToldValue Value(Said said, Case of)
    {
        var documents = said.Basis.Select(of.Claim).OfType<Claim>().Select(c => c.Document).DistinctBy(d => d.Id).OrderBy(d => d.Date ?? LocalDate.MaxIsoValue).ToList();
        var more = documents.Count > DocumentsNamed ? $" and {documents.Count - DocumentsNamed} more" : "";
        return new ToldValue(
            "", said.Text, Day(said, of) is var told && told != LocalDate.MaxIsoValue ? Words(told) : "a day not known",
            string.Join("; ", documents.Take(DocumentsNamed).Select(d => $"{d.Publisher}, {d.Id}")) + more);
    }

    private static LocalDate Day(Said said, Case of) => said.Basis.Select(of.Claim).Select(c => c?.Document.Date ?? LocalDate.MaxIsoValue).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();

    private string Gone(Guid id) =>
        after.Redactions.TryGetValue(id, out var redaction) ? Act("a claim was redacted", redaction.On, redaction.By, redaction.Reason)
        : after.Acts.TryGetValue(id, out var act) && act.What == "retracted" ? Act("a claim was retracted", act.On, act.By, act.Reason)
        : after.AsOf.Date is { } until && !(before.Claim(id)!.Document.Date <= until) ? "its document was not yet published" : "an entry behind it was undone";

    private string Act(string what, Instant on, string by, string? reason)
    {
        var day = on.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(after.Zone) ?? DateTimeZone.Utc).Date;
        return $"{what} on {Words(day)} by {by}{(reason is null ? "" : $": {reason.TrimEnd('.')}")}";
    }

    private IEnumerable<string> Reissued(Document d)
    {
        var known = before.Documents.GetValueOrDefault(d.Id)?.Editions ?? [];
        return d.Editions.Except(known).Select(e => $"what {d.Publisher} said in {d.Id} was {e.How} by it{(after.Documents.GetValueOrDefault(e.Document)?.Date is { } day ? $" on {Words(day)}" : "")} ({e.Document})");
    }

    private ImmutableArray<(Thing Thing, string? Into)> Merges() =>
        _merges ??= [.. after.Things.Values.Where(t => before.Things.TryGetValue(t.Id, out var was) && was.MergedInto != t.MergedInto).Select(t => (t, t.MergedInto))];

    private string Name(string thing) => after.Things.GetValueOrDefault(thing)?.Name ?? thing;

    private string Words(LocalDate day) => day.ToString(after.Day?.Year == day.Year ? "d MMMM" : "d MMMM uuuu", CultureInfo.InvariantCulture);
}
