using NodaTime;
using Parley.Cases;
using Parley.Exchange.Briefs;
using Parley.IntegrationTests.Decisions;

namespace Parley.IntegrationTests.Briefs;

public sealed class ReissuedBriefTests(MadeUpDesk made) : IClassFixture<MadeUpDesk>
{
    /// <summary>Longer than the step of the clock in a ZIP file.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2.1);

    private static readonly LocalDate Day = new(2031, 3, 12);

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("json")]
    public void Reissued_for_the_same_entry_it_is_what_it_was_to_the_byte(string format)
    {
        var entry = made.Desk.File.Head;
        var first = Write(format, new AsOf(Day, null));
        Desk.Things.Grade(made.Desk, "coast-agency", "C", null, "a grade that came later");
        Thread.Sleep(Later);
        Assert.NotEqual(entry, made.Desk.File.Head);
        Assert.Equal(first, Write(format, new AsOf(Day, entry)));
        Assert.NotEqual(first, Write(format, new AsOf(Day, null)));
    }

    [Fact]
    public void Without_a_moment_it_is_pinned_to_the_last_entry()
    {
        var brief = made.Brief();
        Assert.Equal(new AsOf(null, made.Desk.File.Head), brief.Brief.AsOf);
        var head = made.Desk.File.Find(made.Desk.File.Head)!;
        Assert.Contains(brief.Foot, f => f.Contains($"{head.Hash}@{head.Number}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_without_claims_gives_a_brief_that_says_so()
    {
        using var empty = new DeskFixture();
        var text = BriefText.Plain(Desk.Briefs.Issue(empty.Desk, AsOf.Now).Brief);
        Assert.Contains("Nothing is told alike by two independent sources.", text, StringComparison.Ordinal);
        Assert.Contains("The record holds no contradiction. That is no report that all agree.", text, StringComparison.Ordinal);
    }

    private byte[] Write(string format, AsOf asOf)
    {
        var (brief, of) = Desk.Briefs.Issue(made.Desk, asOf);
        return BriefFile.Write(brief, format, id => made.Desk.EvidenceOf(of, id));
    }
}
