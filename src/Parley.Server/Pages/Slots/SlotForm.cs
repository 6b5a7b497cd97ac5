using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Server.Pages.Slots;

/// <summary>The slots of a claim in a plain form: one field each, names one row each.</summary>
/// <param name="Kind">The kind of claim.</param>
/// <param name="Voice">Who says so, outermost first.</param>
/// <param name="Fields">The slots, in the order of the kind.</param>
/// <param name="Quote">The words of the text that carry it.</param>
/// <param name="QuoteError">What is wrong with these.</param>
public sealed record SlotForm(Kind Kind, SlotField Voice, ImmutableArray<SlotField> Fields, string Quote, string? QuoteError = null)
{
    /// <summary>The voice as a slot: several actors in order.</summary>
    public static readonly SlotDefinition VoiceSlot = new("voice", SlotType.Actor, Key: false, Many: true, []);

    /// <summary>What can hardly be meant, in sentences; whoever sends the form again with a tick confirms it.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>Whether something is wrong.</summary>
    public bool Failed => !Doubts.IsEmpty || QuoteError is not null || Voice.Error is not null || Fields.Any(f => f.Error is not null);

    /// <summary>The form of a claim or proposal.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="quote">The words that carry it.</param>
    public static SlotForm Of(ClaimContent content, string quote)
    {
        var kind = KindTable.Find(content.Kind)!;
        return new SlotForm(kind, Field(VoiceSlot, [.. content.Voice], content.Voice), [.. kind.Slots.Select(s => Field(s, content.Slots[s.Name], content.Slots.NamesIn(s.Name)))], quote);
    }

    /// <summary>The empty form of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="quote">The words that carry it.</param>
    public static SlotForm Empty(Kind kind, string quote) => new(kind, Field(VoiceSlot, [], []), [.. kind.Slots.Select(s => Field(s, [], []))], quote);

    private static SlotField Field(SlotDefinition slot, ImmutableArray<SlotValue> values, IEnumerable<NameValue> names)
    {
        if (slot.Type is not SlotType.Actor) return new SlotField(slot, [new SlotRow(string.Join("; ", values.Select(v => v.Plain)), "", [])], Wording(values));
        var rows = names.Select(SlotRow.Of).ToList();
        if (rows.Count == 0 || slot.Many) rows.Add(SlotRow.Blank);
        return new SlotField(slot, [.. rows], null);
    }

    private static string? Wording(ImmutableArray<SlotValue> values) =>
        values.Where(v => v.Plain != v.Text).Select(v => v.Text).ToList() is { Count: > 0 } words ? string.Join("; ", words) : null;
}

/// <summary>One slot of a form.</summary>
/// <param name="Slot">Its definition.</param>
/// <param name="Rows">One for each name; a single one for anything else.</param>
/// <param name="Wording">The words of the text, where they differ from what they were resolved to.</param>
/// <param name="Error">What is wrong with what was typed.</param>
public sealed record SlotField(SlotDefinition Slot, ImmutableArray<SlotRow> Rows, string? Wording, string? Error = null);

/// <summary>One value as typed, and for a name which actor it stands for.</summary>
/// <param name="Text">What is typed; for a name, its wording in the text.</param>
/// <param name="Choice">See the constants.</param>
/// <param name="Candidates">Actors that the name may stand for, with reasons.</param>
public sealed record SlotRow(string Text, string Choice, ImmutableArray<NameCandidate> Candidates)
{
    /// <summary>The actor that goes by the typed name, if the record or the lexicon knows one.</summary>
    public const string ByName = "name";

    /// <summary>No actor: the name stays as the text has it.</summary>
    public const string AsWritten = "as-written";

    /// <summary>The actor of the id behind it.</summary>
    public const string ThisActor = "actor:";

    /// <summary>A new actor, of the class behind it.</summary>
    public const string NewActor = "new:";

    /// <summary>A row to be filled.</summary>
    public static readonly SlotRow Blank = new("", ByName, []);

    /// <summary>The row of a name.</summary>
    /// <param name="name">The name.</param>
    public static SlotRow Of(NameValue name)
    {
        var candidates = name.Actor is { } actor && !name.Candidates.Any(c => c.Actor == actor) ? name.Candidates.Insert(0, new NameCandidate(actor, name.Plain, "")) : name.Candidates;
        return new SlotRow(name.Text, name.Actor is null ? AsWritten : ThisActor + name.Actor, candidates);
    }
}
