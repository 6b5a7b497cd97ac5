using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using Parley.Cases;
using Parley.Desk;
using Parley.Exchange.CaseFiles;
using Parley.IntegrationTests.Decisions;
using Parley.IntegrationTests.House;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>The schemas for editors say what the reader says.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_published_schemas_are_those_that_the_tables_make()
    {
        foreach (var (file, text) in CaseSchema.All())
        {
            var path = Repository.At("docs", "schema", file);
            if (Environment.GetEnvironmentVariable("PARLEY_GOLDEN") == "write") File.WriteAllText(path, text);
            Assert.Equal(text, File.ReadAllText(path));
        }
    }

    [Fact]
    public async Task The_sample_and_its_export_fit_the_schemas()
    {
        using var made = new DeskFixture();
        ImportCase.Run(made.Desk, ImportCase.Read(Repository.At("samples", "syria-2017")).Case!);
        var sample = Repository.At("samples", "syria-2017");
        var files = Directory.EnumerateFiles(sample, "*.yaml", SearchOption.AllDirectories).Select(f => (Path.GetRelativePath(sample, f).Replace('\\', '/'), File.ReadAllText(f)))
            .Concat(CaseWriting.Files(ExportCase.Of(made.Desk, AsOf.Now, withTexts: true)).Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal)));
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
        {
            var name = path.Split('/', '.')[0];
            if (!schemas.TryGetValue(name, out var schema)) schemas[name] = schema = await JsonSchema.FromJsonAsync(Text(name), TestContext.Current.CancellationToken);
            Assert.Empty(string.Join("\n", schema.Validate(Json(text)).Select(e => $"{path}: {e}")));
        }
        Assert.Superset(new HashSet<string>(["case", "sources", "actors", "things", "decisions"]), schemas.Keys.ToHashSet());
    }

    [Theory]
    [InlineData("decisions", "- {kind: invitation, sentence: 2, slots: {inviter: Northland, state: isued}}")]
    [InlineData("decisions", "- {kind: invitation, sentence: 2, slots: {host: Northland, state: issued}}")]
    [InlineData("decisions", "- {kind: invitation, sentence: two, slots: {state: issued}}")]
    [InlineData("decisions", "- {kind: party, sentence: 2, slots: {}}")]
    [InlineData("actors", "- {id: northland, name: Northland, class: country}")]
    [InlineData("things", "- {id: road/one, kind: track, name: One}")]
    [InlineData("sources", "- {id: gazette, name: The Gazette, kind: newspaper, colour: red}")]
    [InlineData("case", "{title: A case}")]
    public async Task What_the_reader_refuses_does_not_fit(string name, string text) =>
        Assert.NotEmpty((await JsonSchema.FromJsonAsync(Text(name), TestContext.Current.CancellationToken)).Validate(Json(text)));

    [Theory]
    [InlineData("case", "case.yaml", "title: A case\nzone: Etc/UTC\nunheard: of\n")]
    [InlineData("sources", "sources.yaml", "- {id: gazette, name: The Gazette, kind: newspaper, unheard: of}\n")]
    [InlineData("actors", "actors.yaml", "- {id: northland, name: Northland, class: state, unheard: of}\n")]
    [InlineData("things", "things.yaml", "- {id: track/a, kind: track, name: A, unheard: of}\n")]
    [InlineData("copies", "copies.yaml", "- {document: G1, of: G2, basis: cites, unheard: of}\n")]
    [InlineData("editions", "editions.yaml", "- {document: G1, earlier: G2, how: updated, unheard: of}\n")]
    [InlineData("decisions", "decisions/G1.yaml", "- {kind: assessment, sentence: 2, slots: {about: talks}, unheard: of}\n")]
    public void The_schema_names_the_keys_that_the_reader_names(string name, string file, string content)
    {
        using var folder = new MadeFolder();
        folder.Write(file, content);
        var told = Assert.Single(folder.Read().Problems, p => p.Field == "unheard" && p.File == file).Expectation["one of the keys ".Length..].Split(' ');
        var schema = JsonNode.Parse(Text(name))!;
        var item = name == "case" ? schema : name == "decisions" ? schema["definitions"]!["assessment"]! : schema["items"]!;
        Assert.Equal(item["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal), told.Except(name == "decisions" ? ["rejected"] : [], StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string Text(string name) => CaseSchema.All().Single(s => s.File == $"case-{name}.schema.json").Text;

    /// <summary>YAML as JSON by the core schema of YAML 1.2, as editors take it.</summary>
    private static string Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Node(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(e => KeyValuePair.Create(((YamlScalarNode)e.Key).Value!, Node(e.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Node)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when Regex.IsMatch(number.Value!, "^[0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1)) => long.Parse(number.Value!, CultureInfo.InvariantCulture),
        _ => ((YamlScalarNode)node).Value,
    };
}
