using System.Buffers;
using System.Globalization;

namespace Parley.Record;

/// <summary>
/// Writes canonical JSON (RFC 8785) in one pass: no white space, the shortest escapes, whole numbers only. The caller gives the
/// members of an object in the order of their UTF-16 code units, which is <see cref="StringComparer.Ordinal"/>.
/// </summary>
public sealed class CanonicalWriter
{
    /// <summary>The largest whole number that every JSON reader keeps exactly; the smallest is its negative.</summary>
    public const long LargestNumber = (1L << 53) - 1;

    private const int Usual = 1024;
    private const int LongestNumber = 20;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private char[] _text = GC.AllocateUninitializedArray<char>(Usual);
    private int _used;
    private bool _comma;

    /// <summary>Begins anew, keeping the room that was taken.</summary>
    public void Clear()
    {
        _used = 0;
        _comma = false;
    }

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Open('{');

    /// <summary>Ends an object.</summary>
    public void EndObject() => Close('}');

    /// <summary>Begins an array.</summary>
    public void BeginArray() => Open('[');

    /// <summary>Ends an array.</summary>
    public void EndArray() => Close(']');

    /// <summary>Writes the name of a member; its value follows.</summary>
    /// <param name="name">The name.</param>
    public void Name(string name)
    {
        Text(name);
        Put(':');
        _comma = false;
    }

    /// <summary>Writes the name of a member that was made ready once.</summary>
    /// <param name="ready">What <see cref="Ready"/> gave.</param>
    internal void ReadyName(string ready)
    {
        Separate();
        Put(ready);
        _comma = false;
    }

    /// <summary>Makes the name of a member ready for writing it many times.</summary>
    /// <param name="name">The name.</param>
    internal static string Ready(string name)
    {
        var writer = new CanonicalWriter();
        writer.Name(name);
        return writer.ToString();
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public void Text(string text)
    {
        Separate();
        Put('"');
        RequirePairs(text);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            Put(rest[..at]);
            Escape(rest[at]);
            rest = rest[(at + 1)..];
        }
        Put(rest);
        Put('"');
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="number">Between minus and plus <see cref="LargestNumber"/>.</param>
    /// <exception cref="ArgumentException">The number is too large to be kept exactly by every reader.</exception>
    public void Number(long number)
    {
        if (number is > LargestNumber or < -LargestNumber) throw new ArgumentException($"{number} is beyond ±{LargestNumber}, which is as far as JSON keeps whole numbers exactly.", nameof(number));
        Separate();
        number.TryFormat(Room(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        _used += length;
    }

    /// <summary>Writes true, false or null.</summary>
    /// <param name="value">The value.</param>
    public void Literal(bool? value)
    {
        Separate();
        Put(value switch { true => "true", false => "false", null => "null" });
    }

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, _used);

    private void Open(char bracket)
    {
        Separate();
        Put(bracket);
        _comma = false;
    }

    private void Close(char bracket)
    {
        Put(bracket);
        _comma = true;
    }

    private void Separate()
    {
        if (_comma) Put(',');
        _comma = true;
    }

    private void Escape(char c) => Put(c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    });

    private void Put(char c)
    {
        Room(1)[0] = c;
        _used++;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        _used += text.Length;
    }

    private Span<char> Room(int length)
    {
        if (_text.Length - _used < length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _used + length));
        return _text.AsSpan(_used);
    }

    private static void RequirePairs(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                throw new ArgumentException($"The text has half of a surrogate pair (U+{(int)text[at]:X4}) at {at} and so is no Unicode text; remove that character.", nameof(text));
            at++;
        }
    }
}
