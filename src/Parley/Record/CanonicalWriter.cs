using System.Buffers;
using System.Globalization;
using System.Text;

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

    private readonly StringBuilder _text = new(Usual);
    private bool _comma;

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
        _text.Append(':');
        _comma = false;
    }

    /// <summary>Writes a string.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public void Text(string text)
    {
        Separate();
        _text.Append('"');
        RequirePairs(text);
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            _text.Append(rest[..at]);
            Escape(rest[at]);
            rest = rest[(at + 1)..];
        }
        _text.Append(rest).Append('"');
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="number">Between minus and plus <see cref="LargestNumber"/>.</param>
    /// <exception cref="ArgumentException">The number is too large to be kept exactly by every reader.</exception>
    public void Number(long number)
    {
        if (number is > LargestNumber or < -LargestNumber) throw new ArgumentException($"{number} is beyond ±{LargestNumber}, which is as far as JSON keeps whole numbers exactly.", nameof(number));
        Separate();
        Span<char> digits = stackalloc char[LongestNumber];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        _text.Append(digits[..length]);
    }

    /// <summary>Writes true, false or null.</summary>
    /// <param name="value">The value.</param>
    public void Literal(bool? value)
    {
        Separate();
        _text.Append(value switch { true => "true", false => "false", null => "null" });
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _comma = false;
    }

    private void Close(char bracket)
    {
        _text.Append(bracket);
        _comma = true;
    }

    private void Separate()
    {
        if (_comma) _text.Append(',');
        _comma = true;
    }

    private void Escape(char c) => _ = c switch
    {
        '"' => _text.Append("\\\""),
        '\\' => _text.Append(@"\\"),
        '\b' => _text.Append("\\b"),
        '\t' => _text.Append("\\t"),
        '\n' => _text.Append("\\n"),
        '\f' => _text.Append("\\f"),
        '\r' => _text.Append("\\r"),
        _ => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };

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
