using System.Xml.Linq;
using Xunit;

namespace Parley.IntegrationTests.House;

/// <summary>Which way the projects may depend on one another; a change of direction is a decision record.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Parley"] = [],
        ["Parley.Store"] = ["Parley"],
        ["Parley.Exchange"] = ["Parley"],
        ["Parley.Desk"] = ["Parley", "Parley.Store", "Parley.Exchange"],
        ["Parley.Server"] = ["Parley.Desk"],
        ["Parley.Cli"] = ["Parley.Desk", "Parley.Server"],
    };

    [Fact]
    public void Projects_depend_one_way()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var file = XDocument.Load(Repository.At("src", project, project + ".csproj"));
            var used = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(used.Except(allowed));
        }
    }

    [Fact]
    public void The_core_touches_no_file_no_clock_and_no_chance()
    {
        string[] forbidden = ["System.IO.File", "File.Read", "File.Open", "Directory.", "DateTime.Now", "DateTime.UtcNow", "SystemClock.Instance", "Guid.NewGuid", "Guid.CreateVersion7", "Random.", "new Random", "Console.", "HttpClient"];
        foreach (var path in Sources("Parley"))
        {
            var code = File.ReadAllText(path);
            Assert.All(forbidden, word => Assert.False(Uses(code, word), $"{path} uses {word}"));
        }
    }

    [Fact]
    public void Sql_is_written_in_the_store_alone()
    {
        foreach (var path in Allowed.Keys.Where(p => p != "Parley.Store").SelectMany(Sources))
            Assert.DoesNotContain("Microsoft.Data.Sqlite", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_is_a_drawer_for_everything()
    {
        string[] drawers = ["Manager", "Helper", "Util", "Utils", "Utility", "Misc", "Common"];
        Assert.DoesNotContain(Allowed.Keys.SelectMany(Sources), p => drawers.Any(d => Path.GetFileNameWithoutExtension(p).EndsWith(d, StringComparison.Ordinal)));
    }

    /// <summary>Whether a word stands in the code, not as the tail of a longer one.</summary>
    private static bool Uses(string code, string word)
    {
        for (var at = code.IndexOf(word, StringComparison.Ordinal); at >= 0; at = code.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at == 0 || !(char.IsLetterOrDigit(code[at - 1]) || code[at - 1] == '.')) return true;
        return false;
    }

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Repository.At("src", project), "*.cs", SearchOption.AllDirectories)
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !p.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
