using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Answers;

public sealed class AnswersTests
{
    private static readonly LocalDate The17th = new(2017, 1, 17);

    [Fact]
    public void An_invitation_that_was_made_and_one_that_is_thought_right_stand_side_by_side()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "invitation", null, "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        made.Claim("A", "invitation", "Minister Holm", "inviter=Northland", "invitee=Southland; United Nations", "to=Lakeside talks", "state=intended");
        var rows = Ask("invitations", made.Now).Rows;
        Assert.Equal(2, rows.Length);
        var south = Assert.Single(rows, r => r.Actor?.Name == "Southland");
        Assert.Equal(["issued", "intended"], south["state"]!.Said.Select(s => s.Value));
        Assert.Equal([[], ["Minister Holm"]], south["state"]!.Said.Select(s => s.Voice.ToArray()));
        Assert.Equal("none in the record", south["reply"]!.Unknown);
    }

    [Fact]
    public void A_hope_that_an_invitation_is_accepted_is_no_reply()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "invitation", null, "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        made.Claim("A", "statement", null, "speaker=Northland", "act=hope", "about=Southland accepting the invitation");
        Assert.Equal("none in the record", Assert.Single(Ask("invitations", made.Now).Rows)["reply"]!.Unknown);
    }

    [Fact]
    public void Every_version_of_a_reply_is_kept_in_order_of_time()
    {
        var made = new MadeCase().Document("A", "2017-01-17").Document("B", "2017-01-19");
        made.Claim("B", "reply", null, "invitee=Southland", "to=Lakeside talks", "state=accepted", "date=2017-01-19");
        made.Claim("A", "reply", null, "invitee=Southland", "to=Lakeside talks", "state=declined", "date=2017-01-16");
        Assert.Equal(["declined", "accepted"], Assert.Single(Ask("invitations", made.Now).Rows)["reply"]!.Said.Select(s => s.Value));
    }

    [Fact]
    public void A_level_left_to_the_invitee_is_said_to_be_left_to_it()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "level", "Minister Holm", "actor=Southland", "to=Lakeside talks", "level=any", "state=offered");
        var row = Assert.Single(Ask("levels", made.Now).Rows);
        Assert.Equal("any level: left to Southland", Assert.Single(row["offered"]!.Said).Text);
        Assert.Equal("none in the record", row["named"]!.Unknown);
    }

    [Fact]
    public void Breaches_told_beside_a_suspension_are_a_circumstance_and_no_ground()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "participation", null, "actor=many groups", "in=Lakeside talks", "state=suspended", "circumstance=frequent breaches");
        var row = Assert.Single(Ask("seats", made.Now).Rows);
        Assert.Equal("none stated", row["ground"]!.Unknown);
        Assert.Equal("frequent breaches", Assert.Single(row["circumstance"]!.Said).Text);
        Assert.Null(row.Actor!.Id);
        Assert.Equal("many groups", row.Actor.Name);
    }

    [Fact]
    public void A_state_is_taken_at_the_day_asked_for_and_what_came_before_stays_visible()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-20");
        made.Claim("A", "participation", null, "actor=Upland Front", "in=Lakeside talks", "state=suspended", "date=2017-01-02", "ground=shelling");
        made.Claim("B", "participation", null, "actor=Upland Front", "in=Lakeside talks", "state=resumed", "date=2017-01-20");
        var then = Assert.Single(Ask("seats", made.Now, new AskFilter(Of: (The17th, The17th))).Rows);
        Assert.Equal("suspended", Assert.Single(then["state"]!.Said).Value);
        var now = Assert.Single(Ask("seats", made.Now).Rows);
        Assert.Equal("resumed", Assert.Single(now["state"]!.Said).Value);
        Assert.Equal("suspended", Assert.Single(now["before"]!.Said).Value);
    }

    [Fact]
    public void A_contested_question_shows_both_sides_with_their_grounds_and_is_not_resolved()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "position", null, "holder=Northland", "question=Lakeside talks as the most legitimate forum", "stance=affirms");
        made.Claim("A", "position", null, "holder=observers", "question=legitimacy of the Lakeside talks", "stance=questions", "ground=many groups stay away");
        var row = Assert.Single(Ask("positions", made.Now).Rows);
        Assert.StartsWith("Northland", Assert.Single(row["affirms"]!.Said).Text, StringComparison.Ordinal);
        Assert.EndsWith("on the ground: many groups stay away", Assert.Single(row["questions"]!.Said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Frequent_breaches_without_figures_cannot_say_whether_it_is_holding()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; Upland Front", "announced=2016-12-29", "status=announced");
        made.Claim("A", "breach", null, "agreement=ceasefire", "frequency=frequent");
        var answer = Ask("holding", made.Now);
        Assert.Contains("frequent breaches reported, no figures: cannot say", Assert.Single(answer.Unknown), StringComparison.Ordinal);
        Assert.Equal("nobody is named", answer.Rows[0]["accused"]!.Unknown);
    }

    [Fact]
    public void Guarantors_named_in_a_list_answer_for_nobody_in_particular()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; Upland Front", "guarantors=Eastmark; Westmark", "status=announced");
        var rows = Ask("guarantors", made.Now).Rows;
        Assert.Equal(["Eastmark", "Westmark"], rows.Select(r => r.Title));
        Assert.All(rows, r => Assert.Equal("not said", r["answersFor"]!.Unknown));
    }

    [Fact]
    public void An_actors_line_names_each_step()
    {
        var made = new MadeCase().Document("A", "2017-01-01").Document("B", "2017-01-10").Document("C", "2017-01-17");
        made.Claim("A", "position", null, "holder=Northland", "question=Southland at the talks", "stance=affirms");
        made.Claim("B", "position", null, "holder=Northland", "question=Southland at the talks", "stance=affirms");
        made.Claim("C", "position", null, "holder=Northland", "question=Southland at the talks", "stance=denies");
        var rows = Ask("line", made.Now, new AskFilter(Actor: "Northland", About: "Southland")).Rows;
        Assert.Equal(["first recorded", "repeats", "changes from “affirms”"], rows.Select(r => r["step"]!.Said[0].Text));
    }

    [Fact]
    public void Who_is_bound_but_has_no_part_recorded_is_listed_without_calling_it_absent()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; Upland Front", "status=announced");
        made.Claim("A", "participation", null, "actor=Northland", "in=Lakeside talks", "state=agreed");
        var row = Assert.Single(Ask("absent", made.Now).Rows);
        Assert.Equal("Upland Front", row.Title);
        Assert.StartsWith("none recorded", row["away"]!.Unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreement_is_in_force_from_its_day_until_an_end_is_recorded()
    {
        var made = new MadeCase().Document("A", "2016-12-29").Document("B", "2017-02-01");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland", "announced=2016-12-29", "effective=2016-12-30", "status=announced");
        made.Claim("B", "agreement", null, "type=ceasefire", "parties=Northland", "status=collapsed", "date=2017-02-01");
        Assert.StartsWith("yes, since 30 December 2016", Force(made.Now, The17th), StringComparison.Ordinal);
        Assert.StartsWith("not yet", Force(made.Now, new LocalDate(2016, 12, 29)), StringComparison.Ordinal);
        Assert.StartsWith("said to be over", Force(made.Now, new LocalDate(2017, 2, 2)), StringComparison.Ordinal);

        static string Force(Case of, LocalDate day) => Assert.Single(Ask("in-force", of, new AskFilter(Of: (day, day))).Rows)["force"]!.Said[0].Text;
    }

    [Fact]
    public void Every_row_of_every_answer_stands_on_a_claim()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "invitation", null, "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; Upland Front", "guarantors=Eastmark", "status=announced");
        made.Claim("A", "assessment", null, "about=the talks", "judgement=an early test");
        made.Claim("A", "contact", "Northland", "actors=Northland; Southland", "form=unspecified", "state=excluded");
        Assert.All(Questions.All.SelectMany(q => Questions.Ask(q, made.Now, AskFilter.None).Rows), r => Assert.NotEmpty(r.Basis));
    }

    [Fact]
    public void An_empty_record_answers_every_question_in_words()
    {
        var of = new MadeCase().Now;
        Assert.All(Questions.All, q =>
        {
            var answer = Questions.Ask(q, of, AskFilter.None);
            Assert.Empty(answer.Rows);
            if (q.Name != "holding") Assert.NotEmpty(answer.Unknown);
        });
    }

    private static Answer Ask(string question, Case of, AskFilter? filter = null) => Questions.Ask(Questions.Find(question)!, of, filter ?? AskFilter.None);
}
