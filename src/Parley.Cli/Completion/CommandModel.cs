using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Parley.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Completion;

/// <summary>The commands as they are registered, with their arguments and options: read from the parser's own account of them.</summary>
/// <param name="Path">The words that lead to the command, such as <c>add claim</c>.</param>
/// <param name="Description">What it does.</param>
/// <param name="Arguments">The names of its arguments, in order.</param>
/// <param name="Options">Its options.</param>
internal sealed partial record CommandModel(string Path, string Description, ImmutableArray<string> Arguments, ImmutableArray<OptionModel> Options)
{
    /// <summary>All commands; a branch has neither arguments nor options of its own.</summary>
    public static async Task<ImmutableArray<CommandModel>> ReadAsync()
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(written), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = int.MaxValue / 2;
        var app = new CommandApp();
        app.Configure(c =>
        {
            CommandTable.Register(c);
            c.ConfigureConsole(console);
        });
        await app.RunAsync(["cli", "xmldoc"]);
        var text = written.ToString();
        return [.. XDocument.Parse(text[text.IndexOf('<', StringComparison.Ordinal)..]).Root!.Elements("Command").SelectMany(c => Of(c, ""))];
    }

    private static IEnumerable<CommandModel> Of(XElement command, string before)
    {
        var path = $"{before} {command.Attribute("Name")!.Value}".Trim();
        var parameters = command.Element("Parameters")?.Elements().ToList() ?? [];
        yield return new CommandModel(
            path, Words(command.Element("Description")?.Value),
            [.. parameters.Where(p => p.Name == "Argument").OrderBy(p => (int)p.Attribute("Position")!).Select(p => p.Attribute("Name")!.Value)],
            [.. parameters.Where(p => p.Name == "Option").Select(p => new OptionModel("--" + p.Attribute("Long")!.Value, p.Attribute("Kind")?.Value == "flag" ? null : p.Attribute("Value")!.Value, Words(p.Element("Description")?.Value))).OrderBy(o => o.Name, StringComparer.Ordinal)]);
        foreach (var inner in command.Elements("Command").SelectMany(c => Of(c, path))) yield return inner;
    }

    private static string Words(string? text) => Spaces().Replace(text ?? "", " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}

/// <summary>An option.</summary>
/// <param name="Name">Its name with the hyphens.</param>
/// <param name="Value">The name of its value; null where it takes none.</param>
/// <param name="Description">What it is for.</param>
internal sealed record OptionModel(string Name, string? Value, string Description);
