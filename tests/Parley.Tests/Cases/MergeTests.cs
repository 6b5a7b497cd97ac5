using CsCheck;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Xunit;

namespace Parley.Tests.Cases;

/// <summary>Merging is reversible: whatever came before, taking a merge back leaves nothing behind.</summary>
public sealed class MergeTests
{
    private static readonly string[] Actors = ["Northland", "Southland", "Upland Front", "Hill Brigade"];
    private static readonly string[] Places = ["Lakeside talks", "Harbour talks", "Valley talks"];
    private static readonly string[] Documents = ["A", "B", "C"];

    [Fact]
    public void Merge_then_unmerge_of_any_two_things_is_identity_over_random_histories() =>
        Histories.Sample(
            (steps, pick) =>
            {
                var made = History(steps);
                var roots = made.Now.Things.Values.Where(t => t.MergedInto is null).ToList();
                var pairs = roots.SelectMany(a => roots.Where(b => b.Kind == a.Kind && b.Id != a.Id).Select(b => (From: a.Id, Into: b.Id))).ToList();
                if (pairs.Count == 0) return true;
                var (from, into) = pairs[pick % pairs.Count];
                var before = Whole(made.Now);
                made.Enter(new ThingsMerged(from, into));
                if (made.Now.Follow(from) != made.Now.Follow(into)) return false;
                made.Enter(new ThingUnmerged(from));
                return Whole(made.Now) == before;
            },
            iter: 120);

    [Fact]
    public void Undoing_a_merge_is_the_same_as_never_having_merged() =>
        Histories.Sample(
            (steps, pick) =>
            {
                var made = History(steps);
                var roots = made.Now.Things.Values.Where(t => t.MergedInto is null).GroupBy(t => t.Kind).Where(g => g.Count() > 1).SelectMany(g => g).ToList();
                if (roots.Count == 0) return true;
                var from = roots[pick % roots.Count];
                var into = roots.First(t => t.Kind == from.Kind && t.Id != from.Id);
                var before = Whole(made.Now);
                var merge = made.Enter(new ThingsMerged(from.Id, into.Id));
                var undone = CaseBuilder.Build(made.Entries.Where(e => e.Id != merge), AsOf.Now);
                return Whole(undone) == before;
            },
            iter: 60);

    [Fact]
    public void Old_ids_lead_on_through_several_merges()
    {
        var made = History([]);
        foreach (var place in Places) made.Claim("A", "round", null, $"track={place}", "date=2017-01-23", "status=planned");
        made.Enter(new ThingsMerged("track/harbour-talks", "track/lakeside-talks"));
        made.Enter(new ThingsMerged("track/lakeside-talks", "track/valley-talks"));
        Assert.Equal(3, made.Now.About("track/harbour-talks").Count());
        Assert.Equal("track/valley-talks", made.Now.Follow("track/harbour-talks"));
    }

    private static readonly Gen<(List<(int Kind, int Actor, int Place, int Day)> Steps, int Pick)> Histories = Gen.Select(
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[1, 28], (a, b, c, d) => (a, b, c, d)).List[2, 14], Gen.Int[0, 1000], (steps, pick) => (steps, pick));

    private static MadeCase History(IEnumerable<(int Kind, int Actor, int Place, int Day)> steps)
    {
        var made = new MadeCase().Document("A", "2017-01-05").Document("B", "2017-01-17", "The Herald").Document("C", "2017-02-20", "The Post");
        foreach (var (kind, actor, place, day) in steps) Step(made, kind, Actors[actor], Places[place], day);
        return made;
    }

    private static void Step(MadeCase made, int kind, string actor, string talks, int day)
    {
        var (document, date) = (Documents[day % 3], $"2017-01-{day:00}");
        switch (kind)
        {
            case 0: made.Claim(document, "round", null, $"track={talks}", $"date={date}", "status=planned"); break;
            case 1: made.Claim(document, "invitation", null, "inviter=Eastmark", $"invitee={actor}", $"to={talks}", "state=issued", $"date={date}"); break;
            case 2: made.Claim(document, "reply", actor, $"invitee={actor}", $"to={talks}", "state=declined", $"date={date}"); break;
            case 3: made.Claim(document, "participation", null, $"actor={actor}", $"in={talks}", "state=suspended", $"date={date}", "ground=shelling"); break;
            case 4: made.Claim(document, "position", null, $"holder={actor}", $"question=legitimacy of the {talks}", "stance=questions"); break;
            case 5: made.Claim(document, "incident", null, "act=shelling", $"actor={actor}", $"place={talks.Split(' ')[0]}", $"date={date}"); break;
            case 6: made.Claim(document, "affiliation", null, $"member={actor}", "of=Upland Council", "relation=joined", $"date={date}"); break;
            case 7: Merge(made, day, back: false); break;
            default: Merge(made, day, back: true); break;
        }
    }

    /// <summary>A merge of two things that stand, or the taking back of an earlier one: part of the history before the law is tried.</summary>
    private static void Merge(MadeCase made, int pick, bool back)
    {
        var things = made.Now.Things.Values.Where(t => t.MergedInto is not null == back).ToList();
        if (things.Count == 0) return;
        var from = things[pick % things.Count];
        if (back) made.Enter(new ThingUnmerged(from.Id));
        else if (things.Find(t => t.Kind == from.Kind && t.Id != from.Id) is { } into) made.Enter(new ThingsMerged(from.Id, into.Id));
    }

    /// <summary>All of a case but its head, and all thirteen answers to it.</summary>
    private static string Whole(Case of) => string.Join('\n', [
        .. of.Things.Values.Select(t => $"{t.Id} {t.Kind} {t.Name} {string.Join(',', t.Aliases)} {t.MergedInto}"),
        .. of.Claims.Select(c => $"{c.Id} {c.Document.Id} {c.Kind} {string.Join(',', c.Things)} {string.Join(',', c.Links)} {string.Join(';', c.Slots.Names.Select(n => $"{n}={string.Join('|', c.Slots[n].Select(v => v.Plain))}"))}"),
        .. of.Actors.Values.Select(a => $"{a.Id} {a.Name} {a.Class}"),
        .. of.Documents.Values.Select(d => $"{d.Id} {d.Date} {d.CopyOf} {EvidenceLines.Root(of, d.Id)}"),
        .. of.Things.Keys.Select(t => $"{t}: {string.Join(',', of.About(t).Select(c => c.Id))}"),
        .. Questions.All.Select(q => Questions.Ask(q, of, AskFilter.None)).SelectMany(a => a.Rows.Select(Row).Concat(a.Unknown).Prepend(a.Question)),
    ]);

    private static string Row(Row r) =>
        $"{r.Key} {r.Group} {r.Title} {r.Actor} {string.Join(" | ", r.Fields.Select(f => $"{f.Name}: {f.Unknown}{string.Join(", ", f.Said.Select(s => $"{s.Text} {s.Value} {s.Actor} ({string.Join('/', s.Voice)}) {string.Join(',', s.Basis)} {s.Judgement}"))}"))}";
}
