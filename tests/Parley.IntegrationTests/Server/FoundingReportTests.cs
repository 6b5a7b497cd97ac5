using System.Net;

namespace Parley.IntegrationTests.Server;

/// <summary>The way of the founding report through the pages, from an empty record; skipped where its text is not to hand.</summary>
public sealed class FoundingReportTests
{
    [Fact]
    public async Task From_an_empty_record_to_answers_that_the_text_supports()
    {
        var text = Text();
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", text), ("publisher.0", "The newspaper"));
        foreach (var day in new[] { "3 January 2017", "10 January 2017", "17 January 2017" }) Assert.Contains(day, visitor.Words, StringComparison.Ordinal);
        await visitor.Submit(visitor.Address.AbsolutePath, ("candidate", "2017-01-17"));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("metonym of Russia", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("amid (told together, no cause stated)", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/accept-shown");
        Assert.Contains("All proposals are decided", visitor.Words, StringComparison.Ordinal);

        await visitor.Go(served.Page("/ask/invitations"));
        Assert.Contains("none in the record", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/levels"));
        Assert.Contains("any level: left to United States", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/holding"));
        Assert.Contains("frequent breaches reported, no figures: cannot say", visitor.Words, StringComparison.Ordinal);
    }

    private static string Text()
    {
        var shared = Environment.GetEnvironmentVariable("PARLEY_SHARED");
        for (var folder = AppContext.BaseDirectory; string.IsNullOrEmpty(shared) && folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Parley.slnx"))) shared = Path.Combine(folder, "..", "shared");
        var file = Path.Combine(shared ?? "", "cases", "founding-report.txt");
        Assert.SkipUnless(File.Exists(file), "The founding report is not to hand (../shared, or the folder that PARLEY_SHARED names).");
        return File.ReadAllText(file);
    }
}
