using Parley.Answers.Threads;
using Parley.Cases;
using Parley.Tests.Cases;
using Xunit;
using Walks = Parley.Answers.Threads.Threads;

namespace Parley.Tests.Answers.Threads;

public sealed class ThreadsTests
{
    [Fact]
    public void A_thread_runs_from_the_clause_over_breach_statement_and_seat_to_the_round()
    {
        var thread = Of(JoinedClaims.WholeLine().Now, "clause/lakeside-ceasefire-2");
        var path = ThreadPath.Of(thread)[0];
        Assert.Equal([ThreadStage.Agreement, ThreadStage.Clause, ThreadStage.Incident, ThreadStage.Statement, ThreadStage.Seat, ThreadStage.Round], path.Steps.Select(s => s.Stage));
        Assert.Equal([null, EdgeSort.Contains, EdgeSort.Breach, EdgeSort.Ground, EdgeSort.Declares, EdgeSort.PartIn], path.Steps.Select(s => s.Edge?.Sort));
        Assert.Empty(thread.Unknown);
    }

    [Theory]
    [InlineData("agreement/lakeside-ceasefire")]
    [InlineData("breach/lakeside-ceasefire/green-valley")]
    [InlineData("seat/groups-lakeside-talks")]
    [InlineData("round/lakeside-talks-2017-01-23")]
    public void The_same_line_is_found_from_each_of_its_ends(string id)
    {
        var of = JoinedClaims.WholeLine().Now;
        Assert.Equal(Of(of, "clause/lakeside-ceasefire-2").Edges, Of(of, id).Edges, Same);
    }

    [Fact]
    public void A_claim_leads_to_the_line_that_it_stands_on()
    {
        var of = JoinedClaims.WholeLine().Now;
        var suspended = of.Claims.Single(c => c.Kind == "participation");
        Assert.Equal(Of(of, "clause/lakeside-ceasefire-2").Edges, Of(of, suspended.Id.ToString()).Edges, Same);
    }

    [Fact]
    public void What_is_told_beside_a_suspension_is_a_circumstance_and_never_its_ground()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        var breach = made.Claim("A", "breach", null, "agreement=ceasefire", "frequency=frequent");
        made.Claim("A", "participation", null, [("amid", breach)], "actor=many groups", "in=Lakeside talks", "state=suspended", "circumstance=frequent breaches");
        var thread = Of(made.Now, made.Now.ThingsOf(Parley.Claims.ThingKind.Seat).Single().Id);
        Assert.Equal([EdgeSort.Circumstance], thread.Edges.Select(e => e.Sort).Except([EdgeSort.Breach, EdgeSort.PartIn]));
        Assert.Contains("No ground is stated; what is told beside it is a circumstance.", thread.Unknown);
        Assert.Contains("Nobody is quoted: the documents tell of the seat in their own voice.", thread.Unknown);
    }

    [Fact]
    public void A_stated_ground_that_names_a_place_leads_to_the_incidents_of_that_place_up_to_its_day()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-21");
        made.Claim("A", "incident", null, "act=shelling", "place=Green Valley", "date=2017-01-01");
        made.Claim("B", "incident", null, "act=air raid", "place=Green Valley", "date=2017-01-20");
        made.Claim("A", "participation", "Southland", "actor=Southland", "in=Lakeside talks", "state=suspended", "ground=attacks in Green Valley", "date=2017-01-02");
        var grounds = Of(made.Now, "seat/southland-lakeside-talks").Edges.Where(e => e.Sort == EdgeSort.Ground).ToList();
        Assert.StartsWith("incident/shelling", Assert.Single(grounds).From, StringComparison.Ordinal);
        Assert.Equal("The stated ground names Green Valley.", grounds[0].Why);
    }

    [Fact]
    public void Two_grounds_that_one_speaker_gives_for_two_seats_stay_apart()
    {
        var made = new MadeCase().Document("A", "2017-01-03");
        var (first, second) = (made.Claim("A", "breach", "Southland", "agreement=ceasefire", "place=Green Valley", "act=shelling"), made.Claim("A", "breach", "Southland", "agreement=ceasefire", "place=Red Hill", "act=shelling"));
        made.Claim("A", "participation", "Southland", [("because-of", first)], "actor=Eastland", "in=Lakeside talks", "state=suspended");
        made.Claim("A", "participation", "Southland", [("because-of", second)], "actor=Westland", "in=Lakeside talks", "state=suspended");
        Assert.Equal(["breach/ceasefire-a/green-valley"], Grounds(made.Now, "seat/eastland-lakeside-talks").Select(Place));
        Assert.Equal(["breach/ceasefire-a/red-hill"], Grounds(made.Now, "seat/westland-lakeside-talks").Select(Place));

        static string Place(ThreadEdge e) => "breach/ceasefire-a/" + e.From.Split('/')[^1];
    }

    [Fact]
    public void A_breach_of_an_agreement_whose_clause_nobody_names_shows_the_clause_on_acts_and_says_so()
    {
        var made = new MadeCase().Document("A", "2017-01-03");
        made.Claim("A", "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        made.Claim("A", "clause", null, "agreement=Lakeside ceasefire", "number=2", "provision=prohibited-acts", "text=no attacks");
        made.Claim("A", "breach", null, "agreement=Lakeside ceasefire", "place=Green Valley", "act=shelling");
        var thread = Of(made.Now, "clause/lakeside-ceasefire-2");
        Assert.Contains(thread.Edges, e => e.Sort == EdgeSort.Concerns && e.From == "clause/lakeside-ceasefire-2");
        Assert.Contains("No clause is named as broken; the clause shown is the agreement's on such acts.", thread.Unknown);
        Assert.Contains("No seat is said to depend on it.", thread.Unknown);
    }

    [Fact]
    public void A_denial_of_a_breach_stands_on_its_line_as_a_dispute()
    {
        var made = JoinedClaims.WholeLine();
        var breach = made.Now.Claims.Single(c => c.Kind == "breach").Id;
        made.Claim("B", "statement", null, [("contradicts", breach)], "speaker=Northland", "act=deny", "about=breaking the ceasefire");
        var thread = Of(made.Now, "clause/lakeside-ceasefire-2");
        Assert.StartsWith("Northland", thread.Card(Assert.Single(thread.Edges, e => e.Sort == EdgeSort.Disputes).To).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_ground_that_names_nothing_of_the_record_is_quoted_as_such()
    {
        var made = new MadeCase().Document("A", "2017-01-03");
        made.Claim("A", "participation", "Southland", "actor=Southland", "in=Lakeside talks", "state=suspended", "ground=bad faith");
        Assert.Contains("The stated ground (“bad faith”) names no incident or breach that is in the record.", Of(made.Now, "seat/southland-lakeside-talks").Unknown);
    }

    [Fact]
    public void What_the_record_does_not_hold_has_no_thread() => Assert.Null(Walks.Of(JoinedClaims.WholeLine().Now, "seat/nobody"));

    internal static CaseThread Of(Case of, string id) => Walks.Of(of, id) ?? throw new InvalidOperationException($"no thread of {id}; there are {string.Join(", ", of.Things.Keys)}");

    internal static bool Same(ThreadEdge one, ThreadEdge other) => (one.From, one.To, one.Sort) == (other.From, other.To, other.Sort) && one.Claims.SequenceEqual(other.Claims);

    private static IEnumerable<ThreadEdge> Grounds(Case of, string id) => Of(of, id).Edges.Where(e => e.Sort == EdgeSort.Ground);
}
