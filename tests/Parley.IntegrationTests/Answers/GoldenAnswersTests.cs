using System.Text;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Parley.IntegrationTests.House;

namespace Parley.IntegrationTests.Answers;

/// <summary>
/// The sample's answers as of two days, kept as text so that every change of an answer is seen in review. Run with
/// PARLEY_GOLDEN=write to write them anew, and read the difference.
/// </summary>
public sealed class GoldenAnswersTests : IClassFixture<GoldenAnswersTests.Sample>
{
    private readonly Sample _sample;

    public GoldenAnswersTests(Sample sample) => _sample = sample;

    public static TheoryData<string, string> Asked()
    {
        var asked = new TheoryData<string, string>();
        foreach (var question in Questions.All)
            foreach (var day in new[] { "2017-01-17", "2017-01-25" }) asked.Add(question.Name, day);
        return asked;
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void The_sample_answers_what_it_answered(string question, string day)
    {
        var path = Repository.At("tests", "Parley.IntegrationTests", "Answers", "Golden", $"{question}.{day}.txt");
        var answered = Text(question, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        if (Environment.GetEnvironmentVariable("PARLEY_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, answered);
        }
        Assert.Equal(File.ReadAllText(path), answered);
    }

    private string Text(string question, LocalDate day)
    {
        var (answer, of) = Ask.Question(_sample.Desk, question, AskFilter.None, new AsOf(day, null));
        var text = new StringBuilder($"{question} {answer.Rule.Version}, as of {answer.AsOf.Date:uuuu-MM-dd}, of {answer.Of ?? "all of time"}\n");
        foreach (var row in answer.Rows)
        {
            text.Append($"\n{row.Group ?? "-"} | {row.Title} | {row.Actor?.Id ?? "-"}\n");
            foreach (var field in row.Fields)
            {
                if (field.Unknown is not null) text.Append($"  {field.Name}: ({field.Unknown})\n");
                foreach (var said in field.Said) text.Append($"  {field.Name}: {said.Text}{(said.Judgement ? " *" : "")} [{string.Join(" < ", said.Voice)}] {string.Join(" ", said.Basis.Select(id => Place(of, id)).Order(StringComparer.Ordinal))}\n");
            }
        }
        foreach (var sentence in answer.Unknown) text.Append($"\n? {sentence}");
        return text.Append('\n').ToString();
    }

    private static string Place(Case of, Guid claim) => of.Claim(claim) is { } c ? $"{c.Document.Id}:{c.Content.Sentence}" : "?";

    public sealed class Sample : IDisposable
    {
        private readonly DeskFixture _made = new();

        public Sample()
        {
            var read = ImportCase.Read(Repository.At("samples", "syria-2017"));
            Assert.True(read.IsSound, string.Join('\n', read.Problems));
            ImportCase.Run(Desk, read.Case!);
        }

        public CaseDesk Desk => _made.Desk;

        public void Dispose() => _made.Dispose();
    }
}
