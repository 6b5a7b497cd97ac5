namespace Parley.Claims;

/// <summary>
/// Slots as a person reads and types them in a plain form: names as they are usually written, several parted by
/// semicolons, days in ISO 8601 / EDTF, closed values as they stand in the table.
/// </summary>
public static class SlotText
{
    private const char Parting = ';';

    /// <summary>The text of a slot for a form; empty where it is not filled.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="slot">The slot's definition.</param>
    public static string Format(Slots slots, SlotDefinition slot) => string.Join($"{Parting} ", slots[slot.Name].Select(v => v.Plain));

    /// <summary>
    /// Reads what a person typed. A value that is typed as it was keeps what was known of it (wording, candidates).
    /// </summary>
    /// <param name="slot">The slot's definition.</param>
    /// <param name="typed">The text; empty clears the slot.</param>
    /// <param name="before">The slots before the change.</param>
    /// <param name="resolve">Resolves a name to an actor or leaves it as written.</param>
    /// <returns>The slots with this one set.</returns>
    /// <exception cref="FormatException">The text is no value of this slot; the message says what is expected.</exception>
    public static Slots Parse(SlotDefinition slot, string typed, Slots before, Func<string, NameValue> resolve)
    {
        var parts = slot.Many || slot.Type is SlotType.Actor
            ? typed.Split(Parting, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : string.IsNullOrWhiteSpace(typed) ? [] : [typed.Trim()];
        if (parts.Length > 1 && !slot.Many) throw new FormatException($"{slot.Name}: “{typed}” are {parts.Length} values; one is expected here.");
        return before.With(slot.Name, [.. parts.Select(p => before[slot.Name].FirstOrDefault(v => v.Plain == p || v.Text == p) ?? Value(slot, p, resolve))]);
    }

    private static SlotValue Value(SlotDefinition slot, string text, Func<string, NameValue> resolve) => slot.Type switch
    {
        SlotType.Actor => resolve(text),
        SlotType.Thing => new NameValue(text, null, text, []),
        SlotType.Date => Date(slot, text),
        SlotType.Count => CountText.Of(text),
        SlotType.Term => slot.Terms.Contains(text) ? new TermValue(text) : throw new FormatException($"{slot.Name}: “{text}” is not known; expected one of {string.Join(", ", slot.Terms)}."),
        _ => new WordedValue(text),
    };

    private static DateValue Date(SlotDefinition slot, string text)
    {
        if (EdtfDay.Span(text) is not { } span)
            throw new FormatException($"{slot.Name}: “{text}” is no date; expected a day 2017-01-23, a month 2017-01, a year 2017 or a span 2017-01-23/2017-01-24.");
        var precision = text.Contains('/', StringComparison.Ordinal) ? "span" : text.Length switch { 4 => "year", 7 => "month", _ => "day" };
        return new DateValue(text, text, span.First == span.Last ? "day" : precision, "text");
    }
}
