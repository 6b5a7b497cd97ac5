using CsCheck;
using NodaTime;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Incidents;
using Parley.Incidents.Ledgers;
using Parley.Tests.Cases;
using Xunit;
using static Parley.Tests.Incidents.MadeLedgers;

namespace Parley.Tests.Incidents;

public sealed class LedgerAccountTests
{
    [Fact]
    public void Running_totals_are_turned_into_increments_with_their_daily_rates()
    {
        var breaches = Total(Account(OfTheMonitor().Now), "breaches");
        Assert.Equal([28, 23, 49, 78, 140, 48, 167], breaches.Periods.Select(p => p.Count.Best!.Value));
        Assert.Equal([1, 1, 2, 3, 7, 16, 31], breaches.Periods.Select(p => p.Days));
        Assert.Equal(["28 a day", "23 a day", "24.5 a day", "26 a day", "20 a day", "3 a day", "5.4 a day"], breaches.Periods.Select(p => p.Rate));
    }

    [Fact]
    public void Counts_fall_and_deaths_rise_in_the_second_month_and_both_stand_side_by_side()
    {
        var beside = Account(OfTheMonitor().Now).Beside;
        Assert.Equal([318, 48, 167], beside.Select(b => b.Counts.Count.Best!.Value));
        Assert.Equal([38, 62, 231], beside.Select(b => b.Deaths.Count.Best!.Value));
        var second = beside[^1];
        Assert.Equal((new LocalDate(2017, 1, 29), new LocalDate(2017, 2, 28)), (second.First, second.Last));
        Assert.Equal((366L, 100L), (second.Counts.From!.Count.Best!.Value, second.Deaths.From!.Count.Best!.Value));
        Assert.True(second.Counts.Count.Best < second.Counts.From.Count.Best && second.Deaths.Count.Best > second.Deaths.From.Count.Best);
    }

    [Fact]
    public void A_hedged_total_leaves_an_interval_in_the_increments_on_both_sides_of_it()
    {
        var made = new MadeCase();
        Running(made, "2017-01-01", "100");
        Running(made, "2017-01-05", "more than 300");
        Running(made, "2017-01-10", "366");
        var periods = Total(Account(made.Now), "breaches").Periods;
        Assert.Equal(["at least 200", "0 to 66"], periods.Select(p => p.Count.Words));
        Assert.Equal(["at least 50 a day", "0 to 13.2 a day"], periods.Select(p => p.Rate));
    }

    [Fact]
    public void A_rounded_total_leaves_half_of_its_last_unit()
    {
        var made = new MadeCase();
        Running(made, "2017-01-01", "about 300");
        Running(made, "2017-01-02", "366");
        Assert.Equal("about 66 (16 to 116)", Assert.Single(Total(Account(made.Now), "breaches").Periods).Count.Words);
    }

    [Fact]
    public void A_running_total_that_falls_is_named_and_not_mended()
    {
        var made = new MadeCase();
        Running(made, "2017-01-02", "34");
        Running(made, "2017-01-03", "27");
        Running(made, "2017-01-04", "40");
        var account = Account(made.Now);
        Assert.Equal([-7, 13], Total(account, "breaches").Periods.Select(p => p.Count.Best!.Value));
        Assert.Null(Total(account, "breaches").Periods[0].Rate);
        Assert.Contains(account.Remarks, r => r.Text.Contains("falls from 34 on 2 January 2017 to 27 on 3 January 2017; both are left as told", StringComparison.Ordinal));
    }

    [Fact]
    public void Breakdowns_that_do_not_add_up_are_named_with_the_difference()
    {
        var breakdowns = Account(OfTheMonitor().Now).Breakdowns;
        Assert.Equal(4, breakdowns.Length);
        Assert.Equal("parts give 174 of 178: 4 unaccounted for", Assert.Single(breakdowns, b => b.Amiss is not null).Amiss);
        Assert.Contains(breakdowns, b => b is { Dimension: "place", AddsUp: true, Sum.Best: 51 });
    }

    [Fact]
    public void A_headline_that_says_more_than_its_parts_and_one_that_says_less_are_told_apart()
    {
        var made = new MadeCase();
        foreach (var (count, place) in new[] { ("6", "Damascus"), ("5", "Latakia"), ("3", "Hama") }) Tally(made, "2017-02-25", "Monitor", "per-day", "breaches", count, $"place={place}");
        var total = made.Now;
        Assert.Equal("parts give 14; no total is in the record for that day", Assert.Single(Account(total).Breakdowns).Amiss);
        Tally(made, "2017-02-25", "Monitor", "per-day", "breaches", "15");
        Assert.Equal("parts give 14 of 15: 1 unaccounted for", Assert.Single(Account(made.Now).Breakdowns).Amiss);
        Tally(made, "2017-02-25", "Monitor", "per-day", "breaches", "2", "place=Homs");
        Assert.Equal("parts give 16 of 15: 1 too many", Assert.Single(Account(made.Now).Breakdowns).Amiss);
    }

    [Fact]
    public void Two_counts_of_one_day_stand_together_and_leave_an_interval()
    {
        var made = new MadeCase();
        Tally(made, "2017-02-25", "Monitor", "per-day", "breaches", "14");
        Tally(made, "2017-02-25", "Monitor", "per-day", "breaches", "15");
        var account = Account(made.Now);
        Assert.Equal(new CountRange(14, null, 15), Assert.Single(Total(account, "breaches").Points).Count);
        Assert.Contains(account.Remarks, r => r.Text.EndsWith("told as 14 and as 15", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_without_a_count_are_gaps_and_no_zeros()
    {
        var account = Account(OfTheCommission().Now, "ledger/joint-commission");
        var east = account.Series.Single(s => s.Slice is { IsTotal: true, Counter: "eastmark" });
        Assert.Equal([(new LocalDate(2017, 1, 8), new LocalDate(2017, 1, 11)), (new LocalDate(2017, 1, 13), new LocalDate(2017, 1, 22))], east.Gaps);
        Assert.Equal(3, east.Periods.Length);
        Assert.Contains(LedgerRows.Stretches(east), r => r is { Text: "8 to 11 January 2017: no count is in the record", Value: "gap" });
    }

    [Fact]
    public void A_count_whose_publisher_took_it_back_stays_listed_and_enters_no_series()
    {
        var made = new MadeCase();
        Running(made, "2017-01-01", "100");
        made.Document("E", "2017-01-02");
        made.Enter(new Parley.Documents.DocumentReissued("E", "D2017-01-01", "retracted"));
        var account = Account(made.Now);
        Assert.Empty(account.Series);
        Assert.True(Assert.Single(account.Entries).Withdrawn);
    }

    [Fact]
    public void The_order_of_the_entries_does_not_change_the_account()
    {
        var expected = Told(Account(Entered(Enumerable.Range(0, 12))));
        Assert.Contains("falls from", expected, StringComparison.Ordinal);
        Gen.Shuffle(Enumerable.Range(0, 12).ToArray()).Sample(order => Assert.Equal(expected, Told(Account(Entered(order)))), iter: 40);

        static Case Entered(IEnumerable<int> order)
        {
            var made = new MadeCase();
            for (var i = 0; i < 12; i++) made.Document($"D{i}", $"2017-01-{i + 1:00}");
            foreach (var i in order)
            {
                string[] part = i % 3 == 2 ? ["place=Hama"] : [];
                made.Claim($"D{i}", "tally", null, ["counter=Monitor", "measure=breaches", "basis=cumulative", "since=2016-12-30", $"count={(i % 4 == 1 ? "about " : "")}{(i * 37 % 11 * 10) + 50}", $"date=2017-01-{(i / 2) + 1:00}", .. part]);
            }
            return made.Now;
        }
    }

    private static string Told(LedgerAccount a) => string.Join('\n', a.Series.SelectMany(s => s.Periods, (s, p) => $"{s.Slice.Words} {p.First} {p.Last} {p.Count}").Concat(a.Breakdowns.Select(b => $"{b.Day} {b.Dimension} {b.Sum} {b.Left}")).Concat(a.Remarks.Select(r => r.Text)));

    private static void Running(MadeCase made, string day, string count) => Tally(made, day, "Monitor", "cumulative", "breaches", count);

    private static Series Total(LedgerAccount account, string measure) => account.Series.Single(s => s.Slice.IsTotal && s.Slice.Measure == measure);
}
