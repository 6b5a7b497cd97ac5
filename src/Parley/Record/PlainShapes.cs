using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Parley.Record;

/// <summary>A type that is one JSON token.</summary>
internal sealed class PlainShape(JsonValueKind kind, Action<object, CanonicalWriter> write, Func<JsonElement, object> read) : Shape
{
    public override void Write(object value, CanonicalWriter writer) => write(value, writer);

    public override object Read(JsonElement json) =>
        json.ValueKind == kind ? read(json) : throw new FormatException($"a {kind.ToString().ToLowerInvariant()} was expected, not {json.GetRawText()}");
}

/// <summary>True or false, always written.</summary>
internal sealed class BooleanShape : Shape
{
    public override void Write(object value, CanonicalWriter writer) => writer.Literal((bool)value);

    public override object Read(JsonElement json) =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw new FormatException($"true or false was expected, not {json.GetRawText()}");
}

/// <summary>A day, ISO 8601.</summary>
internal sealed class DayShape : Shape
{
    public override void Write(object value, CanonicalWriter writer) => writer.Text(LocalDatePattern.Iso.Format((LocalDate)value));

    public override object Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(json.GetString()!) is { Success: true } day
            ? day.Value : throw new FormatException($"a day such as 2017-01-03 was expected, not {json.GetRawText()}");
}

/// <summary>An enumeration: its names in kebab-case.</summary>
internal sealed class EnumShape : Shape
{
    private readonly Dictionary<object, string> _names;
    private readonly Dictionary<string, object> _values;

    public EnumShape(Type type)
    {
        _names = Enum.GetValues(type).Cast<object>().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()!));
        _values = _names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
    }

    public override void Write(object value, CanonicalWriter writer) =>
        writer.Text(_names.TryGetValue(value, out var name) ? name : throw new ArgumentException($"{value} is no value of {value.GetType().Name}.", nameof(value)));

    public override object Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.String && _values.TryGetValue(json.GetString()!, out var value)
            ? value : throw new FormatException($"one of {string.Join(", ", _values.Keys)} was expected, not {json.GetRawText()}");
}

/// <summary>A list; an empty one is left out.</summary>
/// <typeparam name="T">The type of its items.</typeparam>
internal sealed class ListShape<T> : Shape
{
    private readonly Shape _item = Of(typeof(T));

    public override object Absent => ImmutableArray<T>.Empty;

    public override bool IsAbsent(object? value) => value is null or ImmutableArray<T> { IsDefaultOrEmpty: true };

    public override void Write(object value, CanonicalWriter writer)
    {
        writer.BeginArray();
        foreach (var item in (ImmutableArray<T>)value)
            _item.Write(item ?? throw new ArgumentException($"A list of {typeof(T).Name} holds a null.", nameof(value)), writer);
        writer.EndArray();
    }

    public override object Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array) throw new FormatException($"a list was expected, not {json.GetRawText()}");
        var items = new T[json.GetArrayLength()];
        var at = 0;
        foreach (var item in json.EnumerateArray()) items[at++] = (T)_item.Read(item);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
