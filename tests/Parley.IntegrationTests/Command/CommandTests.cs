using System.Text.Json;
using Xunit;

namespace Parley.IntegrationTests.Command;

public sealed class CommandTests : IDisposable
{
    private const string Report = """
        Norway calls Sudan and the rebels to the fjord

        Norway has invited Sudan to peace talks in Oslo on 23 January, its foreign ministry said on Tuesday. Sudan and the rebels had agreed a ceasefire on 29 December.
        """;

    private readonly ParleyProcess _parley = new();

    public void Dispose() => _parley.Dispose();

    [Fact]
    public void Init_makes_a_record_once()
    {
        Assert.Equal(0, _parley.Run("init", "--title", "Talks", "--zone", "Asia/Damascus", "--as", "Ada").Code);
        var again = _parley.Run("init");
        Assert.Equal(1, again.Code);
        Assert.Contains("record.parley", again.Error, StringComparison.Ordinal);
        Assert.Contains("Ada", _parley.Run("log").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_zone_is_refused_with_an_example()
    {
        var ran = _parley.Run("init", "--zone", "Mars/Olympus");
        Assert.Equal(1, ran.Code);
        Assert.Contains("Asia/Damascus", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_parley.Record));
    }

    [Fact]
    public void Without_a_record_the_message_says_how_to_make_one()
    {
        var ran = _parley.Run("ask", "seats");
        Assert.Equal(1, ran.Code);
        Assert.Contains("parley init", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_a_day_is_kept_and_says_so_by_its_exit_code()
    {
        _parley.Run("init");
        var ran = _parley.Run("read", _parley.Write("report.txt", Report), "--publisher", "The Gazette");
        Assert.Equal(3, ran.Code);
        Assert.Contains("day of publication unknown", ran.Error, StringComparison.Ordinal);
        Assert.Contains("date-unknown", _parley.Run("list", "documents").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_win_over_front_matter()
    {
        _parley.Run("init");
        var path = _parley.Write("report.txt", "---\ntitle: In the file\npublisher: The Herald\ndate: 2017-01-10\nlanguage: en\n---\n" + Report);
        var ran = _parley.Run("read", path, "--publisher", "The Gazette", "--date", "2017-01-17", "--json");
        Assert.Equal(0, ran.Code);
        var document = JsonDocument.Parse(ran.Output).RootElement.GetProperty("document");
        Assert.Equal("The Gazette", document.GetProperty("publisher").GetString());
        Assert.Equal("2017-01-17", document.GetProperty("date").GetString());
        Assert.Equal("In the file", document.GetProperty("title").GetString());
        Assert.StartsWith("Norway calls", document.GetProperty("text").GetString(), StringComparison.Ordinal);
        var accepted = _parley.Run("review", document.GetProperty("id").GetString()!, "--accept-all");
        Assert.Equal(0, accepted.Code);
        Assert.Contains("accepted unread", _parley.Run("list", "claims").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_needs_no_record_and_writes_a_file_for_each_text()
    {
        var one = _parley.Write("in/one.txt", Report);
        _parley.Write("in/two.txt", Report);
        var ran = _parley.Run("read", Path.GetDirectoryName(one)!, "--dry-run", "--json", "--out", Path.Combine(_parley.Folder, "out"), "--date", "2017-01-17");
        Assert.Equal(0, ran.Code);
        Assert.Equal(2, ran.Output.Trim().Split('\n').Length);
        Assert.True(File.Exists(Path.Combine(_parley.Folder, "out", "one.json")));
        Assert.False(File.Exists(_parley.Record));
    }

    [Fact]
    public void Two_inputs_of_one_base_name_are_refused()
    {
        _parley.Write("in/a/one.txt", Report);
        _parley.Write("in/b/one.txt", Report);
        var ran = _parley.Run("read", Path.Combine(_parley.Folder, "in"), "--dry-run", "--out", Path.Combine(_parley.Folder, "out"));
        Assert.Equal(1, ran.Code);
        Assert.Contains("one.json", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_text_is_named_and_the_rest_goes_on()
    {
        _parley.Run("init");
        _parley.Write("in/empty.txt", "");
        File.WriteAllBytes(Path.Combine(_parley.Folder, "in", "picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        _parley.Write("in/aliases.txt", "---\ntitle: &a x\npublisher: *a\n---\n" + Report);
        _parley.Write("in/good.txt", Report);
        var ran = _parley.Run("read", Path.Combine(_parley.Folder, "in"), "--date", "2017-01-17");
        Assert.Equal(1, ran.Code);
        Assert.Contains("empty.txt", ran.Error, StringComparison.Ordinal);
        Assert.Contains("picture.txt", ran.Error, StringComparison.Ordinal);
        Assert.Contains("aliases", ran.Error, StringComparison.Ordinal);
        Assert.Contains("good.txt is document", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_Arabic_is_kept_and_said_not_to_be_read_yet()
    {
        _parley.Run("init");
        var ran = _parley.Run("read", _parley.Write("report.txt", "قالت وزارة الخارجية الروسية إن موسكو دعت واشنطن إلى محادثات أستانا في 23 كانون الثاني.\n"), "--date", "2017-01-17");
        Assert.Equal(0, ran.Code);
        Assert.Contains("not read yet: Arabic", ran.Output, StringComparison.Ordinal);
        Assert.Contains("0 claims", _parley.Run("list", "documents").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_like_a_file()
    {
        _parley.Run("init");
        var ran = _parley.RunWith(Report, "read", "-", "--date", "2017-01-17", "--publisher", "The Gazette");
        Assert.Equal(0, ran.Code);
        Assert.Contains("is document", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_shows_an_example_in_its_help()
    {
        string[] commands = ["init", "read", "evaluate", "review", "ask", "changed", "list", "show", "add", "retract", "correct", "undo", "redact", "reissue", "import", "verify", "rebuild", "log", "serve"];
        Assert.All(commands, c => Assert.Contains("EXAMPLE", _parley.Run(c, "--help").Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_call_says_what_was_expected()
    {
        _parley.Run("init");
        Assert.Contains("invitations", _parley.Run("ask", "weather").Error, StringComparison.Ordinal);
        Assert.Contains("2017-01-17", _parley.Run("ask", "seats", "--as-of", "yesterday").Error, StringComparison.Ordinal);
        Assert.Contains("--of", _parley.Run("ask", "--help").Output, StringComparison.Ordinal);
        Assert.Equal(1, _parley.Run("ask", "seats", "--colour", "red").Code);
    }

    [Fact]
    public void Verify_tells_a_sound_record_from_a_broken_one()
    {
        _parley.Run("init");
        Assert.Equal(0, _parley.Run("verify").Code);
        Assert.Equal(2, _parley.Run("verify", "--head", new string('0', 64) + "@1").Code);
    }

    [Fact]
    public void The_author_is_the_option_then_the_variable_then_the_name_given_at_init_and_never_the_login()
    {
        _parley.Run("init");
        _parley.Run("add", "actor", "Northland");
        Assert.Contains("unnamed", _parley.Run("log").Output, StringComparison.Ordinal);
        _parley.Run("add", "actor", "Southland", "--as", "Bea");
        Assert.Contains("Bea", _parley.Run("log", "--most", "1").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.UserName + "  ", _parley.Run("log").Output, StringComparison.Ordinal);
    }
}
