using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Parley.IntegrationTests.Command;

public sealed class BrowseCommandTests(BrowseCommandTests.Filled filled) : IClassFixture<BrowseCommandTests.Filled>
{
    private readonly ParleyProcess _parley = filled.Parley;

    [Fact]
    public void Search_lists_findings_with_their_sentence_and_as_JSON()
    {
        Assert.Contains("[Norway]", _parley.Run("search", "NÓRWAY").Output, StringComparison.Ordinal);
        using var found = JsonDocument.Parse(_parley.Run("search", "oslo", "--kind", "document", "--json").Output);
        Assert.Equal(1, found.RootElement.GetProperty("total").GetInt32());
        Assert.Equal("Oslo", found.RootElement.GetProperty("hits")[0].GetProperty("marked")[0].GetString());
        Assert.Contains("Nothing", _parley.Run("search", "oslo", "--as-of", "2017-01-16", "--kind", "document").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“...” holds no word", "search", "...")]
    [InlineData("“nonsense” is no noun", "search", "oslo", "--kind", "nonsense")]
    [InlineData("--most 0", "search", "oslo", "--most", "0")]
    [InlineData("“doc” is not known", "cite", "gazette", "--form", "doc")]
    [InlineData("“nobody”", "cite", "nobody")]
    [InlineData("names no track", "timeline", "--track", "sea")]
    [InlineData("“here” is no address", "calendar", "--base", "here")]
    [InlineData("“csh” is no shell", "completion", "csh")]
    public void Bad_input_is_named_with_what_is_expected(string says, params string[] arguments)
    {
        var ran = _parley.Run(arguments);
        Assert.Equal(1, ran.Code);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cite_timeline_and_calendar_write_what_they_are_asked_for()
    {
        Assert.StartsWith("TY  - DATA", _parley.Run("cite", "gazette", "--form", "ris").Output, StringComparison.Ordinal);
        using var process = JsonDocument.Parse(_parley.Run("timeline", "--json").Output);
        Assert.Equal(JsonValueKind.Array, process.RootElement.GetProperty("marks").ValueKind);
        Assert.Equal(0, _parley.Run("calendar", "--out", "rounds.ics").Code);
        Assert.StartsWith("BEGIN:VCALENDAR", File.ReadAllText(Path.Combine(_parley.Folder, "rounds.ics")), StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_completes_commands_options_words_and_ids()
    {
        var expected = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["parley tim"] = "timeline",
            ["parley ask inv"] = "invitations",
            ["parley search x --mon"] = "--month",
            ["parley add thing que"] = "question",
            ["parley completion z"] = "zsh",
            ["parley cite gaz"] = "gazette",
        };
        _parley.Write("parley.bash", _parley.Run("completion", "bash").Output);
        _parley.Write("ids", _parley.Run("complete", "all").Output);
        var tries = string.Concat(expected.Keys.Select(typed => $"COMP_WORDS=({typed}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMPREPLY=(); _parley; echo \"${{COMPREPLY[*]}}\"\n"));
        _parley.Write("try.bash", "parley() { cat ids; }\nsource ./parley.bash\n" + tries);
        using var bash = Process.Start(new ProcessStartInfo("bash", "try.bash") { WorkingDirectory = _parley.Folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var answers = bash.StandardOutput.ReadToEnd().Split('\n');
        bash.WaitForExit();
        foreach (var ((typed, completed), answer) in expected.Zip(answers)) Assert.True(answer.Split(' ').Contains(completed, StringComparer.Ordinal), $"{typed}: {answer}");
    }

    [Theory]
    [InlineData("zsh", "#compdef parley")]
    [InlineData("fish", "complete -c parley")]
    public void Other_shells_get_a_script_with_all_commands(string shell, string begins)
    {
        var script = _parley.Run("completion", shell).Output;
        Assert.Contains(begins, script, StringComparison.Ordinal);
        foreach (var command in new[] { "search", "timeline", "calendar", "import", "serve" }) Assert.Contains(command, script, StringComparison.Ordinal);
    }

    /// <summary>A record with one report in it, made once for all tests of the class.</summary>
    public sealed class Filled : IDisposable
    {
        public Filled()
        {
            Parley.Run("init", "--title", "Talks");
            Parley.Run("read", Parley.Write("report.txt", "Norway has invited Sudan to peace talks in Oslo on 23 January, its foreign ministry said."), "--publisher", "The Gazette", "--date", "2017-01-17");
        }

        internal ParleyProcess Parley { get; } = new();

        public void Dispose() => Parley.Dispose();
    }
}
