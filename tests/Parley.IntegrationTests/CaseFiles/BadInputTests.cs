using System.Diagnostics;
using System.Text;
using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>What cannot be meant, or is meant to do harm, is told with its place, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Head = "- kind: affiliation\n  sentence: 2\n  slots: {member: Northland, of: Southland, relation: ";
    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("actors.yaml", "- {id: northland, name: Northland, class: state, from: 2017-02-01, until: 2017-01-01}\n- {id: southland, name: Southland, class: state}\n", 1, "until", "2017-01-01", "a day that is not before 2017-02-01")]
    [InlineData("actors.yaml", "- {id: northland, name: Northland, class: state, of: northland}\n- {id: southland, name: Southland, class: state}\n", 1, "of", "northland", "an actor that does not itself belong to northland")]
    [InlineData("decisions/G1.yaml", Head + "member-of, from: 2017-02, until: 2017-01}\n", 1, "until", "2017-01", "a day that is not before 2017-02")]
    [InlineData("decisions/G1.yaml", Head + "joined, date: 2017-02-03}\n" + Head + "left, date: 2017-01-03}\n", 4, "date", "2017-01-03", "a day on which Northland was a member")]
    [InlineData("decisions/G1.yaml", "- kind: invitation\n  sentence: 2\n  slots: {inviter: Northland, invitee: [Southland, Northland], state: issued}\n", 1, "invitee", "Northland", "somebody other than the inviter")]
    [InlineData("decisions/G1.yaml", "- {kind: clause, sentence: 2, slots: {agreement: Truce, number: 3, provision: monitoring, status: agreed}}\n- {kind: clause, sentence: 2, slots: {agreement: truce, number: \"3\", provision: detainees, status: agreed}}\n", 2, "number", "3", "a number of its own: clause 3 of truce is already monitoring in decisions/G1.yaml:1")]
    [InlineData("things.yaml", "- {id: round/hillside-2017-01-23, kind: round, name: Hillside}\n- {id: track/lakeside-talks, kind: track, name: Lakeside talks}\n- {id: question/borders, kind: question, name: B}\n", 0, "id", "round/hillside-2017-01-23", "a round of a track that stands")]
    [InlineData("copies.yaml", "- {document: G1, of: G1, basis: cites}\n", 1, "of", "G1", "a document that does not itself go back to G1")]
    [InlineData("things.yaml", "- {id: track/lakeside-talks, kind: track, name: A}\n- {id: track/lakeside-talks, kind: track, name: B}\n- {id: question/borders, kind: question, name: B}\n", 2, "id", "track/lakeside-talks", "an id that stands once in this file")]
    [InlineData("things.yaml", "- {id: track/lakeside-talks, kind: track, name: A, merged-into: question/borders}\n- {id: question/borders, kind: question, name: B}\n", 1, "merged-into", "question/borders", "the id of another track")]
    [InlineData("sources.yaml", "- {id: gazette, name: The Gazette, kind: newspaper, nmae: x}\n", 1, "nmae", null, "one of the keys")]
    [InlineData("decisions/G1.yaml", "- kind: invitation\n  sentence: 2\n  about: [clause/truce-3]\n  slots: {inviter: Northland, invitee: Southland, to: Lakeside talks, state: issued}\n", 1, "about", "clause/truce-3", "the id of a thing of things.yaml, or of one that a claim")]
    public void What_cannot_be_meant_is_told_with_its_place(string file, string content, int line, string field, string? value, string expectation)
    {
        _folder.Write(file, content);
        var problem = Assert.Single(ImportCase.Read(_folder.Path).Problems, p => p.File == file && p.Field == field);
        Assert.Equal((line, value), (problem.Line, problem.Value));
        Assert.StartsWith(expectation, problem.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_that_copy_one_another_in_a_round_are_refused()
    {
        foreach (var id in new[] { "G2", "G3" })
        {
            _folder.Write($"documents/{id}.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-18\n---\nTalks are near.\n");
            _folder.Write($"decisions/{id}.yaml", "[]\n");
        }
        _folder.Write("copies.yaml", "- {document: G2, of: G1, basis: cites}\n- {document: G3, of: G2, basis: identical}\n- {document: G1, of: G3, basis: cites}\n");
        var problem = Assert.Single(ImportCase.Read(_folder.Path).Problems);
        Assert.Equal("copies.yaml:3 of: “G3” - expected a document that does not itself go back to G1; these go round: G1 > G3 > G2 > G1", problem.ToString());
    }

    [Fact]
    public void A_file_of_a_hundred_megabytes_is_refused_before_it_is_read()
    {
        using (var big = File.Create(Path.Combine(_folder.Path, "things.yaml"))) big.SetLength(100L << 20);
        using (var big = File.Create(Path.Combine(_folder.Path, "documents", "G1.txt"))) big.SetLength(100L << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = _folder.Read().Problems;
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20, "The file was read whole.");
        Assert.Contains(problems, p => p.File == "things.yaml" && p.Value == "100 MiB" && p.Expectation.StartsWith("at most 16 MiB", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.File == "documents/G1.txt" && p.Expectation.Contains("64 MiB", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n", "&a")]
    [InlineData("title: A case\n\tzone: Etc/UTC\n", null)]
    public void Anchors_that_grow_and_tabs_are_refused_with_their_line(string content, string? value)
    {
        _folder.Write("case.yaml", content);
        Assert.Contains(_folder.Read().Problems, p => p.File == "case.yaml" && p.Line > 0 && p.Value == value);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_end_is_refused_soon(char open)
    {
        _folder.Write("things.yaml", new string(open, 100_000));
        var clock = Stopwatch.StartNew();
        Assert.Contains(_folder.Read().Problems, p => p.File == "things.yaml" && p.Line == 1);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_and_not_guessed()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "case.yaml"), [.. "title: Caf"u8, 0xE9, .. "\nzone: Etc/UTC\n"u8]);
        Assert.Contains(_folder.Read().Problems, p => p.File == "case.yaml" && p.Expectation.StartsWith("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_ends_of_other_systems_change_nothing()
    {
        var plain = _folder.Read();
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*.*", SearchOption.AllDirectories)) File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        var read = _folder.Read();
        Assert.Empty(read.Problems);
        Assert.Equal(plain.Case!.Documents[0].Body, read.Case!.Documents[0].Body);
        Assert.Equal(plain.Case.Documents[0].Decisions[0].Slots, read.Case.Documents[0].Decisions[0].Slots);
    }

    [Fact]
    public void A_list_may_be_split_into_a_folder_and_an_id_stands_once_in_all_of_it()
    {
        File.Delete(Path.Combine(_folder.Path, "actors.yaml"));
        _folder.Write("actors/a.yaml", "- {id: northland, name: Northland, class: state}\n");
        _folder.Write("actors/b.yaml", "- {id: southland, name: Southland, class: state}\n");
        _folder.Write("things/more.yaml", "- {id: ledger/gazette, kind: ledger, name: Counts of the Gazette}\n- {id: clause/truce-3, kind: clause, name: Clause 3}\n- {id: incident/market, kind: incident, name: The market}\n");
        var read = _folder.Read();
        Assert.Empty(read.Problems);
        Assert.Equal(["northland", "southland"], read.Case!.Actors.Select(a => a.Id));
        Assert.Equal(5, read.Case.Things.Length);
        _folder.Write("actors/c.yaml", "- {id: southland, name: Southland, class: state}\n");
        Assert.Equal("an id that stands once; it stands in actors/b.yaml:1 too", Assert.Single(_folder.Read().Problems).Expectation);
    }

    [Fact]
    public void A_claim_may_be_about_a_clause_that_an_earlier_document_makes_and_may_link_to_a_decision_there()
    {
        _folder.Write("things/agreements.yaml", "- {id: agreement/lakeside-truce, kind: agreement, name: Lakeside truce}\n");
        _folder.Write("decisions/G1.yaml", "- {ref: third, kind: clause, sentence: 2, slots: {agreement: Lakeside truce, number: \"3\", provision: monitoring, status: agreed}}\n");
        _folder.Write("documents/G2.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-18\n---\nTalks are near\n\nThe valley is not covered.\n");
        _folder.Write("decisions/G2.yaml", "- {kind: scope, sentence: 2, slots: {holder: Northland, reading: does-not-cover}, about: [clause/lakeside-truce-3], links: {about: G1#third}}\n");
        var read = ImportCase.Read(_folder.Path);
        Assert.Empty(read.Problems.Select(p => p.ToString()));
        using var made = new DeskFixture();
        ImportCase.Run(made.Desk, read.Case!);
        var (clause, scope) = (made.Desk.Now.Of("clause").Single(), made.Desk.Now.Of("scope").Single());
        Assert.Contains("clause/lakeside-truce-3", scope.Things);
        Assert.Equal(new Parley.Claims.ClaimLink("about", clause.Id), Assert.Single(scope.Links));
        _folder.Write("decisions/G2.yaml", "- {kind: scope, sentence: 2, slots: {holder: Northland, reading: does-not-cover}, links: {about: G1#fourth}}\n");
        Assert.Equal(("about", "G1#fourth"), (Assert.Single(_folder.Read().Problems).Field, _folder.Read().Problems[0].Value));
    }

    [Fact]
    public void A_directory_that_has_grown_adds_what_is_new_and_says_what_it_leaves_alone()
    {
        using var made = new DeskFixture();
        ImportCase.Run(made.Desk, ImportCase.Read(_folder.Path).Case!);
        _folder.Write("sources.yaml", "- {id: gazette, name: The Gazette, kind: newspaper, reliability: [{grade: C, from: 2017-01-01, reason: made}, {grade: B, from: 2017-02-01}]}\n");
        _folder.Write("actors.yaml", "- {id: northland, name: Northland, class: government, names: [{text: Норланд, lang: ru}, {text: NL, use: short}]}\n- {id: southland, name: Southland, class: state}\n- {id: eastland, name: Eastland, class: state}\n");
        _folder.Write("documents/G2.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-18\n---\nTalks are near.\n");
        _folder.Write("decisions/G2.yaml", "[]\n");
        _folder.Write("decisions/G1.yaml", MadeFolder.Decision + MadeFolder.Decision.Replace("issued", "announced", StringComparison.Ordinal));
        var read = ImportCase.Read(_folder.Path, made.Desk.Now);
        Assert.Empty(read.Problems.Select(p => p.ToString()));
        var report = ImportCase.Run(made.Desk, read.Case!);
        Assert.Equal((1, 1, 3), (report.Documents, report.Known, report.Names));
        Assert.Equal(2, report.Left.Length);
        Assert.Contains("The actor northland", report.Left[0], StringComparison.Ordinal);
        Assert.Contains("1 of 2 decisions are not among the claims of G1 in the record (line 5)", report.Left[1], StringComparison.Ordinal);
        Assert.Equal(2, made.Desk.Now.Sources["gazette"].Grades.Length);
        Assert.Equal(2, made.Desk.Now.Actors["northland"].Names.Length);
        var head = made.Desk.File.Head;
        ImportCase.Run(made.Desk, read.Case!);
        Assert.Equal(head, made.Desk.File.Head);
    }

    [Fact]
    public void What_is_rehearsed_is_what_is_then_imported()
    {
        var read = ImportCase.Read(Parley.IntegrationTests.House.Repository.At("samples", "syria-2017"));
        var rehearsed = Rehearsal.Of(read.Case!).Case;
        using var made = new DeskFixture();
        ImportCase.Run(made.Desk, read.Case!);
        Assert.Equal(Said(rehearsed), Said(made.Desk.Now));
    }

    private static List<string> Said(Case of) => [.. of.Claims.Select(c => new StringBuilder(c.Document.Id).Append(' ').Append(ClaimText.Line(c.Content)).Append(' ').AppendJoin(',', c.Things).ToString())];
}
