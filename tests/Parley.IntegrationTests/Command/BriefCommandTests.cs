using System.Text.Json;

namespace Parley.IntegrationTests.Command;

public sealed class BriefCommandTests : IDisposable
{
    private const string Report = """
        Norway calls Sudan to the fjord

        Norway has invited Sudan to peace talks in Oslo on 23 January, its foreign ministry said on Tuesday. Sudan and the rebels had agreed a ceasefire on 29 December.
        """;

    private readonly ParleyProcess _parley = new();

    public BriefCommandTests()
    {
        _parley.Run("init");
        var read = _parley.Run("read", _parley.Write("report.txt", Report), "--publisher", "The Gazette", "--date", "2017-01-17", "--json");
        using var json = JsonDocument.Parse(read.Output);
        _parley.Run("review", json.RootElement.GetProperty("document").GetProperty("id").GetString()!, "--accept-all");
    }

    public void Dispose() => _parley.Dispose();

    [Fact]
    public void A_brief_goes_to_the_terminal_or_into_a_file_whose_ending_says_the_form()
    {
        Assert.Contains("## Who comes, at which level", _parley.Run("brief", "--format", "md").Output, StringComparison.Ordinal);
        var path = Path.Combine(_parley.Folder, "brief.docx");
        Assert.Equal(0, _parley.Run("brief", "--out", path).Code);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(path)[..2]);
    }

    [Fact]
    public void The_usual_wording_is_written_out_once_and_works_when_it_is_given_back()
    {
        var path = Path.Combine(_parley.Folder, "own.liquid");
        Assert.Equal(0, _parley.Run("brief", "--write-template", path).Code);
        Assert.Equal(1, _parley.Run("brief", "--write-template", path).Code);
        Assert.Equal(_parley.Run("brief").Output, _parley.Run("brief", "--template", path).Output);
    }

    [Theory]
    [InlineData("“pdf” is no format of a brief; expected one of text, md, html, docx, json.", "brief", "--format", "pdf")]
    [InlineData("There is no entry 999", "brief", "--entry", "999")]
    [InlineData("is no moment", "brief", "--since", "yesterday")]
    [InlineData("Nothing that stands has the id “seat/nobody”", "thread", "seat/nobody")]
    public void What_cannot_be_done_is_said_with_what_was_expected(string expected, params string[] arguments)
    {
        var ran = _parley.Run(arguments);
        Assert.Equal(1, ran.Code);
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_is_printed_and_given_as_JSON()
    {
        using var things = JsonDocument.Parse(_parley.Run("list", "things", "--json").Output);
        var invitation = things.RootElement.EnumerateArray().Select(t => t.GetProperty("id").GetString()!).First(id => id.StartsWith("invitation/", StringComparison.Ordinal));
        Assert.Contains("Invitation", _parley.Run("thread", invitation).Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_parley.Run("thread", invitation, "--json").Output);
        Assert.Equal(invitation, json.RootElement.GetProperty("start")[0].GetString());
    }
}
