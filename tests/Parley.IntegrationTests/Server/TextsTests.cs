using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Parley.IntegrationTests.Server;

/// <summary>The words of the pages lie in resource files, and the pages stay small.</summary>
public sealed partial class TextsTests
{
    private static readonly string Pages = Path.Combine(Root(), "src", "Parley.Server", "Pages");

    [Fact]
    public void Each_text_that_a_page_names_is_in_its_resource_file()
    {
        var shared = Keys("Shared");
        var missing = Directory.EnumerateDirectories(Pages).SelectMany(folder => Directory.EnumerateFiles(folder).SelectMany(file =>
            Named(file).Where(k => !shared.Contains(k) && !Keys(Path.GetFileName(folder)).Contains(k)).Select(k => $"{Path.GetFileName(file)}: {k}"))).ToList();
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    [Fact]
    public void No_page_holds_words_of_its_own()
    {
        var found = Directory.EnumerateFiles(Pages, "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Words().Matches(File.ReadAllText(file).Split("@code {")[0]).Select(m => $"{Path.GetFileName(file)}: {m.Groups["words"].Value.Trim()}")).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public void Style_and_script_are_small()
    {
        var css = Directory.EnumerateFiles(Path.Combine(Root(), "src", "Parley.Server", "wwwroot", "css")).Sum(f => new FileInfo(f).Length);
        Assert.True(css < 30_000, $"The style sheets have {css} bytes.");
        Assert.True(new FileInfo(Path.Combine(Root(), "web", "parley.js")).Length < 15_000);
    }

    private static IEnumerable<string> Named(string file)
    {
        if (Path.GetExtension(file) is not (".razor" or ".cs")) return [];
        var source = File.ReadAllText(file);
        return Keyed().Matches(source).Select(m => m.Groups["key"].Value).Concat(Counted().Matches(source).SelectMany(m => new[] { m.Groups["key"].Value + ".one", m.Groups["key"].Value + ".many" }));
    }

    private static HashSet<string> Keys(string folder) => Path.Combine(Pages, folder, "Texts.resx") is var file && File.Exists(file)
        ? [.. XDocument.Load(file).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)]
        : [];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Parley.slnx lies in no folder above the tests.");
        return folder;
    }

    [GeneratedRegex("(?:\\bT|\\bt|typeof\\(\\w+\\)\\)|Texts\\.Shared)\\[\"(?<key>[^\"]+)\"[,\\]]", RegexOptions.NonBacktracking)]
    private static partial Regex Keyed();

    [GeneratedRegex("T\\.Count\\(\"(?<key>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Counted();

    [GeneratedRegex(">(?<words>\\s*[A-Z][a-z]+ [a-z]+[^<>@{}=();]*)<", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
