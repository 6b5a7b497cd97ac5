using CsCheck;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Incidents;
using Parley.Tests.Cases;
using Xunit;
using static Parley.Tests.Incidents.MadeIncidents;

namespace Parley.Tests.Incidents;

public sealed class IncidentAccountTests
{
    [Fact]
    public void Each_toll_stands_as_its_source_says_and_over_them_the_widest_interval()
    {
        var killed = Account(OfTheHall().Now).Killed!;
        Assert.Equal(["7", "at least 10", "12"], killed.Told.Select(t => t.Text));
        Assert.Equal(new CountRange(7, null, 12), killed.Over);
        Assert.Equal("7 to 12, or more: not every count sets an upper bound", killed.Words);
    }

    [Fact]
    public void A_best_figure_is_given_only_where_all_agree()
    {
        var made = Empty();
        Tell(made, "A", "Agency One", "incident", null, slots: ["killed=9"]);
        Tell(made, "B", "Agency Two", "incident", null, slots: ["killed=9"]);
        Assert.Equal(new CountRange(9, 9, 9), Account(made.Now).Killed!.Over);
        Tell(made, "C", "Agency Three", "incident", null, slots: ["killed=16"]);
        Assert.Equal(new CountRange(9, null, 16), Account(made.Now).Killed!.Over);
        Tell(made, "D", "Agency Four", "incident", null, slots: ["killed=dozens"]);
        Assert.Equal(new CountRange(9, null, 16), Account(made.Now).Killed!.Over);
        Assert.Equal(["9", "16", "dozens"], Account(made.Now).Killed!.Told.Select(t => t.Text));
    }

    [Fact]
    public void Outlets_that_quote_one_monitor_are_one_line_of_evidence()
    {
        var account = Account(OfTheHall().Now);
        Assert.Equal(3, account.Killed!.Lines);
        Assert.Equal(["Monitor", "The Herald", "Local Centre", "Government"], account.Lines.Select(l => l.Name));
    }

    [Fact]
    public void A_copy_of_a_document_and_the_monitors_own_report_open_no_new_line()
    {
        var made = OfTheHall();
        made.Document("A2", "2017-01-16", "Copyist");
        made.Enter(new DocumentCopied("A2", "C", "near-identical"));
        Tell(made, "A2", "Copyist", "incident", null, slots: ["killed=at least 10"]);
        Tell(made, "M", "Monitor", "incident", null, slots: ["killed=7"]);
        Assert.Equal(3, Account(made.Now).Killed!.Lines);
    }

    [Fact]
    public void Unnamed_voices_of_two_outlets_are_two_lines()
    {
        var made = Empty();
        Tell(made, "A", "Agency One", "incident", "activists", slots: ["killed=9"]);
        Tell(made, "B", "Agency Two", "incident", "activists", slots: ["killed=9"]);
        Assert.Equal(2, Account(made.Now).Lines.Length);
    }

    [Fact]
    public void The_days_told_give_the_widest_span_and_every_place_and_act_stays()
    {
        var account = Account(OfTheHall().Now);
        Assert.Equal((new LocalDate(2017, 1, 15), new LocalDate(2017, 1, 16)), account.Days);
        Assert.Equal(["Deir Qanun", "Wadi Barada"], account.Places.Select(p => p.Plain).Distinct());
        Assert.Equal(["artillery", "tank fire"], account.Acts);
    }

    [Fact]
    public void Competing_attributions_stand_side_by_side_and_unclear_is_a_finding()
    {
        var findings = Account(OfTheHall().Now).Attributions;
        Assert.Equal(
            ["Monitor: who did it is unclear", "Local Centre: Government is blamed", "Government: Upland Front is blamed"],
            findings.Select(f => $"{f.Claimant}: {f.Words}"));
        Assert.Equal("direction of fire", findings[2].Basis);
    }

    [Fact]
    public void Not_attributable_names_nobody_and_is_said_in_words()
    {
        var made = Empty();
        Tell(made, "A", "Agency One", "attribution", "Mission", slots: ["finding=not-attributable", "basis=no access"]);
        Assert.Equal("cannot be laid to anyone", Assert.Single(Account(made.Now).Attributions).Words);
    }

    [Fact]
    public void What_a_publisher_took_back_stays_visible_marked_and_is_not_counted()
    {
        var made = OfTheHall();
        made.Document("D2", "2017-01-17", "The Post");
        made.Enter(new DocumentReissued("D2", "D", "retracted"));
        var account = Account(made.Now);
        Assert.True(Assert.Single(account.Killed!.Told, t => t.Text == "12").Withdrawn);
        Assert.Equal("at least 7", account.Killed.Words);
        Assert.Equal("taken back by its publisher since", Assert.Single(account.Attributions, a => a.Claimant == "Local Centre").Withdrawn);
    }

    [Fact]
    public void The_order_in_which_reports_are_entered_does_not_change_the_account()
    {
        var expected = Told(Account(OfTheHall().Now));
        Gen.Shuffle(OfTheHall().Entries.ToArray()).Sample(order =>
        {
            var entries = order.OrderBy(e => e.Payload is ClaimMade or ClaimLinked ? 1 : 0).ToList();
            Assert.Equal(expected, Told(Account(CaseBuilder.Build(entries, AsOf.Now))));
        }, iter: 50);
    }

    [Fact]
    public void Merge_then_unmerge_restores_every_value() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 60], Gen.Bool).List[1, 8].Sample(reports =>
        {
            var made = Empty();
            made.Enter(new ThingMade("incident/other", ThingKind.Incident, "Another report", []));
            foreach (var (killed, injured, other) in reports)
                Tell(made, $"D{made.Entries.Count}", "Agency One", "incident", null, other ? "incident/other" : Hall, $"killed={killed}", $"injured=at least {injured}");
            var before = (Told(Account(made.Now)), Told(Account(made.Now, "incident/other")));
            made.Enter(new ThingsMerged("incident/other", Hall));
            Assert.Equal(reports.Count, Account(made.Now, "incident/other").Claims.Length);
            made.Enter(new ThingUnmerged("incident/other"));
            Assert.Equal(before, (Told(Account(made.Now)), Told(Account(made.Now, "incident/other"))));
        }, iter: 30);

    [Fact]
    public void A_report_is_matched_by_hand_only_to_what_it_is_joined_to_or_names()
    {
        var made = OfTheHall();
        Assert.Empty(IncidentLinks.Matching.Candidates(made.Now, new LinkSubject("X", MadeCase.Content("incident", null, "act=artillery", "place=Deir Qanun", "date=2017-01-15"), [])));
        var named = Assert.Single(IncidentLinks.Matching.Candidates(made.Now, new LinkSubject("X", MadeCase.Content("attribution", null, "incident=Shelling of the hall", "finding=unclear"), [])));
        Assert.Equal((Hall, "“Shelling of the hall” names it"), (named.Thing, named.Reason));
        var joined = Assert.Single(IncidentLinks.Matching.Candidates(made.Now, new LinkSubject("X", MadeCase.Content("incident", null, "act=artillery"), [made.Now.About(Hall).First()])));
        Assert.Equal(Hall, joined.Thing);
    }

    private static IncidentAccount Account(Case of, string id = Hall) => IncidentAccount.Of(of, id)!;

    private static string Told(IncidentAccount a) => string.Join('\n', new[] { $"{a.Days}", a.Killed?.Words, a.Injured?.Words, string.Join(';', a.Lines.Select(l => l.Key + l.Claims.Length)) }
        .Concat(a.Attributions.Select(x => $"{x.Claimant} {x.Words} {x.Basis}")).Concat(a.Killed?.Told.Select(t => t.Text) ?? []).Concat(a.Claims.Select(c => c.Document.Id)));
}
