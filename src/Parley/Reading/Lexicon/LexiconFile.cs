using System.Collections.Immutable;
using Parley.Actors;

namespace Parley.Reading.Lexicon;

/// <summary>
/// Reads the stanzas of a <c>.lex</c> file: a header line <c>id | class | name</c>, then indented lines <c>key: value; value</c>.
/// The format is documented in docs/READING.md.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The entries of a file.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="lines">Its lines without comments and empty lines.</param>
    /// <exception cref="FormatException">A line is neither a header nor a key of a stanza.</exception>
    public static IEnumerable<LexiconEntry> Read(string file, IEnumerable<string> lines)
    {
        LexiconEntry? entry = null;
        var names = ImmutableArray.CreateBuilder<ActorName>();
        foreach (var line in lines)
        {
            if (line.TrimStart().StartsWith('#')) continue;
            if (!char.IsWhiteSpace(line[0]))
            {
                if (entry is not null) yield return entry with { Names = names.DrainToImmutable() };
                var parts = line.Split('|', StringSplitOptions.TrimEntries);
                if (parts.Length < 3) throw new FormatException($"{file}: the header \"{line}\" has {parts.Length} parts; expected \"id | class | name\".");
                entry = new LexiconEntry(parts[0], parts[1], parts[2]);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (entry is null || colon < 0) throw new FormatException($"{file}: \"{line.Trim()}\" belongs to no stanza or has no colon; expected \"key: values\" under a header.");
            entry = Apply(entry, line[..colon].Trim(), line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), names);
        }
        if (entry is not null) yield return entry with { Names = names.DrainToImmutable() };
    }

    private static LexiconEntry Apply(LexiconEntry entry, string key, string[] values, ImmutableArray<ActorName>.Builder names)
    {
        switch (key)
        {
            case "alias" or "short" or "metonym" or "demonym":
                names.AddRange(values.Select(v => new ActorName(v, key, null)));
                return entry;
            case "scripts":
                names.AddRange(values.Select(v => v.Split(':', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2).Select(p => new ActorName(p[1], "alias", p[0])));
                return entry;
            case "capital" or "place-of":
                if (key == "capital") names.AddRange(values.Select(v => new ActorName(v, key, null)));
                return entry with { Seat = values.FirstOrDefault() };
            case "office":
                return entry with { Offices = [.. entry.Offices, .. values.Select(Office)] };
            case "of": return entry with { Of = values.FirstOrDefault() };
            case "in": return entry with { Land = values.FirstOrDefault() };
            case "from": return entry with { From = values.FirstOrDefault() };
            case "until": return entry with { Until = values.FirstOrDefault() };
            case "date" or "level": return entry with { Value = values.FirstOrDefault() };
            default: return entry;
        }
    }

    private static LexiconOffice Office(string value)
    {
        var parts = value.Split('|', StringSplitOptions.TrimEntries);
        return new LexiconOffice(parts[0], parts.Length > 1 ? parts[1] : "", Given(parts, 2), Given(parts, 3));
    }

    private static string? Given(string[] parts, int at) => parts.Length > at && parts[at].Length > 0 ? parts[at] : null;
}
