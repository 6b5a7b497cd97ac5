using System.Collections.Immutable;
using System.Globalization;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// Reads slots by the table of kinds. A plain string in a slot of actors or things is a resolved English name; <c>{text,
/// name}</c> gives the wording beside it; <c>{text}</c> alone leaves a wording as written and unresolved.
/// </summary>
/// <param name="actors">The id of an actor by its usual English full name; null where there is none.</param>
/// <param name="body">The document's text, in which every given wording must stand.</param>
internal sealed class SlotReading(Func<string, string?> actors, string body)
{
    /// <summary>The slots of a decision.</summary>
    public Slots Slots(Fields fields, Kind kind)
    {
        var slots = Claims.Slots.Empty;
        foreach (var entry in fields.All())
        {
            if (kind[entry.Key] is not { } definition)
            {
                fields.Say(entry.Line, entry.Key, null, $"a slot of {kind.Name}: {string.Join(' ', kind.Slots.Select(s => s.Name))}");
                continue;
            }
            var nodes = entry.Value is YamlList list ? list.Items : [entry.Value];
            if (nodes.Length > 1 && !definition.Many) fields.Say(entry.Line, entry.Key, null, "one value; this slot holds no list");
            else slots = slots.With(entry.Key, nodes.Select(n => Value(fields, definition, n)).OfType<SlotValue>());
        }
        if (kind.StateSlot is { } state && kind.Name != "agreement" && fields.Entry(state) is null)
            fields.Say(fields.Line, state, null, $"one of {string.Join(' ', kind[state]!.Terms)}; without it the decision says nothing");
        if (!slots.Names.Any()) fields.Say(fields.Line, "slots", null, "at least one slot");
        return slots;
    }

    /// <summary>A name in a voice or a slot.</summary>
    public NameValue? Name(Fields fields, string field, YamlNode node, bool ofActor)
    {
        var (text, name) = Wording(fields, field, node, "name");
        if (text is null) return null;
        if (node is YamlMap && name is null) return new NameValue(text);
        var id = ofActor ? actors(name!) : null;
        if (ofActor && id is null)
            fields.Say(node.Line, field, name, "the name of an actor of actors.yaml, or {text: ...} alone for a wording that stays as written");
        return new NameValue(text, id, name, []);
    }

    private SlotValue? Value(Fields fields, SlotDefinition slot, YamlNode node) => slot.Type switch
    {
        SlotType.Actor => Name(fields, slot.Name, node, ofActor: true),
        SlotType.Thing => Name(fields, slot.Name, node, ofActor: false),
        SlotType.Date => Date(fields, slot.Name, node),
        SlotType.Count => Count(fields, slot.Name, node),
        SlotType.Term => Term(fields, slot, node),
        _ => Plain(fields, slot.Name, node) is { } words ? new WordedValue(words) : null,
    };

    private DateValue? Date(Fields fields, string field, YamlNode node)
    {
        var (text, value) = Wording(fields, field, node, "value");
        if (text is null) return null;
        if (value is null) return new DateValue(text, null, null, null);
        if (Days.IsSpan(value)) return new DateValue(text, value, Days.Precision(value), text == value ? null : "text");
        fields.Say(node.Line, field, value, Days.SpanExpected);
        return null;
    }

    private static CountValue? Count(Fields fields, string field, YamlNode node)
    {
        if (node is YamlMap map)
        {
            var inner = new Fields(fields.File, map, fields.Problems);
            var text = inner.Needed("text", "the wording of the document, such as “at least 10”");
            var (low, best, high) = (inner.Number("low", 0, int.MaxValue, "a whole number"), inner.Number("best", 0, int.MaxValue, "a whole number"), inner.Number("high", 0, int.MaxValue, "a whole number"));
            inner.Done();
            return text is null ? null : new CountValue(text, low, best, high);
        }
        var plain = Plain(fields, field, node);
        if (plain is null) return null;
        if (long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return new CountValue(plain, n, n, n);
        fields.Say(node.Line, field, plain, "a whole number, or {text: at least 10, low: 10}");
        return null;
    }

    private static TermValue? Term(Fields fields, SlotDefinition slot, YamlNode node)
    {
        if (Plain(fields, slot.Name, node) is not { } term) return null;
        if (slot.Terms.Contains(term, StringComparer.Ordinal)) return new TermValue(term);
        fields.Say(node.Line, slot.Name, term, $"one of {string.Join(' ', slot.Terms)}");
        return null;
    }

    private static string? Plain(Fields fields, string field, YamlNode node)
    {
        if (node is YamlScalar { Text.Length: > 0 } scalar) return scalar.Text.Trim();
        fields.Say(node.Line, field, null, "a single value");
        return null;
    }

    /// <summary>A wording and what it was resolved to; a plain value is both. A wording given by itself must stand in the text.</summary>
    private (string? Text, string? Resolved) Wording(Fields fields, string field, YamlNode node, string resolved)
    {
        if (node is not YamlMap map) return Plain(fields, field, node) is { } plain ? (plain, plain) : (null, null);
        var inner = new Fields(fields.File, map, fields.Problems);
        var text = inner.Needed("text", "the wording of the document");
        var to = inner.Text(resolved);
        inner.Done();
        if (text is not null && !body.Contains(text, StringComparison.OrdinalIgnoreCase)) fields.Say(node.Line, field, text, "a wording that stands in the document's text");
        return (text, to);
    }
}
