using NodaTime;
using Parley.Answers;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Claims;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Incidents;

public sealed class HoldingLedgersTests
{
    [Fact]
    public void A_fall_of_counts_and_a_rise_of_deaths_are_told_together_without_a_verdict()
    {
        var row = Ledger(MadeLedgers.OfTheMonitor().Now, MadeLedgers.Monitor);
        Assert.Equal(
            "29 January to 28 February 2017: 167 breaches (5.4 a day); 231 killed (7.5 a day) (total before: 366 breaches, 100 killed)",
            row["beside"]!.Said[^1].Text);
        Assert.DoesNotContain(row.Fields, f => f.Said.Any(s => s.Judgement));
        Assert.All(row.Fields.SelectMany(f => f.Said), s => Assert.NotEmpty(s.Basis));
        Assert.Equal("its rule is not in the record", row["rule"]!.Unknown);
    }

    [Fact]
    public void As_of_a_day_only_the_counts_told_by_then_are_known()
    {
        var row = Ledger(MadeLedgers.OfTheMonitor().Now, MadeLedgers.Monitor, new LocalDate(2017, 1, 18));
        Assert.Equal(
            ["318 breaches since 30 December 2016, by 12 January 2017, counted by Monitor", "38 killed since 30 December 2016, by 12 January 2017, counted by Monitor"],
            row["counts"]!.Said.Select(s => s.Text));
        Assert.Single(row["beside"]!.Said);
    }

    [Fact]
    public void Gaps_and_rival_counts_are_in_the_answer()
    {
        var row = Ledger(MadeLedgers.OfTheCommission().Now, "ledger/joint-commission");
        Assert.Contains(row["daily"]!.Said, s => s is { Text: "Westmark, 8 to 11 January 2017: no count is in the record", Value: "gap" });
        Assert.Contains(row["daily"]!.Said, s => s.Text == "Westmark, 23 January 2017: 0 breaches");
        Assert.Equal("breaches, over 3 days that both count: Eastmark 25, Westmark 39", Assert.Single(row["rivals"]!.Said).Text);
    }

    [Fact]
    public void An_actor_that_is_asked_about_and_counts_nothing_finds_no_ledger()
    {
        var answer = Questions.Ask(new Holding(), MadeLedgers.OfTheCommission().Now, new AskFilter(Actor: "Southmark"));
        Assert.DoesNotContain(answer.Rows, r => r.Key == "ledger/joint-commission");
    }

    [Fact]
    public void Each_reading_says_how_many_of_the_incidents_it_covers()
    {
        var made = MadeIncidents.Empty().Document("S", "2017-03-15");
        made.Claim("S", "agreement", null, "type=ceasefire", "name=ceasefire", "effective=2016-12-30", "status=in-force");
        foreach (var (place, i) in new[] { "Wadi Barada", "Harbour Town", "Wadi Barada" }.Select((p, i) => (p, i)))
        {
            made.Enter(new ThingMade($"incident/{i}", ThingKind.Incident, place, []));
            var id = MadeIncidents.Tell(made, $"D{i}", "Agency", "breach", null, $"incident/{i}", "act=shelling", $"place={place}", $"date=2017-01-0{i + 2}");
            made.Enter(new ClaimLinked(id, "agreement/ceasefire"));
        }
        made.Claim("S", "scope", null, "holder=Northland", "agreement=ceasefire", "reading=does-not-cover", "places=Wadi Barada");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers");
        made.Claim("S", "scope", null, "holder=Hill Brigade", "agreement=ceasefire", "reading=covers", "places=Salt Quay");
        var row = Assert.Single(Questions.Ask(new Holding(), made.Now, AskFilter.None).Rows, r => r.Key == "agreement/ceasefire");
        Assert.Equal(
            ["as read by Northland: 2 not covered, 1 not said", "as read by Upland Front: 3 covered", "says nothing of any of the 3: Hill Brigade"],
            row["readings"]!.Said.Select(s => s.Text));
    }

    [Fact]
    public void The_account_of_an_incident_says_what_each_reading_makes_of_it_and_that_they_differ()
    {
        var made = MadeIncidents.OfTheHall().Document("S", "2017-03-15");
        made.Claim("S", "agreement", null, "type=ceasefire", "name=ceasefire", "effective=2016-12-30", "status=in-force");
        made.Enter(new ClaimLinked(made.Now.About(MadeIncidents.Hall).First().Id, "agreement/ceasefire"));
        made.Claim("S", "scope", null, "holder=Northland", "agreement=ceasefire", "reading=does-not-cover", "places=Wadi Barada");
        made.Claim("S", "scope", null, "holder=Upland Front", "agreement=ceasefire", "reading=covers");
        var rows = Accounts.Of(made.Now, made.Now.Things[MadeIncidents.Hall]);
        Assert.Equal(["not-covered", "covered"], rows.Where(r => r["cover"] is not null).Select(r => r["cover"]!.Said[0].Value));
        Assert.Contains(rows[^1]["unsaid"]!.Said, s => s.Text == "the readings differ; which of them is right is not for the record to say");
        Assert.Equal("7 to 12, or more: not every count sets an upper bound; 3 lines of evidence", Assert.Single(rows[0]["killedOver"]!.Said).Text);
        Assert.Equal(["accused", "accused", "unclear"], rows[0]["attribution"]!.Said.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_account_of_a_ledger_stands_on_claims_in_every_row()
    {
        var of = MadeLedgers.OfTheMonitor().Now;
        var rows = Accounts.Of(of, of.Things[MadeLedgers.Monitor]);
        Assert.Contains(rows[^1]["remarks"]!.Said, u => u.Text.Contains("parts give 174 of 178: 4 unaccounted for", StringComparison.Ordinal));
        Assert.Equal(rows.Length, rows.Select(r => r.Key).Distinct().Count());
        Assert.All(rows.SelectMany(r => r.Fields).SelectMany(f => f.Said), s => Assert.All(s.Basis, id => Assert.NotNull(of.Claim(id))));
        Assert.All(rows.SelectMany(r => r.Fields).SelectMany(f => f.Said), s => Assert.NotEmpty(s.Basis));
    }

    private static Row Ledger(Case of, string id, LocalDate? day = null) =>
        Assert.Single(Questions.Ask(new Holding(), of, day is { } d ? new AskFilter(Of: (d, d)) : AskFilter.None).Rows, r => r.Key == id);
}
