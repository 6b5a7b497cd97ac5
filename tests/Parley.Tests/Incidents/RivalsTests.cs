using System.Collections.Immutable;
using Parley.Cases;
using Parley.Incidents.Ledgers;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Incidents;

public sealed class RivalsTests
{
    [Fact]
    public void Two_counters_of_one_day_stand_side_by_side()
    {
        var rivals = Assert.Single(Of(MadeLedgers.OfTheCommission().Now));
        Assert.Equal(["Eastmark", "Westmark"], rivals.Counters);
        Assert.Equal(["10 14", "6 25", "9 0"], rivals.Days.Select(d => string.Join(' ', d.Counts.Select(c => c!.Count.Words))));
        Assert.Equal(["differ by 4", "differ by 19", "one-sided: Westmark counts none"], rivals.Days.Select(d => d.Words(rivals.Counters)));
        Assert.Equal("over 3 days that both count: Eastmark 25, Westmark 39", rivals.Ratio);
    }

    [Fact]
    public void The_places_that_both_name_and_those_of_one_alone_are_told_apart()
    {
        var rivals = Assert.Single(Of(MadeLedgers.OfTheCommission().Now));
        Assert.Equal("both: Hama (2 : 2); only Eastmark: Latakia; only Westmark: Aleppo, Damascus, Idlib", rivals.Days[1].PlaceWords(rivals.Counters));
        Assert.Null(rivals.Days[2].PlaceWords(rivals.Counters));
    }

    [Fact]
    public void A_day_that_one_alone_counts_is_no_zero_of_the_other()
    {
        var made = MadeLedgers.OfTheCommission();
        MadeLedgers.Tally(made, "2017-01-09", "Eastmark", "per-day", "breaches", "14", "ledger=Joint Commission");
        var rivals = Assert.Single(Of(made.Now));
        var day = Assert.Single(rivals.Days, d => d.Day.Day == 9);
        Assert.Null(day.Counts[1]);
        Assert.Equal("only Eastmark has a count", day.Words(rivals.Counters));
        Assert.Equal("over 3 days that both count: Eastmark 25, Westmark 39", rivals.Ratio);
    }

    [Fact]
    public void Two_ledgers_that_count_the_same_days_are_rivals_and_one_of_other_days_is_not()
    {
        var made = new MadeCase();
        MadeLedgers.Tally(made, "2017-01-07", "Eastmark", "per-day", "breaches", "10", "accused=armed groups");
        MadeLedgers.Tally(made, "2017-01-07", "Westmark", "per-day", "breaches", "14", "accused=Government");
        MadeLedgers.Tally(made, "2017-03-01", "Southmark", "per-day", "breaches", "3");
        var rivals = Assert.Single(Of(made.Now, "ledger/eastmark"));
        Assert.Equal(["Eastmark", "Westmark"], rivals.Counters);
        Assert.Equal("laid to Government: 14, laid to armed groups: 10", rivals.BySide);
        Assert.Empty(Of(made.Now, "ledger/southmark"));
    }

    [Fact]
    public void Two_documents_that_name_the_side_differently_are_not_added_up()
    {
        var made = new MadeCase().Document("A", "2016-12-31").Document("B", "2016-12-31", "The Herald");
        made.Claim("A", "tally", null, "counter=Eastmark", "measure=breaches", "basis=per-day", "count=13", "accused=armed groups", "date=2016-12-31");
        made.Claim("B", "tally", null, "counter=Eastmark", "measure=breaches", "basis=per-day", "count=12", "accused=the opposition", "date=2016-12-31");
        MadeLedgers.Tally(made, "2016-12-31", "Westmark", "per-day", "breaches", "9");
        Assert.Equal("12 to 13", Assert.Single(Assert.Single(Of(made.Now, "ledger/eastmark")).Days).Counts[0]!.Count.Words);
    }

    private static ImmutableArray<Rivals> Of(Case of, string ledger = "ledger/joint-commission") => Rivals.Of(MadeLedgers.Account(of, ledger), LedgerAccount.All(of));
}
