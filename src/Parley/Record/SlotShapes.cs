using System.Collections.Immutable;
using System.Text.Json;
using Parley.Claims;

namespace Parley.Record;

/// <summary>Slots: an object from the name of a slot to its value, or to the list of its values where there are several.</summary>
internal sealed class SlotsShape : Shape
{
    private readonly Shape _value = Of(typeof(SlotValue));

    public override object Absent => Slots.Empty;

    public override bool IsAbsent(object? value) => value is null || !((Slots)value).Names.Any();

    public override void Write(object value, CanonicalWriter writer)
    {
        var slots = (Slots)value;
        writer.BeginObject();
        foreach (var name in slots.Names)
        {
            writer.Name(name);
            if (slots[name] is [var only])
            {
                _value.Write(only, writer);
                continue;
            }
            writer.BeginArray();
            foreach (var each in slots[name]) _value.Write(each, writer);
            writer.EndArray();
        }
        writer.EndObject();
    }

    public override object Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException($"slots were expected, not {json.GetRawText()}");
        return Slots.Of(json.EnumerateObject().Select(slot => (slot.Name, Values(slot.Value).ToImmutableArray())));
    }

    private IEnumerable<SlotValue> Values(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().Select(v => (SlotValue)_value.Read(v)) : [(SlotValue)_value.Read(json)];
}

/// <summary>The value of a slot: an object whose member <c>t</c> says which of the five it is.</summary>
internal sealed class SlotValueShape : Shape
{
    private static readonly (string Tag, Type Type)[] Cases =
        [("count", typeof(CountValue)), ("date", typeof(DateValue)), ("name", typeof(NameValue)), ("term", typeof(TermValue)), ("words", typeof(WordedValue))];

    private readonly Dictionary<Type, RecordShape> _byType = Cases.ToDictionary(c => c.Type, c => new RecordShape(c.Type, c.Tag));
    private readonly Dictionary<string, RecordShape> _byTag;

    public SlotValueShape() => _byTag = Cases.ToDictionary(c => c.Tag, c => _byType[c.Type], StringComparer.Ordinal);

    public override void Write(object value, CanonicalWriter writer) => _byType[value.GetType()].Write(value, writer);

    public override object Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(RecordShape.TagName, out var tag) && tag.ValueKind == JsonValueKind.String
        && _byTag.TryGetValue(tag.GetString()!, out var shape)
            ? shape.Read(json)
            : throw new FormatException($"a slot value of type {string.Join(", ", _byTag.Keys)} was expected, not {json.GetRawText()}");
}
