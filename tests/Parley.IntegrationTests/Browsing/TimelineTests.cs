using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Parley.Server.Pages.Timeline;
using Xunit;

namespace Parley.IntegrationTests.Browsing;

public sealed class TimelineTests : IDisposable
{
    private readonly DeskFixture _fixture = new();

    public TimelineTests()
    {
        var document = _fixture.Take("Norway asked the guests. The lake talks open on 23 January. Shells fell between 2 and 4 January. The union hoped for more.");
        _fixture.Claim(document, "Norway asked the guests.", "invitation", "inviter=Norway", "invitee=the guests", "to=lake talks", "state=issued", "date=2017-01-15");
        _fixture.Claim(document, "The lake talks open on 23 January.", "round", "track=lake talks", "status=planned", "date=2017-01-23");
        _fixture.Claim(document, "Shells fell between 2 and 4 January.", "incident", "act=shelling", "place=Lakeside", "date=2017-01-02/2017-01-04");
        _fixture.Claim(document, "The union hoped for more.", "statement", "speaker=Barge Union", "act=hope", "about=more");
    }

    [Fact]
    public void Each_thing_stands_in_its_lane_in_order_of_time_with_the_span_that_is_told()
    {
        var marks = Timelines.Of(_fixture.Desk.Now).Marks;
        Assert.Equal(["incidents", "invitations", "statements", "rounds"], marks.Select(m => m.Lane));
        Assert.Equal((2, 4), (marks[0].First.Day, marks[0].Last.Day));
        Assert.All(marks, m => Assert.NotEmpty(m.Basis));
    }

    [Fact]
    public void What_tells_no_day_stands_at_the_day_of_publication_and_is_marked()
    {
        var statement = Timelines.Of(_fixture.Desk.Now).Marks.Single(m => m.Lane == "statements");
        Assert.False(statement.Told);
        Assert.Equal(new NodaTime.LocalDate(2017, 1, 17), statement.First);
    }

    [Fact]
    public void A_span_of_days_leaves_what_touches_it()
    {
        var marks = Timelines.Of(_fixture.Desk.Now, null, Ask.Days("2017-01-04..2017-01-15")).Marks;
        Assert.Equal(["incidents", "invitations"], marks.Select(m => m.Lane));
    }

    [Fact]
    public void A_track_narrows_rounds_and_invitations_and_leaves_what_happened_meanwhile()
    {
        var document = _fixture.Take("The hill talks open on 9 January.", publisher: "Other");
        _fixture.Claim(document, "The hill talks open on 9 January.", "round", "track=hill talks", "status=planned", "date=2017-01-09");
        Assert.Equal(2, Timelines.Of(_fixture.Desk.Now).Marks.Count(m => m.Lane == "rounds"));
        var lake = Timelines.Of(_fixture.Desk.Now, "lake");
        Assert.Equal("track/lake-talks", lake.Track!.Id);
        Assert.Equal(["incidents", "invitations", "rounds", "statements"], lake.Marks.Select(m => m.Lane).Order(StringComparer.Ordinal));
        Assert.Contains("hill talks", Assert.Throws<FormatException>(() => Timelines.Of(_fixture.Desk.Now, "sea")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_drawn_before_it_was_published() => Assert.Empty(Timelines.Of(_fixture.Desk.See(new AsOf(new NodaTime.LocalDate(2017, 1, 16), null))).Marks);

    [Fact]
    public void Marks_of_the_drawing_lie_within_it_and_never_over_one_another()
    {
        var many = Timelines.Of(_fixture.Desk.Now).Marks.SelectMany(m => Enumerable.Range(0, 30).Select(i => m with { First = m.First.PlusDays(i % 5), Last = m.Last.PlusDays(i % 5 + i % 3) })).ToList();
        var strip = Strip.Of([.. many])!;
        Assert.Equal(many.Count, strip.Lanes.Sum(l => l.Marks.Sum(m => m.Of.Length)));
        foreach (var lane in strip.Lanes)
            foreach (var row in lane.Marks.GroupBy(m => m.Y))
            {
                var end = 0.0;
                foreach (var mark in row.OrderBy(m => m.X))
                {
                    Assert.True(mark.X >= end && mark.X + mark.Width <= Strip.Width, $"{lane.Name}: {mark.X}");
                    Assert.True(mark.Y + Strip.Row <= strip.Height);
                    end = mark.X + mark.Width;
                }
            }
    }

    public void Dispose() => _fixture.Dispose();
}
