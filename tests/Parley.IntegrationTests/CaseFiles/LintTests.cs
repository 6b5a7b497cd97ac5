using Parley.Claims;
using Parley.Desk;
using Parley.IntegrationTests.Decisions;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>What is thin, open or unseen is named with its place and with what to do.</summary>
public sealed class LintTests : IDisposable
{
    private readonly DeskFixture _made = new();

    public void Dispose() => _made.Dispose();

    [Fact]
    public void Two_counts_of_one_incident_are_unseen_until_somebody_joins_them()
    {
        var one = _made.Claim(_made.Take("Shells fell on the market of Lakeside. Ten people died."), "Ten people died", "incident", "act=shelling", "place=Lakeside", "killed=10");
        var document = _made.Take("Shells fell on Lakeside: 30 died there.", publisher: "The Herald");
        var other = _made.Claim(document, "30 died there", "incident", "act=shelling", "place=Lakeside", "killed=30");
        Assert.DoesNotContain("unseen-contradiction", Rules());
        Things.Merge(_made.Desk, _made.Desk.Now.Claim(other)!.Things[0], _made.Desk.Now.Claim(one)!.Things[0], "one shelling");
        var found = Assert.Single(Found("unseen-contradiction"));
        Assert.Equal(new HashSet<Guid>([one, other]), found.Claims.ToHashSet());
        Assert.Contains("“10” (The Gazette, sentence 2)", found.What, StringComparison.Ordinal);
        Assert.Contains("“30” (The Herald, sentence 1)", found.What, StringComparison.Ordinal);
        var content = _made.Desk.Now.Claim(other)!.Content;
        Decide.Retract(_made.Desk, other, "to be entered with its link");
        _made.Desk.File.Append(_made.Desk.Author, [new Record.Draft(new ClaimMade(document, null, Verdict.Added, false, content, null, null, [new ClaimLink("contradicts", one)]), null, other = _made.Desk.File.NewId()), new Record.Draft(new ClaimLinked(other, found.Id))]);
        Assert.DoesNotContain("unseen-contradiction", Rules());
    }

    [Fact]
    public void Each_rule_finds_its_own()
    {
        var document = _made.Take("The Northern Front will come to the Lakeside talks. The meeting is over. Southland hopes for peace.", publisher: "The Gazette");
        _made.Claim(document, "The Northern Front will come to the Lakeside talks", "participation", "actor=Northern Front", "in=Lakeside talks", "state=agreed", "date=2017-01-10");
        _made.Claim(document, "The meeting is over", "round", "track=Lakeside talks", "status=ended", "date=2017-01-16");
        _made.Claim(document, "Southland hopes for peace", "statement", "speaker=Southland", "act=hope", "about=peace");
        Things.Make(_made.Desk, ThingKind.Agreement, "Nobody's truce");
        Things.MakeActor(_made.Desk, "Northern Front of the Lake", Actors.ActorClass.Unknown, null);
        Things.AddName(_made.Desk, "northern-front-of-the-lake", "the Northern Front", null);
        var rules = Rules();
        Assert.Superset(new HashSet<string>(["no-citation", "no-grade", "no-day", "no-claims", "unknown-class", "unresolved-name", "one-line", "open-seat"]), rules.ToHashSet());
        Assert.Equal("seat/northern-front-lakeside-talks", Assert.Single(Found("open-seat")).Id.Replace("~", "", StringComparison.Ordinal));
        Assert.All(Linting.Of(_made.Desk.Now), f => Assert.EndsWith(".", f.Finding.Do, StringComparison.Ordinal));
    }

    [Fact]
    public void A_directory_is_looked_over_with_file_and_line()
    {
        using var folder = new MadeFolder();
        folder.Write("decisions/G1.yaml", MadeFolder.Decision + "- kind: statement\n  sentence: 2\n  slots: {speaker: Northland, act: hope, about: peace}\n");
        var (problems, findings) = Linting.Of(folder.Path);
        Assert.Empty(problems);
        Assert.Equal("decisions/G1.yaml:5", Assert.Single(findings, f => f.Finding.Rule == "no-day").Where);
        Assert.Equal("documents/G1.txt G1", Assert.Single(findings, f => f.Finding.Rule == "no-citation").Where);
        folder.Write("decisions/G1.yaml", "- kind: nothing\n");
        Assert.NotEmpty(Linting.Of(folder.Path).Problems);
    }

    private List<string> Rules() => [.. Linting.Of(_made.Desk.Now).Select(f => f.Finding.Rule).Distinct()];

    private List<Parley.Lint.Finding> Found(string rule) => [.. Linting.Of(_made.Desk.Now).Select(f => f.Finding).Where(f => f.Rule == rule)];
}
