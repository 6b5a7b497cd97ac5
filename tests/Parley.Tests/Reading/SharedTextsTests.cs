using System.Collections.Immutable;
using System.Text.Json;
using Parley.Claims;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>The texts that are shared beside the repository: read where they are, skipped where they are not.</summary>
public sealed class SharedTextsTests
{
    [Fact]
    public void The_founding_report_without_a_date_has_three_possible_days()
    {
        var read = Founding(null);
        Assert.Equal(["2017-01-03", "2017-01-10", "2017-01-17"], read.DateCandidates);
        Assert.Equal(15, read.Sentences.Length);
    }

    [Theory]
    [InlineData("invitation", "state", "issued")]
    [InlineData("invitation", "state", "intended")]
    [InlineData("contact", "state", "excluded")]
    [InlineData("contact", "state", "planned")]
    [InlineData("agreement", "status", "announced")]
    [InlineData("track-relation", "relation", "not-competing")]
    [InlineData("representation", "relation", "only")]
    [InlineData("representation", "relation", "mostly")]
    [InlineData("participation", "state", "suspended")]
    [InlineData("position", "stance", "questions")]
    [InlineData("level", "state", "offered")]
    public void The_founding_report_tells(string kind, string slot, string value) =>
        Assert.Contains(Founding(null).Proposals, p => p.Kind == kind && p.Slots.Term(slot) == value);

    [Fact]
    public void The_founding_report_names_no_rebel_group_and_gives_no_reply()
    {
        var read = Founding("2017-01-17");
        Assert.DoesNotContain(read.Proposals, p => p.Kind == "reply");
        Assert.All(read.Proposals.Where(p => p.Kind == "participation"), p => Assert.All(p.Slots.NamesIn("actor"), n => Assert.Null(n.Actor)));
    }

    [Fact]
    public void The_founding_report_links_a_ground_apart_from_a_circumstance()
    {
        var read = Founding("2017-01-17");
        var questioned = Assert.Single(read.Proposals, p => p.Kind == "position" && p.Slots.Term("stance") == "questions");
        var suspended = Assert.Single(read.Proposals, p => p.Kind == "participation");
        Assert.Contains(questioned.Links, l => l.Type == "because-of" && l.To == suspended.Id);
        Assert.Contains(suspended.Links, l => l.Type == "amid");
    }

    [Fact]
    public void The_development_texts_are_read_at_a_stated_pace()
    {
        var texts = Directory.GetFiles(Reports.Shared("reading"), "dev-*.json").Select(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement).ToImmutableArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var sentences = texts.Sum(t => Reports.Read(t.GetProperty("text").GetString()!, t.GetProperty("published").GetString()).Sentences.Length);
        TestContext.Current.TestOutputHelper?.WriteLine($"{sentences} sentences in {watch.ElapsedMilliseconds} ms, {sentences / Math.Max(0.001, watch.Elapsed.TotalSeconds):F0} a second");
        Assert.True(sentences > 300);
    }

    private static ReadDocument Founding(string? date) => Reports.Read(File.ReadAllText(Reports.Shared("cases/founding-report.txt")), date);
}
