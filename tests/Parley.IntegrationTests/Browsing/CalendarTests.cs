using Ical.Net;
using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Xunit;

namespace Parley.IntegrationTests.Browsing;

public sealed class CalendarTests : IDisposable
{
    private readonly DeskFixture _fixture = new();

    [Fact]
    public void A_planned_round_is_tentative_on_its_whole_day_with_what_is_told_and_by_whom()
    {
        Round("The lake talks are set for 23 January.", "2017-01-10", "date=2017-01-23", "status=planned", "place=Lakeside");
        var made = Assert.Single(Read().Events);
        Assert.Equal(("TENTATIVE", 0, "Lakeside"), (made.Status, made.Sequence, made.Location));
        Assert.Equal((new DateOnly(2017, 1, 23), false), (made.DtStart!.Date, made.DtStart.HasTime));
        Assert.Equal(new DateOnly(2017, 1, 24), made.DtEnd!.Date);
        Assert.Contains("The Gazette", made.Description, StringComparison.Ordinal);
        Assert.Contains("planned", made.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("confirmed", "CONFIRMED")]
    [InlineData("ended", "CONFIRMED")]
    [InlineData("cancelled", "CANCELLED")]
    [InlineData("postponed", "CANCELLED")]
    public void Its_status_is_the_one_that_was_told_last(string told, string status)
    {
        Round("The lake talks are set for 23 January.", "2017-01-10", "date=2017-01-23", "status=planned");
        Round("News of the lake talks.", "2017-01-12", "date=2017-01-23", "status=" + told);
        Assert.Equal(status, Assert.Single(Read().Events).Status);
    }

    [Fact]
    public void A_round_that_was_moved_keeps_its_id_and_counts_up()
    {
        Round("The lake talks are set for 8 February.", "2017-01-10", "date=2017-02-08", "status=planned");
        var before = Assert.Single(Read().Events);
        Round("The lake talks move to 20 February.", "2017-01-20", "date=2017-02-20", "status=moved");
        var after = Assert.Single(Read().Events);
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal((0, 1), (before.Sequence, after.Sequence));
        Assert.Equal(new DateOnly(2017, 2, 20), after.DtStart!.Date);
        Assert.Equal(new DateOnly(2017, 2, 8), Assert.Single(Read(new AsOf(new NodaTime.LocalDate(2017, 1, 10), null)).Events).DtStart!.Date);
    }

    [Fact]
    public void No_value_comes_from_the_clock_so_that_the_same_record_gives_the_same_bytes()
    {
        Round("The lake talks are set for 23 January.", "2017-01-10", "date=2017-01-23", "status=planned");
        var file = File();
        Assert.Equal(file, File());
        var stamp = _fixture.Desk.File.Find(_fixture.Desk.Now.Claims[0].Number)!.Recorded.ToDateTimeUtc();
        Assert.Equal(stamp.AddTicks(-(stamp.Ticks % TimeSpan.TicksPerSecond)), Read().Events.Single().DtStamp!.AsUtc);
        Assert.Contains("X-WR-TIMEZONE:Etc/UTC", file, StringComparison.Ordinal);
        Assert.All(file.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void A_round_without_a_day_is_no_event_but_is_listed()
    {
        Round("The lake talks will be held soon.", "2017-01-10", "status=planned");
        Assert.Empty(Read().Events);
        Assert.Null(Assert.Single(Calendars.Rounds(_fixture.Desk, AsOf.Now)).First);
    }

    public void Dispose() => _fixture.Dispose();

    private void Round(string text, string day, params string[] slots) => _fixture.Claim(_fixture.Take(text, day), text, "round", ["track=lake talks", .. slots]);

    private string File(AsOf? asOf = null) => Calendars.File(_fixture.Desk, asOf ?? AsOf.Now, page => "http://host" + page);

    private Calendar Read(AsOf? asOf = null) => Calendar.Load(File(asOf))!;
}
