using NodaTime;
using Parley.Cases;
using Parley.Desk;
using Parley.Reading;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

/// <summary>A document published on the 5th and entered on the 20th, seen on each of the clocks.</summary>
public sealed class ClocksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-clocks-").FullName;
    private readonly SetClock _clock = new() { At = Instant.FromUtc(2017, 1, 8, 9, 0) };
    private readonly CaseDesk _desk;
    private readonly string _late;

    public ClocksTests()
    {
        _desk = CaseDesk.Create(Path.Combine(_folder, "case.parley"), new CaseOpened("Clocks", "Asia/Damascus", ["en"], []), new DeskSettings("tester", _clock));
        Take("First report.", "2017-01-03");
        _clock.At = Instant.FromUtc(2017, 1, 20, 21, 30);
        _late = Take("Late report.", "2017-01-05");
        _clock.At = Instant.FromUtc(2017, 1, 20, 22, 30);
        Take("Later report.", "2017-01-06");
    }

    [Fact]
    public void It_is_seen_as_of_the_5th_by_publication_and_not_as_of_the_10th_by_record()
    {
        Assert.True(Sees("2017-01-05", null));
        Assert.False(Sees("2017-01-04", null));
        Assert.False(Sees(null, "2017-01-10"));
        Assert.True(Sees(null, "2017-01-20"));
    }

    [Fact]
    public void The_two_clocks_can_be_asked_together()
    {
        Assert.False(Sees("2017-01-05", "2017-01-10"));
        Assert.True(Sees("2017-01-05", "2017-01-21"));
        Assert.False(Sees("2017-01-04", "2017-01-21"));
        Assert.Equal(2, _desk.See(_desk.Moment("2017-01-05", "2017-01-21")).Documents.Count);
    }

    [Theory]
    [InlineData("2017-01-20T21:29:59Z", 1)]
    [InlineData("2017-01-20T21:30:00Z", 2)]
    [InlineData("2017-01-20T23:30:00+02:00", 2)]
    [InlineData("2017-01-20", 2)]
    [InlineData("2017-01-21", 3)]
    public void A_day_of_recording_ends_at_midnight_in_the_zone_of_the_case_and_an_instant_is_exact(string recorded, int documents) =>
        Assert.Equal(documents, _desk.See(_desk.Moment(null, recorded)).Documents.Count);

    [Fact]
    public void A_moment_that_cannot_be_is_refused_with_what_was_expected()
    {
        Assert.Contains("Nothing was recorded by 2017-01-07", Assert.Throws<FormatException>(() => _desk.Moment(null, "2017-01-07")).Message, StringComparison.Ordinal);
        Assert.Contains("both moments of recording", Assert.Throws<FormatException>(() => _desk.Moment("3", "2017-01-10")).Message, StringComparison.Ordinal);
        Assert.Contains("soonish", Assert.Throws<FormatException>(() => _desk.Moment(null, "soonish")).Message, StringComparison.Ordinal);
        Assert.Contains("There is no entry 9999", Assert.Throws<FormatException>(() => _desk.Moment(null, "9999")).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private bool Sees(string? published, string? recorded) => _desk.See(_desk.Moment(published, recorded)).Documents.ContainsKey(_late);

    private string Take(string text, string date) => TakeIn.Take(_desk, text, new DocumentHeader(null, "The Gazette", null, date, "en", null)).Document;
}
