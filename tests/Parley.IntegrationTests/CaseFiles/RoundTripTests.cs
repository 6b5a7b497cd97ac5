using CsCheck;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.IntegrationTests.Decisions;
using Parley.IntegrationTests.House;
using Parley.Record;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>What goes out as plain files comes in again as it was.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly DeskFixture _first = new();
    private readonly DeskFixture _second = new();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public void The_sample_goes_out_and_in_and_gives_the_same_answers_and_the_same_files()
    {
        Import(_first, Repository.At("samples", "syria-2017"));
        Import(_second, Out(_first, withTexts: true));
        foreach (var day in new LocalDate?[] { null, new(2017, 1, 17), new(2017, 1, 25) })
            Assert.Equal(Answered.All(_first.Desk, new AsOf(day, null)), Answered.All(_second.Desk, new AsOf(day, null)));
        Assert.Equal(Answered.Files(_first.Desk), Answered.Files(_second.Desk));
        Assert.Equal(Waiting(_first), Waiting(_second));
    }

    [Fact]
    public void Corrections_retractions_merges_grades_copies_and_reissues_go_out_and_in()
    {
        Import(_first, Repository.At("samples", "syria-2017"));
        var desk = _first.Desk;
        var claims = desk.Now.Claims;
        var corrected = claims.First(c => c.Kind == "participation");
        Decide.Correct(desk, corrected.Id, corrected.Content with { Slots = corrected.Slots.With("state", new TermValue("absent")) }, "read again");
        Decide.Correct(desk, corrected.Id, corrected.Content with { Slots = corrected.Slots.With("ground", new WordedValue("a ground: with \"marks\"\nand lines")) }, "and again");
        Decide.Retract(desk, claims.First(c => c.Kind == "invitation").Id, "its publisher took it back");
        var rounds = desk.Now.ThingsOf(ThingKind.Round).Select(t => t.Id).ToList();
        Things.Merge(desk, rounds[0], rounds[1], "one meeting");
        desk.File.Append(desk.Author,
        [
            new Draft(new DocumentCopied("D10", "D01", "cites"), "it names the first"), new Draft(new DocumentReissued("D104", "D10", "corrected"), "a day was wrong"), new Draft(new DocumentReissued("D114", "D10", "updated")),
        ]);
        Things.Grade(desk, desk.Now.Sources.Keys.First(), "A", new LocalDate(2017, 1, 20), "looked at again");
        Things.AddName(desk, "russia", "Россия", "ru");
        Things.Unlink(desk, claims.Last().Id, claims.Last().Things[0], "about something else");
        Import(_second, Out(_first, withTexts: true));
        Assert.Equal(Answered.All(desk, AsOf.Now), Answered.All(_second.Desk, AsOf.Now));
        Assert.Equal(Answered.Files(desk), Answered.Files(_second.Desk));
        var again = Assert.Single(_second.Desk.Now.Claims, c => c.First is not null);
        Assert.Equal("a ground: with \"marks\"\nand lines", again.Slots.First("ground")!.Text);
        Assert.Equal(("D01", "cites"), (_second.Desk.Now.Documents["D10"].CopyOf, _second.Desk.Now.Documents["D10"].CopyBasis));
        Assert.Equal([new Edition("D104", "corrected"), new Edition("D114", "updated")], _second.Desk.Now.Documents["D10"].Editions);
        Assert.Equal("one meeting", CaseFileReason(_second, "merge"));
    }

    [Fact]
    public void Any_case_goes_out_and_in_and_gives_the_same_answers_and_the_same_files() => RandomCase.Steps.Sample(steps =>
    {
        using var first = new DeskFixture();
        using var second = new DeskFixture();
        RandomCase.Make(first, steps);
        Import(second, Out(first, withTexts: true));
        Same(Answered.Files(first.Desk), Answered.Files(second.Desk));
        Same(Answered.All(first.Desk, AsOf.Now), Answered.All(second.Desk, AsOf.Now));
    }, iter: 40, threads: 1);

    [Fact]
    public void What_a_case_was_on_a_day_is_exported_as_it_was()
    {
        Import(_first, Repository.At("samples", "syria-2017"));
        var day = new AsOf(new LocalDate(2017, 1, 10), null);
        Import(_second, Out(_first, withTexts: true, day));
        Assert.Equal(Answered.All(_first.Desk, day), Answered.All(_second.Desk, day));
        Assert.DoesNotContain(_second.Desk.Now.Documents.Values, d => d.Date > day.Date);
    }

    [Fact]
    public void Who_decided_is_kept_in_words_where_somebody_else_imports()
    {
        Import(_first, Repository.At("samples", "syria-2017"));
        var path = Path.Combine(_second.Folder, "other.parley");
        using var other = CaseDesk.Create(path, new CaseOpened("x", "Etc/UTC", [], []), DeskSettings.Of("somebody else"));
        var read = ImportCase.Read(Out(_first, withTexts: true));
        Assert.True(read.IsSound, string.Join('\n', read.Problems));
        ImportCase.Run(other, read.Case!);
        Assert.All(other.File.Standing(null, "claim"), e => Assert.StartsWith("decided by tester", e.Reason, StringComparison.Ordinal));
        Assert.All(other.Now.Claims, c => Assert.Equal("somebody else", c.AcceptedBy));
    }

    [Fact]
    public void Private_texts_and_what_is_quoted_from_them_stay_in_the_record_unless_asked_for()
    {
        Import(_first, Repository.At("samples", "syria-2017"));
        var files = Answered.Files(_first.Desk, withTexts: false);
        foreach (var document in _first.Desk.Now.Documents.Values)
        {
            var text = _first.Desk.TextOf(document)!;
            var sentences = _first.Desk.Now.Readings[document.Id].Made.Sentences.Skip(1).Select(s => text[s.Start..s.End]).Where(s => s.Split(' ').Length > 5);
            foreach (var sentence in sentences) Assert.DoesNotContain(files.Values, f => f.Contains(sentence, StringComparison.Ordinal));
            Assert.EndsWith("---\n", files[$"documents/{document.Id}.txt"], StringComparison.Ordinal);
        }
        Assert.DoesNotContain(files.Where(f => f.Key.StartsWith("decisions/", StringComparison.Ordinal)), f => f.Value.Contains("quote:", StringComparison.Ordinal));
        Import(_second, Out(_first, withTexts: false));
        var (with, without) = (_first.Desk.Now.Claims, _second.Desk.Now.Claims);
        Assert.Equal(with.Select(c => (c.Document.Id, c.Kind, c.Content.Span, c.Content.SentenceSpan, c.Grade, ClaimText.Line(c.Content))), without.Select(c => (c.Document.Id, c.Kind, c.Content.Span, c.Content.SentenceSpan, c.Grade, ClaimText.Line(c.Content))));
        Assert.All(_second.Desk.Now.Documents.Values, d => Assert.Null(_second.Desk.TextOf(d)));
        Assert.True(_second.Desk.File.Verify().IsSound);
    }

    [Fact]
    public void A_text_with_a_licence_is_exported_without_being_asked_for()
    {
        using var folder = new MadeFolder();
        folder.Write("documents/G1.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-17\nlicence: CC-BY-4.0\n---\nTalks are near\n\nNorthland invited Southland to the Lakeside talks.\n");
        Import(_first, folder.Path);
        var text = Answered.Files(_first.Desk, withTexts: false)["documents/G1.txt"];
        Assert.Contains("licence: CC-BY-4.0\n", text, StringComparison.Ordinal);
        Assert.EndsWith("Northland invited Southland to the Lakeside talks.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_goes_into_a_new_or_empty_folder_only()
    {
        var folder = Out(_first, withTexts: true);
        Assert.Contains("is not empty", Assert.Throws<IOException>(() => ExportCase.Write(ExportCase.Of(_first.Desk, AsOf.Now, true), folder)).Message, StringComparison.Ordinal);
    }

    private static void Import(DeskFixture into, string folder)
    {
        var read = ImportCase.Read(folder);
        Assert.True(read.IsSound, string.Join('\n', read.Problems));
        ImportCase.Run(into.Desk, read.Case!);
    }

    private static string Out(DeskFixture from, bool withTexts, AsOf? asOf = null)
    {
        var folder = Path.Combine(from.Folder, "out-" + Guid.NewGuid().ToString("N"));
        ExportCase.Write(ExportCase.Of(from.Desk, asOf ?? AsOf.Now, withTexts), folder);
        return folder;
    }

    private static void Same(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (name, text) in expected)
            foreach (var (one, other) in text.Split('\n').Zip(actual[name].Split('\n'))) Assert.Equal($"{name}: {one}", $"{name}: {other}");
        Assert.Equal(expected, actual);
    }

    private static string? CaseFileReason(DeskFixture of, string kind) => Assert.Single(of.Desk.File.Standing(null, kind)).Reason;

    private static List<(string, int, int)> Waiting(DeskFixture of) => [.. Inbox.Waiting(of.Desk.Now).Select(w => (w.Document.Id, w.Decided, w.All))];
}
