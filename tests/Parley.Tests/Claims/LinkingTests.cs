using Parley.Claims;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Claims;

public sealed class LinkingTests
{
    [Fact]
    public void A_second_report_of_a_shelling_ranks_the_incident_that_it_resembles_behind_the_one_that_the_rule_makes()
    {
        var made = Shellings();
        var ranked = Rank(made, "incident", "act=shelling of the market", "actor=Northland", "place=Old Mill", "killed=7", "date=2017-01-06");
        Assert.True(ranked[0].IsNew && ranked[0].ByRule);
        Assert.All(ranked.Skip(1), l => Assert.False(l.ByRule));
        Assert.Contains("old-mill", ranked[1].Thing, StringComparison.Ordinal);
        Assert.Equal(ranked.Select(l => l.Score).OrderDescending(), ranked.Select(l => l.Score));
        Assert.InRange(ranked[0].Score, 500, 1000);
        Assert.InRange(ranked[1].Score, 300, 499);
        foreach (var word in new[] { "Northland", "on a day that fits", "Old Mill", "worded alike" }) Assert.Contains(word, ranked[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_lies_within_the_precision_of_the_other_fits_and_one_outside_counts_less()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "incident", null, "act=air strike", "place=Old Mill", "date=2017-01");
        Assert.Contains("on a day that fits", Rank(made, "incident", "act=bombing", "place=Old Mill", "date=2017-01-20")[1].Reason, StringComparison.Ordinal);
        Assert.Contains("a day apart", Rank(made, "incident", "act=bombing", "place=Old Mill", "date=2017-02-01")[1].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("day", Rank(made, "incident", "act=bombing", "place=Old Mill", "date=2017-03-01")[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_rules_choose_stays_first_and_is_what_is_written()
    {
        var made = new MadeCase().Document("A", "2017-01-17");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
        made.Claim("A", "round", null, "track=Harbour talks", "date=2017-02-08", "status=planned");
        var content = MadeCase.Content("participation", null, "actor=Upland Front", "in=Harbour talks", "state=suspended");
        var subject = new LinkSubject("A", content, []);
        var written = Linking.Propose(made.Now, subject).Select(l => l.Thing).ToList();
        Assert.Equal(written.Order(StringComparer.Ordinal), Linking.Rank(made.Now, subject).Where(l => l.ByRule).Select(l => l.Thing).Order(StringComparer.Ordinal));
        Assert.Equal("track/harbour-talks", Linking.Rank(made.Now, subject).First(l => l.Kind == ThingKind.Track).Thing);
    }

    [Fact]
    public void A_thing_with_nothing_in_common_is_not_offered() =>
        Assert.Single(Rank(Shellings(), "incident", "act=kidnapping", "actor=Southland", "place=Harbour", "date=2017-03-01"));

    private static MadeCase Shellings()
    {
        var made = new MadeCase().Document("A", "2017-01-07").Document("B", "2017-01-08", "The Herald");
        made.Claim("A", "incident", null, "act=shelling of the market", "actor=Northland", "place=Old Mill", "killed=5", "date=2017-01-06");
        made.Claim("A", "incident", null, "act=raid", "actor=Upland Front", "place=Green Valley", "date=2017-01-02");
        return made;
    }

    private static System.Collections.Immutable.ImmutableArray<LinkProposal> Rank(MadeCase made, string kind, params string[] slots) => Linking.Rank(made.Now, new LinkSubject("B", MadeCase.Content(kind, null, slots), []));
}
