using CsCheck;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Xunit;

namespace Parley.Tests.Cases;

public sealed class CaseTests
{
    [Fact]
    public void As_of_a_day_only_what_was_published_by_its_end_is_seen()
    {
        var made = new MadeCase().Document("early", "2017-01-05").Document("late", "2017-01-20").Document("undated", null);
        var seen = made.See(new AsOf(new LocalDate(2017, 1, 17), null));
        Assert.Equal(["early"], seen.Documents.Keys);
        Assert.Equal(["early", "late", "undated"], made.Now.Documents.Keys);
    }

    [Fact]
    public void A_document_entered_late_is_seen_by_publication_but_not_by_record()
    {
        var made = new MadeCase().Document("first", "2017-01-20");
        var before = made.Entries.Count;
        made.Document("late", "2017-01-05");
        Assert.Contains("late", made.See(new AsOf(new LocalDate(2017, 1, 10), null)).Documents.Keys);
        Assert.DoesNotContain("late", made.See(new AsOf(null, before)).Documents.Keys);
    }

    [Fact]
    public void A_correction_changes_what_a_claim_says_and_keeps_its_first_version()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        var id = made.Claim("A", "reply", null, "invitee=Southland", "to=Lakeside talks", "state=accepted");
        made.Enter(new ClaimCorrected(id, MadeCase.Content("reply", null, "invitee=Southland", "to=Lakeside talks", "state=declined")));
        var claim = made.Now.Claim(id)!;
        Assert.Equal("declined", claim.Slots.Term("state"));
        Assert.Equal("accepted", claim.First!.Slots.Term("state"));
    }

    [Fact]
    public void Merge_then_unmerge_restores_every_answer()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
        made.Claim("A", "round", null, "track=Harbour talks", "date=2017-02-08", "status=planned");
        var before = Texts(made.Now);
        made.Enter(new ThingsMerged("track/harbour-talks", "track/lakeside-talks"));
        Assert.Single(Questions.Ask(Questions.Find("tracks")!, made.Now, AskFilter.None).Rows);
        made.Enter(new ThingUnmerged("track/harbour-talks"));
        Assert.Equal(before, Texts(made.Now));
    }

    [Fact]
    public void The_order_in_which_independent_entries_arrive_does_not_matter()
    {
        var made = new MadeCase().Document("A", "2017-01-05").Document("B", "2017-01-17", "The Herald").Document("C", "2017-01-19", "The Post");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; Upland Front", "announced=2016-12-29", "status=announced");
        made.Claim("A", "breach", null, "agreement=ceasefire", "frequency=frequent");
        made.Claim("B", "invitation", null, "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        made.Claim("B", "level", "Minister Holm", "actor=Southland", "to=Lakeside talks", "level=any", "state=offered");
        made.Claim("C", "reply", null, "invitee=Southland", "to=Lakeside talks", "state=declined");
        made.Claim("C", "position", null, "holder=observers", "question=legitimacy of the Lakeside talks", "stance=questions");
        var expected = Texts(made.Now);
        Gen.Shuffle(made.Entries.ToArray()).Sample(order =>
        {
            var renumbered = order.Select((e, i) => e with { Number = i + 1 });
            return Texts(CaseBuilder.Build(renumbered, AsOf.Now)) == expected;
        });
    }

    [Fact]
    public void An_answer_as_of_an_entry_never_changes_when_later_entries_come()
    {
        var made = new MadeCase().Document("A", "2017-01-05");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
        var then = new AsOf(null, made.Entries.Count);
        var before = Texts(made.See(then));
        Gen.Select(Gen.Int[0, 2].Select(i => new[] { "round", "participation", "reply" }[i]), Gen.Int[1, 28]).List[1, 8].Sample(later =>
        {
            var more = new MadeCase().Document("A", "2017-01-05");
            more.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
            foreach (var (kind, day) in later)
                more.Claim("A", kind, null, kind switch
                {
                    "round" => ["track=Lakeside talks", $"date=2017-02-{day:00}", "status=held"],
                    "reply" => ["invitee=Southland", "to=Lakeside talks", "state=accepted"],
                    _ => ["actor=Upland Front", "in=Lakeside talks", "state=suspended", $"date=2017-01-{day:00}"],
                });
            return Texts(more.See(then)) == before;
        }, iter: 30);
    }

    private static string Texts(Case of) => string.Join('\n', Questions.All.Select(q => Questions.Ask(q, of, AskFilter.None))
        .SelectMany(a => a.Rows.Select(r => $"{a.Question} {r.Key} {r.Title} {string.Join(" | ", r.Fields.Select(f => $"{f.Name}: {f.Unknown}{string.Join(", ", f.Said.Select(s => $"{s.Text} ({string.Join("/", s.Voice)}) {string.Join(",", s.Basis)}"))}"))}").Concat(a.Unknown)));
}
