using System.Net;
using System.Text;

namespace Parley.IntegrationTests.Server;

public sealed class ReadTests
{
    private const string Report = "Talks open\nThe Reed Council said on Tuesday that it would come.";

    [Fact]
    public async Task A_pasted_report_goes_on_to_its_review()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", Report), ("publisher.0", "Coast Agency"), ("date.0", "2031-03-04"), ("title.0", "Talks open"));
        Assert.Contains("/review/", visitor.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Coast Agency", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("4 March 2031", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_date_it_is_asked_after_the_reading_and_may_stay_open()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", Report));
        Assert.Contains("When was it published?", visitor.Words, StringComparison.Ordinal);
        var address = visitor.Address;
        await visitor.Submit(address.AbsolutePath, ("candidate", "other"), ("date", "no day"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Submit(address.AbsolutePath, ("candidate", "unknown"));
        Assert.Contains("date unknown", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(address);
        await visitor.Submit(address.AbsolutePath, ("candidate", "other"), ("date", "2031-03-04"));
        Assert.Contains("4 March 2031", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Candidates_of_the_date_are_offered()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page($"/read/date/{MadeUpCase.Undated}"));
        Assert.Contains("Tuesday, 4 March 2031", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit($"/read/date/{MadeUpCase.Undated}", ("candidate", "2031-03-11"));
        Assert.Contains("11 March 2031", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_of_a_pasted_text_is_offered_and_not_applied()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", "---\npublisher: Coast Agency\ndate: 2031-03-04\n---\n" + Report));
        Assert.Contains("the text says so: check", visitor.Words, StringComparison.Ordinal);
        Assert.Contains(("publisher.0", "Coast Agency"), visitor.FieldsOf("/read"));
        await visitor.Submit("/read", ("publisher.0", "Somebody Else"));
        Assert.Contains("/review/", visitor.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Somebody Else", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Coast Agency", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_are_looked_over_together_and_taken_in()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Upload("/read", [], ("one.txt", Encoding.UTF8.GetBytes(Report)), ("two.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Другой текст.")).ToArray()));
        Assert.Contains("Read these 2", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/read", ("publisher.0", "Coast Agency"), ("publisher.1", "Lake Tribune"), ("date.1", "2031-03-05"));
        Assert.EndsWith("/inbox", visitor.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Coast Agency", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Lake Tribune", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", new byte[0], "empty")]
    [InlineData("picture.txt", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0 }, "a PNG picture")]
    [InlineData("bytes.txt", new byte[] { 1, 0, 2 }, "binary")]
    public async Task What_cannot_be_read_is_told_beside_the_field(string name, byte[] bytes, string told)
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Upload("/read", [("publisher.0", "Coast Agency")], (name, bytes));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains(told, visitor.Words, StringComparison.Ordinal);
        Assert.Contains(("publisher.0", "Coast Agency"), visitor.FieldsOf("/read"));
    }

    [Fact]
    public async Task A_text_in_an_old_encoding_is_shown_for_a_look_before_it_is_taken_in()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Upload("/read", [], ("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x2E]));
        Assert.Contains("read as Windows-1252", visitor.Words, StringComparison.Ordinal);
        Assert.Contains(("text.0", "café."), visitor.FieldsOf("/read"));
        await visitor.Submit("/read");
        Assert.Contains("café.", visitor.Words + await Text(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_from_the_same_publisher_is_not_taken_twice()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        for (var i = 0; i < 2; i++)
        {
            await visitor.Go(served.Page("/read"));
            await visitor.Submit("/read", ("text.0", Report), ("publisher.0", "Coast Agency"), ("date.0", "2031-03-04"));
        }
        Assert.Contains("already in the record", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", Report), ("publisher.0", "Inland Post"), ("date.0", "2031-03-05"));
        Assert.Contains("count as one line of evidence", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task<string> Text(Visitor visitor)
    {
        await visitor.Go(new Uri(visitor.Address, visitor.Address.AbsolutePath.Replace("/read/date/", "/document/", StringComparison.Ordinal)));
        return visitor.Words;
    }
}
