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
/// <param name="isActor">Whether an id is that of an actor of the case.</param>
/// <param name="body">The document's text, in which every given wording must stand; null where it is not to hand.</param>
internal sealed class SlotReading(Func<string, string?> actors, Func<string, bool> isActor, string? body)
{
    private const string Nothing = "none";

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
        if (node is not YamlMap map)
            return Plain(fields, field, node) is { } plain ? Resolved(fields, field, node, new NameValue(plain, null, plain, []), ofActor) : null;
        var inner = new Fields(fields.File, map, fields.Problems);
        var text = Wording(inner, node, field);
        var (name, actor) = (inner.Text("name"), inner.Text("actor"));
        var candidates = inner.Maps("candidates").Select(Candidate).OfType<NameCandidate>().ToImmutableArray();
        inner.Done();
        if (text is null) return null;
        if (actor is not (null or Nothing) && !isActor(actor)) fields.Say(node.Line, field, actor, "the id of an actor of actors.yaml");
        var value = new NameValue(text, actor == Nothing ? null : actor, name, candidates);
        return actor is null && name is not null ? Resolved(fields, field, node, value, ofActor) : value;
    }

    private NameValue Resolved(Fields fields, string field, YamlNode node, NameValue value, bool ofActor)
    {
        var id = ofActor ? actors(value.Name!) : null;
        if (ofActor && id is null)
            fields.Say(node.Line, field, value.Name, "the name of an actor of actors.yaml, or {text: ...} alone for a wording that stays as written");
        return value with { Actor = id };
    }

    private static NameCandidate? Candidate(Fields f)
    {
        var (actor, name, reason) = (f.Needed("actor", "the id of an actor"), f.Needed("name", "its name"), f.Text("reason"));
        f.Done();
        return actor is null || name is null ? null : new NameCandidate(actor, name, reason ?? "");
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
        if (node is not YamlMap map) return Plain(fields, field, node) is { } plain && IsSpan(fields, field, node, plain) ? new DateValue(plain, plain, Days.Precision(plain), null) : null;
        var inner = new Fields(fields.File, map, fields.Problems);
        var text = Wording(inner, node, field);
        var (value, anchor) = (inner.Text("value"), inner.Text("anchor"));
        var precision = inner.Formed("precision", p => Days.Precisions.Contains(p, StringComparer.Ordinal), $"one of {string.Join(' ', Days.Precisions)}");
        inner.Done();
        if (text is null) return null;
        if (value is null) return new DateValue(text, null, precision, Anchor(anchor, text, null));
        return IsSpan(fields, field, node, value) ? new DateValue(text, value, precision ?? Days.Precision(value), Anchor(anchor, text, value)) : null;
    }

    /// <summary>What a date was counted from: as given, else nothing where it stands in full and the text where it has a wording.</summary>
    private static string? Anchor(string? given, string text, string? value) => given is null ? value is null || text == value ? null : "text" : given == Nothing ? null : given;

    private static bool IsSpan(Fields fields, string field, YamlNode node, string value)
    {
        var isOne = Days.IsSpan(value);
        if (!isOne) fields.Say(node.Line, field, value, Days.SpanExpected);
        return isOne;
    }

    private static CountValue? Count(Fields fields, string field, YamlNode node)
    {
        if (node is YamlMap map)
        {
            var inner = new Fields(fields.File, map, fields.Problems);
            var text = inner.Needed("text", "the wording of the document, such as “at least 10”");
            var (low, best, high) = (Bound(inner, "low"), Bound(inner, "best"), Bound(inner, "high"));
            inner.Done();
            if (low > high || low > best || best > high) fields.Say(node.Line, field, text, "low not above best, and best not above high");
            return text is null ? null : new CountValue(text, low, best, high);
        }
        var plain = Plain(fields, field, node);
        if (plain is null) return null;
        if (long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return new CountValue(plain, n, n, n);
        fields.Say(node.Line, field, plain, "a whole number, or {text: at least 10, low: 10}");
        return null;
    }

    private static long? Bound(Fields f, string key) => f.Long(key, 0, long.MaxValue, "a whole number");

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

    /// <summary>The wording of a value: one of the document (<c>text</c>), which must stand there, or one that a person typed (<c>typed</c>).</summary>
    private string? Wording(Fields inner, YamlNode node, string field)
    {
        if (inner.Has("typed")) return inner.Needed("typed", "the wording that a person typed");
        var text = inner.Needed("text", "the wording of the document");
        if (text is not null && body?.Contains(text, StringComparison.OrdinalIgnoreCase) == false) inner.Say(node.Line, field, text, "a wording that stands in the document's text");
        return text;
    }
}
