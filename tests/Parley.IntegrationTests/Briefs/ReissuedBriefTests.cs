using NodaTime;
using Parley.Cases;
using Parley.Exchange.Briefs;
using Parley.IntegrationTests.Answers;
using Parley.IntegrationTests.Decisions;

namespace Parley.IntegrationTests.Briefs;

public sealed class ReissuedBriefTests(GoldenAnswersTests.Sample sample) : IClassFixture<GoldenAnswersTests.Sample>
{
    private static readonly LocalDate Day = new(2017, 1, 18);

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("json")]
    public void Reissued_for_the_same_entry_it_is_what_it_was_to_the_byte(string format)
    {
        var entry = sample.Desk.File.Head;
        var first = Write(format, new AsOf(Day, null));
        Desk.Things.Grade(sample.Desk, "tasnim", "C", null, "a grade that came later");
        Thread.Sleep(TimeSpan.FromSeconds(2.1));
        Assert.NotEqual(entry, sample.Desk.File.Head);
        Assert.Equal(first, Write(format, new AsOf(Day, entry)));
        Assert.NotEqual(first, Write(format, new AsOf(Day, null)));
    }

    [Fact]
    public void Without_a_moment_it_is_pinned_to_the_last_entry()
    {
        using var made = new DeskFixture();
        made.Claim(made.Take("Norway has invited Sudan to talks in Oslo."), "Norway has invited Sudan", "invitation", "inviter=Norway", "invitee=Sudan", "state=issued");
        var brief = Desk.Briefs.Issue(made.Desk, AsOf.Now).Brief;
        Assert.Equal(new AsOf(null, made.Desk.File.Head), brief.Brief.AsOf);
        var head = made.Desk.File.Find(made.Desk.File.Head)!;
        Assert.Contains(brief.Foot, f => f.Contains($"{head.Hash}@{head.Number}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_without_claims_gives_a_brief_that_says_so()
    {
        using var made = new DeskFixture();
        var text = BriefText.Plain(Desk.Briefs.Issue(made.Desk, AsOf.Now).Brief);
        Assert.Contains("Nothing is told alike by two independent sources.", text, StringComparison.Ordinal);
        Assert.Contains("The record holds no contradiction. That is no report that all agree.", text, StringComparison.Ordinal);
    }

    private byte[] Write(string format, AsOf asOf)
    {
        var (brief, of) = Desk.Briefs.Issue(sample.Desk, asOf);
        return BriefFile.Write(brief, format, id => sample.Desk.EvidenceOf(of, id));
    }
}
