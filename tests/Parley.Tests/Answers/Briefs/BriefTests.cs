using CsCheck;
using NodaTime;
using Parley.Answers.Briefs;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Tests.Answers.Threads;
using Parley.Tests.Cases;
using Xunit;
using Choosing = Parley.Answers.Briefs.Briefs;

namespace Parley.Tests.Answers.Briefs;

public sealed class BriefTests
{
    [Fact]
    public void What_two_independent_sources_tell_alike_is_firm()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald");
        foreach (var document in new[] { "A", "B" }) made.Claim(document, "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        var item = Assert.Single(Of(made.Now)["firm"].Items);
        Assert.Equal(("effective", "30 December 2016"), (item.Fields.Single().Name, item.Fields.Single().Said.Single().Text));
    }

    [Fact]
    public void Two_papers_that_quote_one_voice_or_copy_one_text_are_one_line_of_evidence()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald");
        foreach (var document in new[] { "A", "B" }) made.Claim(document, "agreement", "Minister Holm", "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        Assert.Empty(Of(made.Now)["firm"].Items);

        var copied = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald");
        foreach (var document in new[] { "A", "B" }) copied.Claim(document, "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        copied.Enter(new DocumentCopied("B", "A", "near-identical"));
        Assert.Empty(Of(copied.Now)["firm"].Items);
    }

    [Fact]
    public void A_day_that_is_told_in_two_ways_is_disputed_and_not_firm()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald").Document("C", "2017-01-05", "The Post");
        foreach (var (document, day) in new[] { ("A", "2016-12-30"), ("B", "2016-12-30"), ("C", "2016-12-31") }) made.Claim(document, "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=" + day);
        var brief = Of(made.Now);
        Assert.Empty(brief["firm"].Items);
        Assert.Equal(["30 December 2016", "31 December 2016"], Assert.Single(brief["disputed"].Items).Fields.Single().Said.Select(s => s.Text));
    }

    [Fact]
    public void Of_an_incident_with_differing_accounts_every_value_is_there_and_hedges_stay()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald").Document("C", "2017-01-05", "The Post");
        foreach (var (document, killed, actor) in new[] { ("A", "7", "Northland"), ("B", "at least 10", "Southland"), ("C", "7", "Northland") })
        {
            var id = made.Claim(document, "incident", null, "act=shelling", "place=Green Valley", "killed=" + killed, "actor=" + actor);
            if (document != "A") made.Enter(new ThingsMerged(made.Now.Claim(id)!.Things[0], made.Now.Claims.First(c => c.Document.Id == "A").Things[0]));
        }
        var item = Assert.Single(Of(made.Now)["disputed"].Items);
        Assert.Equal("incident", item.Form);
        Assert.Equal(["7", "at least 10"], item.Fields.Single(f => f.Name == "killed").Said.Select(s => s.Text));
        Assert.Equal(["said to be by Northland", "said to be by Southland"], item.Fields.Single(f => f.Name == "accused").Said.Select(s => s.Text));
    }

    [Fact]
    public void A_figure_and_a_hedge_that_holds_it_are_no_difference()
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald");
        var first = made.Enter(Killed("A", new CountValue("22", 22, 22, 22)));
        var second = made.Enter(Killed("B", new CountValue("at least 22", 22, null, null)));
        made.Enter(new ThingMade("incident/raid", ThingKind.Incident, "Raid", []));
        foreach (var id in new[] { first, second }) made.Enter(new ClaimLinked(id, "incident/raid"));
        Assert.Empty(Of(made.Now)["disputed"].Items);

        static ClaimMade Killed(string document, CountValue count) => new(document, null, Verdict.Added, false, MadeCase.Content("incident", null, "act=raid") with { Slots = MadeCase.Content("incident", null, "act=raid").Slots.With("killed", count) }, null, null, []);
    }

    [Fact]
    public void A_seat_at_risk_brings_its_ground_and_its_thread()
    {
        var item = Assert.Single(Of(JoinedClaims.WholeLine().Now)["risk"].Items);
        Assert.Equal("shelling in Green Valley", item.Fields.Single(f => f.Name == "ground").Said.Single().Text);
        Assert.Equal(6, item.Line!.Steps.Length);
    }

    [Fact]
    public void What_changed_names_the_claims_that_came()
    {
        var made = JoinedClaims.WholeLine();
        var brief = Choosing.Of(made.See(new AsOf(new LocalDate(2017, 1, 3), null)), made.See(new AsOf(new LocalDate(2017, 1, 1), null)));
        Assert.Contains(brief["changed"].Items, i => i.Basis.Select(made.Now.Claim).Any(c => c?.Kind == "participation"));
        Assert.Equal("parley changed --since 2017-01-01 --until 2017-01-03", brief["changed"].Command);
    }

    [Fact]
    public void Incidents_with_differing_accounts_are_never_left_out_and_what_is_left_out_is_counted() => Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Sample((incidents, questions) =>
    {
        var brief = Of(Crowded(incidents, questions));
        var disputed = brief["disputed"];
        Assert.Equal(incidents, disputed.Items.Count(i => i.Form == "incident"));
        Assert.Equal(incidents + questions, disputed.Items.Length + disputed.LeftOut);
        Assert.All(brief.Sections.Where(s => s.Name is not "unknown").SelectMany(s => s.Items), i => Assert.NotEmpty(i.Claims));
    }, iter: 15);

    private static Case Crowded(int incidents, int questions)
    {
        var made = new MadeCase().Document("A", "2017-01-03").Document("B", "2017-01-04", "The Herald");
        for (var i = 0; i < incidents; i++)
        {
            made.Enter(new ThingMade($"incident/raid-{i}", ThingKind.Incident, $"Raid on a village with a long name, number {i}", []));
            foreach (var (document, killed) in new[] { ("A", "7"), ("B", "9") })
                made.Enter(new ClaimLinked(made.Enter(new ClaimMade(document, null, Verdict.Added, false, MadeCase.Content("incident", "A monitor", "act=raid", "killed=" + killed), null, null, [])), $"incident/raid-{i}"));
        }
        for (var i = 0; i < questions; i++)
        {
            made.Enter(new ThingMade($"question/q-{i}", ThingKind.Question, $"Should the talks go on at the lake under number {i}?", []));
            foreach (var stance in new[] { "affirms", "denies" })
                made.Enter(new ClaimLinked(made.Enter(new ClaimMade("A", null, Verdict.Added, false, MadeCase.Content("position", null, "holder=Northland", $"question=matter {i}", "stance=" + stance), null, null, [])), $"question/q-{i}"));
        }
        return made.Now;
    }

    private static Brief Of(Case of) => Choosing.Of(of, null);
}
