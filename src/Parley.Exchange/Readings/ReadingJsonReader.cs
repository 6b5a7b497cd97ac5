using System.Collections.Immutable;
using System.Text.Json;
using Parley.Claims;

namespace Parley.Exchange.Readings;

/// <summary>Reads the JSON that <see cref="ReadingJson"/> writes back into proposals.</summary>
public static class ReadingJsonReader
{
    /// <summary>The proposals of one document.</summary>
    /// <param name="json">The JSON of the reading contract.</param>
    /// <exception cref="FormatException">A proposal names a kind or slot that the table does not have.</exception>
    public static ImmutableArray<Proposal> Proposals(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("proposals").EnumerateArray().Select(Proposal)];
    }

    private static Proposal Proposal(JsonElement at)
    {
        var name = at.GetProperty("kind").GetString() ?? "";
        var kind = KindTable.Find(name) ?? throw new FormatException($"A proposal has the kind \"{name}\"; expected one of {string.Join(", ", KindTable.All.Select(k => k.Name))}.");
        var slots = Slots.Empty;
        foreach (var slot in at.GetProperty("slots").EnumerateObject())
        {
            var definition = kind[slot.Name] ?? throw new FormatException($"A proposal of kind {name} has the slot \"{slot.Name}\"; expected one of {string.Join(", ", kind.Slots.Select(s => s.Name))}.");
            slots = slots.With(slot.Name, slot.Value.ValueKind == JsonValueKind.Array ? slot.Value.EnumerateArray().Select(v => Value(definition, v)) : [Value(definition, slot.Value)]);
        }
        var span = at.GetProperty("span");
        return new Proposal(
            at.GetProperty("id").GetString()!, name, new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()), at.GetProperty("sentence").GetInt32(),
            [.. at.GetProperty("voice").EnumerateArray().Select(Name)], at.GetProperty("quoted").GetBoolean(), slots, Thousandths(at),
            [.. at.GetProperty("links").EnumerateArray().Select(l => new ProposalLink(l.GetProperty("type").GetString()!, l.GetProperty("to").GetString()!, Thousandths(l)))]);
    }

    private static int Thousandths(JsonElement at) => (int)Math.Round(at.GetProperty("probability").GetDecimal() * 1000);

    private static SlotValue Value(SlotDefinition slot, JsonElement at) => slot.Type switch
    {
        SlotType.Actor or SlotType.Thing => Name(at),
        SlotType.Date => new DateValue(Text(at, "text")!, Text(at, "value"), Text(at, "precision"), Text(at, "anchor")),
        SlotType.Count => new CountValue(Text(at, "text")!, Number(at, "low"), Number(at, "best"), Number(at, "high")),
        SlotType.Term => new TermValue(at.GetString()!),
        _ => new WordedValue(at.GetString()!),
    };

    private static NameValue Name(JsonElement at) =>
        new(Text(at, "text")!, Text(at, "actor"), Text(at, "name"), [.. at.GetProperty("candidates").EnumerateArray().Select(c => new NameCandidate(Text(c, "actor")!, Text(c, "name")!, Text(c, "reason")!))]);

    private static string? Text(JsonElement at, string name) => at.GetProperty(name).GetString();

    private static long? Number(JsonElement at, string name) => at.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;
}
