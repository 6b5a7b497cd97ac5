using System.Text.Json;
using Xunit;

namespace Parley.IntegrationTests.Command;

public sealed class ActorCommandTests : IDisposable
{
    private const string Report = "Northland has invited the Upland Front to the Lakeside talks, an envoy said in the city.\n\nThe Upland Front turned the invitation down.\n";
    private readonly ParleyProcess _parley = new();

    public ActorCommandTests()
    {
        _parley.Run("init", "--title", "Talks");
        _parley.Run("read", _parley.Write("report.txt", Report), "--publisher", "The Gazette", "--date", "2017-01-17");
    }

    public void Dispose() => _parley.Dispose();

    [Fact]
    public void The_matrix_is_asked_for_in_words_and_as_JSON()
    {
        Add("invitation", "--quote", "has invited", "--set", "inviter=Northland", "--set", "invitee=Upland Front", "--set", "to=Lakeside talks", "--set", "state=issued");
        Add("reply", "--quote", "turned the invitation down", "--set", "invitee=Upland Front", "--set", "to=Lakeside talks", "--set", "state=declined");
        Assert.Contains("reply declined, by 17 January 2017 [The Gazette", _parley.Run("matrix").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_parley.Run("matrix", "--track", "Lakeside", "--json").Output);
        var row = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray(), r => r.GetProperty("actor").GetProperty("name").GetString() == "Upland Front");
        Assert.Equal(["invited", "declined"], row.GetProperty("cells").GetProperty("track/lakeside-talks").EnumerateArray().Select(s => s.GetProperty("value").GetString()));
        var wrong = _parley.Run("matrix", "--of", "soon");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("“soon” is no day", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_ranks_what_a_claim_may_be_about_and_marks_what_it_is_tied_to()
    {
        Add("invitation", "--quote", "has invited", "--set", "inviter=Northland", "--set", "invitee=Upland Front", "--set", "to=Lakeside talks", "--set", "state=issued");
        using var claims = JsonDocument.Parse(_parley.Run("list", "claims", "--json").Output);
        var id = claims.RootElement[0].GetProperty("id").GetString()!;
        using var json = JsonDocument.Parse(_parley.Run("links", id, "--json").Output);
        var links = json.RootElement.EnumerateArray().ToList();
        Assert.All(links, l => Assert.InRange(l.GetProperty("score").GetInt32(), 1, 1000));
        Assert.Contains(links, l => l.GetProperty("thing").GetString() == "track/lakeside-talks" && l.GetProperty("linked").GetBoolean() && l.GetProperty("byRule").GetBoolean());
        Assert.All(links, l => Assert.NotEmpty(l.GetProperty("reason").GetString()!));
        Assert.Equal(1, _parley.Run("links", Guid.Empty.ToString()).Code);
    }

    [Fact]
    public void A_doubtful_claim_needs_confirmation_and_the_message_says_how()
    {
        string[] claim = ["--quote", "has invited", "--set", "inviter=Northland", "--set", "invitee=Northland", "--set", "to=Lakeside talks", "--set", "state=issued"];
        var refused = _parley.Run(["add", "claim", Document(), "invitation", .. claim]);
        Assert.Equal(1, refused.Code);
        Assert.Contains("--confirm", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, _parley.Run(["add", "claim", Document(), "invitation", .. claim, "--confirm"]).Code);
    }

    [Fact]
    public void A_copy_is_entered_and_listed_as_one_line_of_evidence()
    {
        _parley.Run("read", _parley.Write("other.txt", "The Gazette says that Northland sent an invitation to the hills.\n"), "--publisher", "The Herald", "--date", "2017-01-18");
        var first = Document();
        using var documents = JsonDocument.Parse(_parley.Run("list", "documents", "--json").Output);
        var second = documents.RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetString()!).Single(d => d != first);
        Assert.Equal(0, _parley.Run("add", "copy", second, first, "--reason", "names the Gazette").Code);
        Assert.Contains($"one line of evidence with {first}", _parley.Run("list", "documents").Output, StringComparison.Ordinal);
        var circle = _parley.Run("add", "copy", first, second, "--reason", "the other way");
        Assert.Equal(1, circle.Code);
        Assert.Contains("circle", circle.Error, StringComparison.Ordinal);
    }

    private string Document()
    {
        using var documents = JsonDocument.Parse(_parley.Run("list", "documents", "--match", "The Gazette", "--json").Output);
        return documents.RootElement[0].GetProperty("id").GetString()!;
    }

    private void Add(string kind, params string[] more) => Assert.Equal(0, _parley.Run(["add", "claim", Document(), kind, .. more]).Code);
}
