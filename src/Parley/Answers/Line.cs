using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// One actor's line over time: what it said on a matter, in order, each step named. A later step that differs from the one
/// before on the same question is called a change; what it means is for the reader.
/// </summary>
public sealed class Line : IQuestion
{
    /// <inheritdoc/>
    public string Name => "line";

    /// <inheritdoc/>
    public string Title => "How has an actor's line moved?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var steps = of.Claims.Where(c => Speaks.ContainsKey(c.Kind)).Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c))
            .SelectMany(c => Who(c).Select(n => (Actor: n, Claim: c))).Where(x => filter.PassesActor(of, x.Actor))
            .GroupBy(x => ActorKey.Of(x.Actor)).OrderBy(g => g.First().Actor.Plain, StringComparer.Ordinal);
        var rows = ManyRows.For(of, steps, g => Steps(of, g.First().Actor, [.. g.Select(x => x.Claim).Distinct()]).ToList()).SelectMany(r => r).ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No statement or position that fits is in the record."] : []);
    }

    private static readonly Dictionary<string, string[]> Speaks = new(StringComparer.Ordinal)
    {
        ["position"] = ["holder"],
        ["statement"] = ["speaker"],
        ["invitation"] = ["inviter"],
        ["reply"] = ["invitee"],
        ["contact"] = [],
        ["level"] = [],
        ["participation"] = ["actor"],
    };

    /// <summary>Whose line a claim belongs to: its holder, speaker or doer; for a contact or an offered level, the voice that says so.</summary>
    private static IEnumerable<NameValue> Who(Claim c)
    {
        if (c.Kind == "invitation" && c.Slots.Term("state") is "received" or "denied" && !c.Slots.NamesIn("inviter").Any(i => c.Content.Voice.Any(v => ActorKey.Of(v) == ActorKey.Of(i)))) return c.Content.Voice.TakeLast(1);
        var doers = Speaks[c.Kind].SelectMany(c.Slots.NamesIn).ToList();
        if (doers.Count > 0) return doers;
        var sides = c.Slots.NamesIn("actors").ToList();
        return c.Content.Voice.TakeLast(1).SelectMany(v => sides.Where(s => ActorKey.Of(s) == ActorKey.Of(v)).DefaultIfEmpty(v));
    }

    private static IEnumerable<Row?> Steps(Case of, NameValue actor, List<Claim> claims)
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var c in claims.OrderBy(ClaimDay.Order).ThenBy(Undated).ThenBy(c => c.Content.Sentence).ThenBy(c => c.Content.Span.Start))
        {
            var question = c.Things.FirstOrDefault(t => of.Things.GetValueOrDefault(t)?.Kind is ThingKind.Question or ThingKind.Invitation or ThingKind.Contact or ThingKind.Seat) ?? c.Kind;
            var stance = TermWords.State(c);
            var matter = $"{c.Kind}\n{question}\n{string.Join('\n', c.Voices)}";
            var turn = c.Kind is "position" or "statement" ? "changes from" : "then, after";
            var step = !last.TryGetValue(matter, out var before) ? "first recorded" : before == stance ? "repeats" : $"{turn} “{before}”";
            last[matter] = stance;
            yield return Saying.Row(
                $"{ActorKey.Of(actor)}@{c.Id}", actor.Plain, $"{++number}. {When(c)}", Actor(actor),
                Field("says", "says or does", [c], x => [new Value(Words(x), x.Slots.Term(KindTable.Find(x.Kind)!.StateSlot!))]),
                Field("on", "on", [c], x => of.Things.TryGetValue(question, out var t) ? [new Value(t.Name, t.Id)] : []),
                Field("step", "step", [c], _ => [new Value(step)]));
        }
    }

    private static int Undated(Claim c) => c.Slots.First("date") is DateValue { Value: null } ? -1 : 0;

    private static string When(Claim c) =>
        ClaimDay.Span(c) is { } span ? ClaimDay.Words(span.First)
        : (c.Slots.First("date") is { } wording ? $"“{wording.Text}”, " : "") + (c.Document.Date is LocalDate told ? $"told on {ClaimDay.Words(told)}" : "undated");

    private static string Words(Claim c)
    {
        var what = string.Join("; ", KindTable.Find(c.Kind)!.Slots.Where(s => s.Name is "question" or "about" or "invitee" or "to" or "actors" or "subject" or "in" or "level" or "ground")
            .SelectMany(s => c.Slots[s.Name]).Select(v => v.Plain).Distinct(StringComparer.Ordinal));
        return $"{KindTable.Find(c.Kind)!.Label.ToLowerInvariant()}, {TermWords.State(c)}: {what}";
    }
}
