using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Actors;

public sealed class AffiliationTests
{
    [Fact]
    public void A_group_belongs_from_the_day_it_joined_until_the_day_it_left()
    {
        var made = new MadeCase().Document("A", "2017-02-01").Document("B", "2017-03-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-26");
        made.Claim("B", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=left", "date=2017-02-20");
        var bond = Assert.Single(Affiliations.Of(made.Now).Bonds);
        Assert.Equal(
            [Holding.NotYet, Holding.Holds, Holding.Holds, Holding.Ended],
            new[] { Day(1, 25), Day(1, 26), Day(2, 19), Day(2, 20) }.Select(bond.On));
    }

    [Fact]
    public void Where_documents_give_different_days_it_is_left_open_between_them_and_both_are_named()
    {
        var made = new MadeCase().Document("A", "2017-02-01").Document("B", "2017-02-02", "The Herald");
        var one = made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-24");
        var other = made.Claim("B", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-26");
        var all = Affiliations.Of(made.Now);
        Assert.Equal([Holding.NotYet, Holding.Holds, Holding.Holds], new[] { Day(1, 23), Day(1, 24), Day(1, 26) }.Select(Assert.Single(all.Bonds).On));
        var problem = Assert.Single(AffiliationProblems.Find(all));
        Assert.Equal("days-differ", problem.Code);
        Assert.Equal([one, other], problem.Claims);
        Assert.Contains("24 January 2017 (A) and 26 January 2017 (B)", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_told_as_a_span_leave_it_open_within_the_span()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=merged-into", "date=2017-01-24/2017-01-26");
        var bond = Assert.Single(Affiliations.Of(made.Now).Bonds);
        Assert.Equal([Holding.NotYet, Holding.MayHaveBegun, Holding.Holds], new[] { Day(1, 23), Day(1, 25), Day(1, 26) }.Select(bond.On));
    }

    [Fact]
    public void A_group_that_left_and_came_back_contradicts_nothing()
    {
        var made = new MadeCase().Document("A", "2017-03-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-05");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=left", "date=2017-01-20");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-02-10");
        var all = Affiliations.Of(made.Now);
        Assert.Empty(AffiliationProblems.Find(all));
        Assert.Equal([Holding.Holds, Holding.Ended, Holding.Holds], new[] { Day(1, 10), Day(2, 1), Day(2, 10) }.Select(Assert.Single(all.Bonds).On));
    }

    [Theory]
    [InlineData("leaves-before-joining", "relation=left;date=2017-01-03", "relation=joined;date=2017-01-26")]
    [InlineData("ends-before-it-begins", "relation=member-of;from=2017-01-26;until=2017-01-03")]
    [InlineData("before-it-exists", "relation=joined;date=2016-11-01")]
    [InlineData("after-its-end", "relation=joined;date=2017-06-01")]
    public void What_cannot_be_is_named_with_its_claims(string code, params string[] claims)
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Enter(new ActorMade("upland-front", "Upland Front", ActorClass.ArmedGroup, null, null, "2016-12-01", "2017-05-31", []));
        var ids = claims.Select(c => made.Claim("A", "affiliation", null, ["member=Hill Brigade", "of=Upland Front", .. c.Split(';')])).ToList();
        var problem = Assert.Single(AffiliationProblems.Find(Affiliations.Of(made.Now)));
        Assert.Equal(code, problem.Code);
        Assert.Equal(ids, problem.Claims);
        Assert.Equal(["hill-brigade", "upland-front"], problem.Actors);
    }

    [Fact]
    public void Joining_a_body_before_it_was_formed_or_after_it_dissolved_is_named_with_both_claims()
    {
        var made = new MadeCase().Document("A", "2017-03-01");
        var formed = made.Claim("A", "affiliation", null, "member=River Brigade; Lake Brigade", "of=Night Council", "relation=formed", "date=2017-01-28");
        var early = made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Night Council", "relation=joined", "date=2017-01-23");
        var gone = made.Claim("A", "affiliation", null, "member=Night Council", "relation=dissolved", "date=2017-02-10");
        var late = made.Claim("A", "affiliation", null, "member=Ridge Brigade", "of=Night Council", "relation=joined", "date=2017-02-20");
        var problems = AffiliationProblems.Find(Affiliations.Of(made.Now));
        Assert.Equal([("after-its-end", late, gone), ("before-it-exists", early, formed)], problems.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => (p.Code, p.Claims[0], p.Claims[1])));
    }

    [Fact]
    public void Belonging_to_two_bodies_of_which_an_agreement_binds_one_and_excludes_the_other_is_named()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Upland Front", "excludes=Night Guard", "announced=2016-12-29", "status=announced");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-05");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Night Guard", "relation=joined", "date=2017-01-10");
        var problem = Assert.Single(AffiliationProblems.Find(Affiliations.Of(made.Now)));
        Assert.Equal("excluded-both", problem.Code);
        Assert.Equal(3, problem.Claims.Length);
        Assert.Contains("10 January 2017", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_heads_of_one_delegation_at_a_time_stand_side_by_side_and_one_after_the_other_do_not()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "affiliation", null, "member=Omar Vale", "of=Upland Delegation", "relation=heads", "from=2017-01-16", "until=2017-01-20");
        made.Claim("A", "affiliation", null, "member=Nils Berg", "of=Upland Delegation", "relation=heads", "from=2017-01-21");
        Assert.Empty(AffiliationProblems.Find(Affiliations.Of(made.Now)));
        made.Claim("A", "affiliation", null, "member=Ada Stone", "of=Upland Delegation", "relation=heads", "from=2017-01-22");
        Assert.Equal(["two-at-once"], AffiliationProblems.Find(Affiliations.Of(made.Now)).Select(p => p.Code));
    }

    [Fact]
    public void A_delegation_stands_for_a_group_whichever_of_the_two_a_claim_names_first()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Enter(new ActorMade("upland-delegation", "Upland Delegation", ActorClass.Delegation, null, null, null, null, []));
        made.Claim("A", "affiliation", null, "member=Upland Delegation", "of=Hill Brigade", "relation=stands-for", "from=2017-01-16");
        made.Claim("A", "affiliation", null, "member=River Brigade", "of=Upland Delegation", "relation=stands-for", "from=2017-01-16");
        var all = Affiliations.Of(made.Now);
        Assert.All(new[] { "hill-brigade", "river-brigade" }, g => Assert.Equal("Upland Delegation", Assert.Single(all.SpokenForBy(g, Day(1, 23))).Delegation.Plain));
        Assert.Equal(["Hill Brigade", "River Brigade"], all.SpeaksFor("upland-delegation").Select(x => x.Group.Plain).Order(StringComparer.Ordinal));
        Assert.Empty(all.SpokenForBy("hill-brigade", Day(1, 15)));
    }

    [Fact]
    public void What_an_actor_became_is_told_from_its_day_on_and_a_part_of_it_does_not_end_the_whole()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=merged-into", "date=2017-01-26");
        made.Claim("A", "affiliation", null, "member=River Brigade", "of=Upland Front", "relation=joined", "part=its northern units", "date=2017-01-26");
        var all = Affiliations.Of(made.Now);
        Assert.Empty(all.GoneBy("hill-brigade", Day(1, 25)));
        Assert.Equal("merged-into", Assert.Single(all.GoneBy("hill-brigade", Day(1, 26))).Relation);
        Assert.Empty(all.GoneBy("river-brigade", Day(1, 26)));
    }

    private static LocalDate Day(int month, int day) => new(2017, month, day);
}
