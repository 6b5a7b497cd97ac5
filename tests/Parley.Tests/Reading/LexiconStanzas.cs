using Parley.Claims;

namespace Parley.Tests.Reading;

/// <summary>One stanza of a lexicon file as written, with what is wrong with its lines.</summary>
internal sealed record Stanza(string File, string At, string Id, string Class, string Name, List<StanzaValue> Values, List<string> Complaints);

/// <summary>One value of a stanza, with its file and line.</summary>
internal sealed record StanzaValue(string At, string Key, string Text);

/// <summary>Reads the lexicon files that are embedded in the core, line by line, as a second opinion beside the reader's own parser.</summary>
internal static class LexiconStanzas
{
    public static IEnumerable<Stanza> ReadAll() =>
        typeof(Proposal).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".lex", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(n => Read(FileName(n)));

    public static IEnumerable<(string At, string Text)> Lines(string file)
    {
        var assembly = typeof(Proposal).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(n => string.Equals(FileName(n), file, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        for (var number = 1; reader.ReadLine() is { } line; number++) yield return (string.Create(null, $"{file}:{number}"), line);
    }

    private static IEnumerable<Stanza> Read(string file)
    {
        Stanza? stanza = null;
        foreach (var (at, line) in Lines(file))
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            if (line[0] == ' ')
            {
                Add(stanza ?? throw new FormatException($"{at}: a value before the first header line \"id | class | name\"."), at, line);
                continue;
            }

            if (stanza is not null) yield return stanza;
            var parts = line.Split(" | ");
            stanza = new Stanza(file, at, parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "", [], []);
            if (parts.Length != 3) stanza.Complaints.Add($"{at}: \"{line}\" is no header line \"id | class | name\".");
        }

        if (stanza is not null) yield return stanza;
    }

    private static void Add(Stanza stanza, string at, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            stanza.Complaints.Add($"{at}: \"{line.Trim()}\" is no value of the form \"key: value; value\".");
            return;
        }

        stanza.Values.AddRange(line[(colon + 2)..].Split(';').Select(v => new StanzaValue(at, line[..colon].Trim(), v.Trim())));
    }

    private static string FileName(string resource) => string.Join('.', resource.Split('.')[^2..]);
}
