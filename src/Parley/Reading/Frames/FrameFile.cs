using System.Collections.Immutable;
using System.Globalization;
using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>
/// Reads <c>.frames</c> files: a header <c>name -> kind</c>, then indented lines <c>key: value</c>. The format is documented in
/// docs/READING.md.
/// </summary>
internal static class FrameFile
{
    /// <summary>The frames of a file.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="lines">Its lines without comments.</param>
    /// <exception cref="FormatException">A line names no known kind, slot, state or class.</exception>
    public static IEnumerable<Frame> Read(string file, IEnumerable<string> lines)
    {
        Frame? frame = null;
        foreach (var line in lines)
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                if (frame is not null) yield return frame;
                var parts = line.Split("->", StringSplitOptions.TrimEntries);
                if (parts.Length != 2 || KindTable.Find(parts[1]) is null) throw new FormatException($"{file}: the header \"{line}\" names no kind; expected \"name -> kind\".");
                frame = new Frame(parts[0], parts[1]);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (frame is null || colon < 0) throw new FormatException($"{file}: \"{line.Trim()}\" stands under no frame or has no colon; expected \"key: value\".");
            frame = Apply(file, frame, line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        if (frame is not null) yield return frame;
    }

    private static Frame Apply(string file, Frame frame, string key, string value)
    {
        switch (key)
        {
            case "verb": return frame with { Verbs = frame.Verbs.AddRange(Words(value)) };
            case "predicate": return frame with { Predicates = frame.Predicates.AddRange(Words(value)) };
            case "noun": return frame with { Nouns = frame.Nouns.AddRange(Words(value)) };
            case "needs": return frame with { Needs = [.. value.Split(';', StringSplitOptions.TrimEntries).Select(Sources)] };
            case "not": return frame with { Nots = Sources(value) };
            case "when": return frame with { When = Words(value) };
            case "p": return frame with { Probability = (int)Math.Round(double.Parse(value, CultureInfo.InvariantCulture) * 1000) };
            case "voice": return frame with { Voice = Sources(value) };
            case "aside": return frame with { Aside = value == "yes" };
            case "states": return frame with { States = Words(value).Select(w => w.Split('=')).ToImmutableDictionary(p => p[0], p => State(file, frame, p[1]), StringComparer.Ordinal) };
            case "example": return frame with { Examples = frame.Examples.Add(Example(value)) };
            default:
                if (KindTable.Find(frame.Kind)![key] is null) throw new FormatException($"{file}: frame {frame.Name} has the key \"{key}\"; expected a key of the format or a slot of {frame.Kind}.");
                return frame with { Slots = frame.Slots.Add(new FrameSlot(key, Sources(value))) };
        }
    }

    private static string State(string file, Frame frame, string state)
    {
        var kind = KindTable.Find(frame.Kind)!;
        return kind.StateSlot is { } slot && kind[slot]!.Terms.Contains(state) ? state : throw new FormatException($"{file}: frame {frame.Name} has the state \"{state}\"; expected one of {frame.Kind}.");
    }

    private static ImmutableArray<string> Words(string value) => [.. value.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<Source> Sources(string value) =>
        [.. value.Split('|', StringSplitOptions.TrimEntries).Select(s => s.Split('&', StringSplitOptions.TrimEntries).Select(One).ToList() is var all && all.Count > 1 ? all[0] with { Also = [.. all.Skip(1)] } : all[0])];

    private static Source One(string source) =>
        source.StartsWith('=') ? new Source(source, null) : source.Split(':', 2) is { Length: 2 } parts ? new Source(parts[0], parts[1]) : new Source(source, null);

    private static FrameExample Example(string value)
    {
        var parts = value.Split("=>", 2, StringSplitOptions.TrimEntries);
        var yields = parts.Length < 2 ? [] : parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(y => y.Split('=', 2)).Select(p => (p[0].Trim(), p[1].Trim()));
        return new FrameExample(parts[0], [.. yields]);
    }
}
