using System.Collections.Immutable;

namespace Parley.Claims;

/// <summary>A kind of claim (invitation, level, breach ...) with the slots that it may fill.</summary>
/// <param name="Name">The stable name, as in the reading contract.</param>
/// <param name="Label">The name for people.</param>
/// <param name="StateSlot">The slot that carries the modality (state, status, stance, relation, act), or null.</param>
/// <param name="Slots">All slots, in the order in which a form shows them.</param>
public sealed record Kind(string Name, string Label, string? StateSlot, ImmutableArray<SlotDefinition> Slots)
{
    /// <summary>The definition of a slot, or null if this kind has none of that name.</summary>
    /// <param name="slot">The slot's name.</param>
    public SlotDefinition? this[string slot] => Slots.FirstOrDefault(s => s.Name == slot);
}

/// <summary>One slot of a kind.</summary>
/// <param name="Name">The stable name.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Key">Whether it decides if two proposals are the same.</param>
/// <param name="Many">Whether it may hold several values.</param>
/// <param name="Terms">The closed values of a <see cref="SlotType.Term"/>; empty otherwise.</param>
public sealed record SlotDefinition(string Name, SlotType Type, bool Key, bool Many, ImmutableArray<string> Terms);

/// <summary>What a slot's values are.</summary>
public enum SlotType
{
    /// <summary>A <see cref="NameValue"/> of an actor.</summary>
    Actor,

    /// <summary>A <see cref="NameValue"/> of a track, agreement, place or document: a named thing that is no actor.</summary>
    Thing,

    /// <summary>A <see cref="DateValue"/>.</summary>
    Date,

    /// <summary>A <see cref="CountValue"/>.</summary>
    Count,

    /// <summary>A <see cref="TermValue"/> of a closed list.</summary>
    Term,

    /// <summary>A <see cref="WordedValue"/>.</summary>
    Wording,
}
