using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Parley.Exchange.Readings;

/// <summary>A value of a gold file that knows where it stands, so that what is wrong with it can be said.</summary>
/// <param name="File">The file.</param>
/// <param name="Field">The way to it from the root, such as <c>facts[3].slots.state</c>; empty for the root.</param>
/// <param name="Element">The value.</param>
internal sealed record GoldNode(string File, string Field, JsonElement Element)
{
    /// <summary>A member that has to be there.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="FormatException">It is not there.</exception>
    public GoldNode this[string name] => Find(name) ?? throw new GoldNode(File, Path(name), Element).Wrong("nothing", "a value");

    /// <summary>A member, or null where it is absent or null.</summary>
    /// <param name="name">Its name.</param>
    public GoldNode? Find(string name)
    {
        if (Element.ValueKind != JsonValueKind.Object) throw Wrong(Element.ToString(), "an object");
        return Element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? new GoldNode(File, Path(name), member) : null;
    }

    /// <summary>All members in the order of the file.</summary>
    public IEnumerable<(string Name, GoldNode Node)> Members() =>
        Element.ValueKind == JsonValueKind.Object
            ? Element.EnumerateObject().Select(m => (m.Name, new GoldNode(File, Path(m.Name), m.Value)))
            : throw Wrong(Element.ToString(), "an object");

    /// <summary>The items of a list.</summary>
    public IEnumerable<GoldNode> Items() =>
        Element.ValueKind == JsonValueKind.Array
            ? Element.EnumerateArray().Select((x, i) => new GoldNode(File, string.Create(CultureInfo.InvariantCulture, $"{Field}[{i}]"), x))
            : throw Wrong(Element.ToString(), "a list");

    /// <summary>A string.</summary>
    public string Text() => Element.ValueKind == JsonValueKind.String ? Element.GetString()! : throw Wrong(Element.ToString(), "a string");

    /// <summary>One string or a list of them; an empty string is no value.</summary>
    public ImmutableArray<string> Texts() =>
        Element.ValueKind == JsonValueKind.Array ? [.. Items().Select(i => i.Text())] : Text() is { Length: > 0 } one ? [one] : [];

    /// <summary>A whole number.</summary>
    public int Number() =>
        Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number) ? number : throw Wrong(Element.ToString(), "a whole number");

    /// <summary>True or false.</summary>
    public bool Truth() =>
        Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? Element.GetBoolean() : throw Wrong(Element.ToString(), "true or false");

    /// <summary>What is wrong with this value: file, field, value, expectation.</summary>
    /// <param name="value">What was found.</param>
    /// <param name="expected">What was expected.</param>
    public FormatException Wrong(string value, string expected) =>
        new($"{File} {(Field.Length > 0 ? Field : "(the whole file)")}: “{value}” - expected {expected}.");

    private string Path(string name) => Field.Length > 0 ? $"{Field}.{name}" : name;
}
