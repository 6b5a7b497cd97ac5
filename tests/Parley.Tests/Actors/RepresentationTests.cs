using NodaTime;
using Parley.Actors;
using Parley.Answers;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Actors;

public sealed class RepresentationTests
{
    private const string First = "round/lakeside-talks-2017-01-23";
    private const string Second = "round/lakeside-talks-2017-02-16";

    [Fact]
    public void A_seat_stays_under_the_name_of_its_day_when_the_group_joins_another_after_the_round()
    {
        var made = Rounds();
        made.Claim("A", "participation", null, "actor=Hill Brigade", "in=Lakeside talks", "state=present", "date=2017-01-23");
        made.Claim("B", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=merged-into", "date=2017-01-26");
        made.Claim("B", "breach", null, "agreement=ceasefire", "accused=Upland Front");
        var matrix = Representation.In(made.Now);
        var brigade = Row(matrix, "hill-brigade");
        Assert.Equal("seated", Assert.Single(brigade.Cells[First]).Value);
        Assert.Equal("merged into Upland Front, 26 January 2017", Assert.Single(brigade.Since).Text);
        Assert.False(Row(matrix, "upland-front").Cells.ContainsKey(First));
        Assert.Empty(Row(Representation.In(made.Now, day: new LocalDate(2017, 1, 25)), "hill-brigade").Since);
    }

    [Fact]
    public void A_group_is_represented_through_the_delegation_that_stands_for_it_on_the_day_of_the_round()
    {
        var made = Rounds();
        made.Enter(new ActorMade("upland-delegation", "Upland Delegation", ActorClass.Delegation, null, null, null, null, []));
        var stands = made.Claim("A", "affiliation", null, "member=Upland Delegation", "of=Hill Brigade", "relation=stands-for", "from=2017-01-16", "until=2017-01-31");
        made.Claim("A", "participation", null, "actor=Upland Delegation", "in=Lakeside talks", "state=present", "date=2017-01-23");
        made.Claim("B", "participation", null, "actor=Upland Delegation", "in=Lakeside talks", "state=present", "date=2017-02-16");
        var brigade = Row(Representation.In(made.Now), "hill-brigade");
        var cell = Assert.Single(brigade.Cells[First]);
        Assert.Equal("represented", cell.Value);
        Assert.StartsWith("through Upland Delegation", cell.Text, StringComparison.Ordinal);
        Assert.Contains(stands, cell.Basis);
        Assert.False(brigade.Cells.ContainsKey(Second));
    }

    [Fact]
    public void A_person_sits_for_the_delegation_that_he_heads_and_has_no_row_of_his_own()
    {
        var made = Rounds();
        made.Enter(new ActorMade("upland-delegation", "Upland Delegation", ActorClass.Delegation, null, null, null, null, []));
        made.Enter(new ActorMade("omar-vale", "Omar Vale", ActorClass.Person, null, null, null, null, []));
        made.Claim("A", "affiliation", null, "member=Omar Vale", "of=Upland Delegation", "relation=heads", "from=2017-01-16");
        made.Claim("A", "affiliation", null, "member=Upland Delegation", "of=Hill Brigade", "relation=stands-for", "from=2017-01-16");
        made.Claim("A", "participation", null, "actor=Omar Vale", "in=Lakeside talks", "state=present", "date=2017-01-23");
        var matrix = Representation.In(made.Now);
        Assert.DoesNotContain(matrix.Rows, r => r.Key == "omar-vale");
        Assert.Equal("seated", Assert.Single(Row(matrix, "upland-delegation").Cells[First]).Value);
        Assert.Equal("represented", Assert.Single(Row(matrix, "hill-brigade").Cells[First]).Value);
    }

    [Fact]
    public void Invited_declined_and_suspended_stand_side_by_side_in_order_of_time_and_silence_is_no_cell()
    {
        var made = Rounds();
        made.Claim("A", "participation", null, "actor=Upland Front", "in=Lakeside talks", "state=suspended", "date=2017-01-02");
        made.Claim("A", "invitation", null, "inviter=Northland", "invitee=Upland Front", "to=Lakeside talks", "state=issued", "date=2017-01-10");
        made.Claim("A", "reply", null, "invitee=Upland Front", "to=Lakeside talks", "state=declined", "date=2017-01-18");
        var row = Row(Representation.In(made.Now), "upland-front");
        Assert.Equal(["suspended", "invited", "declined"], row.Cells[First].Select(s => s.Value));
        Assert.False(row.Cells.ContainsKey(Second));
        Assert.Equal(["suspended"], Row(Representation.In(made.Now, day: new LocalDate(2017, 1, 5)), "upland-front").Cells[First].Select(s => s.Value));
    }

    [Fact]
    public void Who_signed_and_who_fights_is_told_beside_the_tables_and_a_denial_is_kept()
    {
        var made = Rounds();
        made.Claim("A", "agreement", null, "type=ceasefire", "name=Lake truce", "parties=Northland", "announced=2016-12-29", "status=announced");
        made.Claim("A", "role", null, "actor=Upland Front", "agreement=Lake truce", "role=signatory", "state=held");
        made.Claim("A", "role", "Upland Front", "actor=Upland Front", "agreement=Lake truce", "role=signatory", "state=denied");
        made.Enter(new ActorMade("upland-front", "Upland Front", ActorClass.ArmedGroup, null, null, null, null, []));
        made.Claim("A", "incident", null, "act=shelling", "actor=Northland", "target=Upland Front", "place=the valley");
        var front = Row(Representation.In(made.Now), "upland-front");
        Assert.Equal(["denied", "signatory"], front.Signed.Select(s => s.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["target"], front.Fights.Select(s => s.Value));
        Assert.Equal(["actor"], Row(Representation.In(made.Now), "northland").Fights.Select(s => s.Value));
    }

    [Fact]
    public void Who_signed_and_is_represented_by_a_delegation_that_sits_is_not_absent_but_is_after_the_delegation_stops_standing_for_it()
    {
        var made = Rounds();
        made.Enter(new ActorMade("upland-delegation", "Upland Delegation", ActorClass.Delegation, null, null, null, null, []));
        made.Claim("A", "agreement", null, "type=ceasefire", "name=Lake truce", "parties=Hill Brigade; River Brigade", "announced=2016-12-29", "status=announced");
        made.Claim("A", "affiliation", null, "member=Upland Delegation", "of=Hill Brigade", "relation=stands-for", "from=2017-01-16", "until=2017-01-31");
        made.Claim("A", "participation", null, "actor=Upland Delegation", "in=Lakeside talks", "state=present", "date=2017-01-23");
        Assert.Equal(["river-brigade@track/lakeside-talks"], Absent(new LocalDate(2017, 1, 25)));
        Assert.Equal(["hill-brigade@track/lakeside-talks", "river-brigade@track/lakeside-talks"], Absent(new LocalDate(2017, 2, 10)));

        IEnumerable<string> Absent(LocalDate day) => Questions.Ask(Questions.Find("absent")!, made.Now, new AskFilter(Of: (day, day))).Rows.Select(r => r.Key);
    }

    private static MadeCase Rounds()
    {
        var made = new MadeCase().Document("A", "2017-01-24").Document("B", "2017-02-20");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=held");
        made.Claim("B", "round", null, "track=Lakeside talks", "date=2017-02-16", "status=held");
        return made;
    }

    private static TableRow Row(Representation matrix, string key) => Assert.Single(matrix.Rows, r => r.Key == key);
}
