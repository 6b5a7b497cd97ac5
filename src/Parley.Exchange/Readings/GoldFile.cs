using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parley.Claims;
using Parley.Reading.Evaluation;

namespace Parley.Exchange.Readings;

/// <summary>
/// Reads the files of the reading set: one document with the facts that a careful person wrote down from it, as JSON.
/// The text stands in the file (<c>text</c>) or in another one beside it (<c>textFile</c>, relative to the file).
/// </summary>
public static class GoldFile
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">The file, or the text file that it names, is not there or cannot be opened.</exception>
    /// <exception cref="FormatException">The file is not of the form; the message names file, field, value and expectation.</exception>
    public static GoldDocument Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Document(new GoldNode(path, "", json.RootElement), path);
        }
        catch (JsonException e)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{path}:{e.LineNumber + 1}");
            throw new FormatException($"{line} is no JSON - expected one object with \"id\", \"text\" and \"facts\". {e.Message}", e);
        }
    }

    private static GoldDocument Document(GoldNode root, string path)
    {
        var inline = root.Find("text")?.Text();
        var text = inline ?? Beside(root, path);
        return new GoldDocument(
            root["id"].Text(), root.Find("published")?.Text(), root["language"].Text(), text,
            (inline is null ? root.Find("words")?.Number() : null) ?? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            [.. root.Find("aliases")?.Members().Select(m => new GoldAlias(m.Name, m.Node.Text())) ?? []],
            [.. root["facts"].Items().Select(Fact)]);
    }

    private static string Beside(GoldNode root, string path)
    {
        var named = root.Find("textFile") ?? throw root.Wrong("nothing", "\"text\", or \"textFile\" with a path relative to this file");
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, named.Text());
        return File.Exists(file)
            ? File.ReadAllText(file).ReplaceLineEndings("\n")
            : throw named.Wrong(named.Text(), "the path of a text file, relative to this file");
    }

    private static GoldFact Fact(GoldNode fact)
    {
        var kind = fact["kind"].Text();
        if (KindTable.Find(kind) is not { } known) throw fact["kind"].Wrong(kind, $"one of {string.Join(", ", KindTable.All.Select(k => k.Name))}");
        return new GoldFact(
            kind, fact.Find("voice")?.Texts() ?? [], fact["sentence"].Number(),
            fact["slots"].Members().ToImmutableDictionary(m => Slot(known, m.Name, m.Node), m => m.Node.Texts(), StringComparer.Ordinal),
            fact.Find("optional")?.Truth() ?? false);
    }

    private static string Slot(Kind kind, string name, GoldNode node) =>
        kind[name] is null ? throw node.Wrong(name, $"a slot of {kind.Name}: {string.Join(", ", kind.Slots.Select(s => s.Name))}") : name;
}
