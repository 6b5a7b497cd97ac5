using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents;
using Parley.Tests.Cases;
using Xunit;
using static Parley.Tests.Incidents.MadeIncidents;

namespace Parley.Tests.Incidents;

public sealed class BreachReadingsTests
{
    private const string Clause = "clause/ceasefire-3";

    [Fact]
    public void One_incident_is_covered_under_one_reading_and_not_under_another()
    {
        var made = Struck("positions in Wadi Barada", "2017-01-02");
        made.Claim("S", "scope", null, "holder=Northland", "agreement=ceasefire", "reading=does-not-cover", "places=Wadi Barada", "ground=held by excluded groups");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers", "places=Wadi Barada");
        var readings = Read(made.Now);
        Assert.Equal([("Northland", Cover.NotCovered), ("Upland Front", Cover.Covered)], readings.Select(r => (r.Holder.Plain, r.Cover)));
        Assert.Equal("not covered, on the ground: held by excluded groups", readings[0].Why);
        Assert.All(readings, r => Assert.NotEmpty(r.Basis));
    }

    [Fact]
    public void The_narrower_statement_goes_before_the_wider()
    {
        var made = Struck("a base of Hill Brigade", "2017-01-02");
        made.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=covers", "places=Syria");
        made.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=does-not-cover", "actors=Hill Brigade");
        Assert.Equal(Cover.NotCovered, Assert.Single(Read(made.Now)).Cover);
        var village = Struck("houses", "2017-01-02");
        village.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=covers", "places=Syria");
        village.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=does-not-cover", "actors=Hill Brigade");
        Assert.Equal(Cover.Covered, Assert.Single(Read(village.Now)).Cover);
    }

    [Fact]
    public void Two_equally_narrow_statements_that_differ_are_disputed_within_the_reading()
    {
        var made = Struck("a base of Hill Brigade", "2017-01-02");
        made.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=covers", "places=Wadi Barada");
        made.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=does-not-cover", "actors=Hill Brigade");
        Assert.Equal(Cover.Disputed, Assert.Single(Read(made.Now)).Cover);
    }

    [Fact]
    public void A_reading_that_speaks_of_other_places_says_nothing_of_this_one()
    {
        var made = Struck("houses", "2017-01-02");
        made.Claim("S", "scope", null, "holder=Eastmark", "agreement=ceasefire", "reading=covers", "places=Harbour Town");
        Assert.Equal(Cover.NotSaid, Assert.Single(Read(made.Now)).Cover);
    }

    [Fact]
    public void A_day_before_it_took_effect_is_covered_under_no_reading()
    {
        var made = Struck("houses", "2016-12-29");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers", "places=Wadi Barada");
        var reading = Assert.Single(Read(made.Now));
        Assert.Equal((Cover.NotCovered, "not covered: before it took effect on 30 December 2016"), (reading.Cover, reading.Why));
        Assert.Equal("agreement", Assert.Single(reading.Basis).Kind);
    }

    [Fact]
    public void A_day_after_its_end_is_not_covered_and_a_collapse_that_somebody_judges_is_no_end()
    {
        var made = Struck("houses", "2017-03-01");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers", "places=Wadi Barada");
        made.Claim("S", "agreement", "Encyclopedia", "name=ceasefire", "status=collapsed", "date=2017-02-14");
        Assert.Equal(Cover.Covered, Assert.Single(Read(made.Now)).Cover);
        made.Claim("S", "agreement", null, "name=ceasefire", "status=ended", "date=2017-02-20");
        Assert.Equal("not covered: after it ended on 20 February 2017", Assert.Single(Read(made.Now)).Why);
    }

    [Fact]
    public void Days_on_both_sides_of_its_start_leave_it_unsaid()
    {
        var made = Struck("houses", "2016-12-29/2016-12-31");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers", "places=Wadi Barada");
        Assert.Equal("cannot be said: the days told lie on both sides of its start", Assert.Single(Read(made.Now)).Why);
    }

    [Fact]
    public void A_statement_about_another_clause_says_nothing_of_this_one()
    {
        var made = Struck("houses", "2017-01-02");
        made.Enter(new ThingMade("clause/ceasefire-4", ThingKind.Clause, "Clause 4, ceasefire", []));
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "clause=clause/ceasefire-4", "reading=covers");
        Assert.Empty(Read(made.Now));
    }

    /// <summary>A clause of a ceasefire in force from 30 December, and an incident in Wadi Barada tied to it.</summary>
    private static MadeCase Struck(string target, string day)
    {
        var made = Empty().Document("S", "2017-03-15");
        made.Claim("S", "agreement", null, "type=ceasefire", "name=ceasefire", "effective=2016-12-30", "status=in-force");
        made.Claim("S", "clause", null, "agreement=ceasefire", "number=3", "text=no attacks");
        var id = Tell(made, "A", "Agency One", "incident", null, slots: ["act=air strike", "place=Basima, Wadi Barada", $"target={target}", $"date={day}"]);
        made.Enter(new ClaimLinked(id, Clause), reason: "an attack");
        return made;
    }

    private static ImmutableArray<BreachReading> Read(Case of) => BreachReadings.Of(of, IncidentAccount.Of(of, Hall)!);
}
