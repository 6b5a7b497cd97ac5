using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Parley.Answers.Threads;
using Parley.Cases;
using Parley.Desk;
using Parley.Exchange.Briefs;
using Parley.IntegrationTests.Answers;
using Parley.IntegrationTests.House;

namespace Parley.IntegrationTests.Briefs;

/// <summary>
/// Briefs and threads of the sample as of three days, kept as text so that every change is seen in review. Run with
/// PARLEY_GOLDEN=write to write them anew, and read the difference.
/// </summary>
public sealed partial class GoldenBriefsTests(GoldenAnswersTests.Sample sample) : IClassFixture<GoldenAnswersTests.Sample>
{
    private static readonly string[] Days = ["2017-01-03", "2017-01-18", "2017-01-25"];

    private static readonly string[] Starts = ["agreement/ceasefire-2016-12-30", "question/wadi-barada", "round/astana-talks-2017-01-23", "seat/twelve-groups-of-the-armed-opposition-astana-talks"];

    public static TheoryData<string> AsOf() => [.. Days];

    public static TheoryData<string, string> Threads()
    {
        var asked = new TheoryData<string, string>();
        foreach (var id in Starts)
            foreach (var day in Days) asked.Add(id, day);
        return asked;
    }

    [Theory]
    [MemberData(nameof(AsOf))]
    public void The_sample_is_told_in_the_brief_that_it_was_told_in(string day)
    {
        var brief = Desk.Briefs.Issue(sample.Desk, Moment(day)).Brief;
        Hold($"brief.{day}.txt", Entry().Replace(BriefText.Plain(brief with { Foot = [] }), "entry N"));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void The_sample_has_the_threads_that_it_had(string id, string day)
    {
        var thread = Parley.Answers.Threads.Threads.Of(sample.Desk.See(Moment(day)), id);
        Hold($"thread.{id.Replace('/', '.')}.{day}.txt", thread is null ? "not in the record\n" : Text(sample.Desk.See(Moment(day)), thread));
    }

    [Theory]
    [MemberData(nameof(AsOf))]
    public async Task LibreOffice_lays_it_out_on_two_pages_at_most(string day)
    {
        Assert.SkipUnless(Found("soffice") && Found("pdfinfo"), "LibreOffice and pdfinfo are not installed here.");
        var folder = Directory.CreateTempSubdirectory("parley-brief-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "brief.docx"), BriefDocx.Write(Desk.Briefs.Issue(sample.Desk, Moment(day)).Brief));
            await Run("soffice", "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, "brief.docx"));
            var pages = (await Run("pdfinfo", Path.Combine(folder, "brief.pdf"))).Split('\n').Single(l => l.StartsWith("Pages:", StringComparison.Ordinal));
            Assert.InRange(int.Parse(pages["Pages:".Length..], CultureInfo.InvariantCulture), 1, 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Text(Case of, CaseThread thread)
    {
        var text = new StringBuilder($"{thread.Title}\n\n");
        foreach (var card in thread.Cards) text.Append($"{card.Stage} | {card.Title} | {card.Id} | {string.Join("; ", card.Said.Select(s => s.Text))}\n");
        text.Append('\n');
        foreach (var edge in thread.Edges) text.Append($"{edge.From} -[{edge.Sort}]-> {edge.To} | {edge.Why} | {string.Join(" ", edge.Claims.Select(c => Place(of, c)).Order(StringComparer.Ordinal))}\n");
        text.Append('\n');
        foreach (var path in ThreadPath.Of(thread)) text.Append(string.Join(" > ", path.Steps.Select(s => s.Card?.Id ?? $"({s.Missing})"))).Append('\n');
        foreach (var sentence in thread.Unknown) text.Append($"? {sentence}\n");
        return text.ToString();
    }

    private static string Place(Case of, Guid claim) => of.Claim(claim) is { } c ? $"{c.Document.Id}:{c.Content.Sentence}" : "?";

    private static AsOf Moment(string day) => new(LocalDatePattern.Iso.Parse(day).Value, null);

    private static void Hold(string name, string made)
    {
        var path = Repository.At("tests", "Parley.IntegrationTests", "Briefs", "Golden", name);
        if (Environment.GetEnvironmentVariable("PARLEY_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }
        Assert.Equal(File.ReadAllText(path), made);
    }

    private static bool Found(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    private static async Task<string> Run(string program, params ImmutableArray<string> arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    [GeneratedRegex("entry [0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();
}
