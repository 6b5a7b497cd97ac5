using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Evaluation;

/// <summary>
/// One fact in plain words: resolved names, ISO dates, counts as hedged. A proposal is brought to the same form before
/// it is compared.
/// </summary>
/// <param name="Kind">A name of <see cref="KindTable"/>.</param>
/// <param name="Voice">Who says so, outermost first; empty is the report itself.</param>
/// <param name="Sentence">The number of the sentence, from 1.</param>
/// <param name="Slots">The filled slots, each with its values.</param>
/// <param name="Optional">Whether a careful person may as well leave it out: then finding it is neither rewarded nor punished.</param>
public sealed record GoldFact(
    string Kind, ImmutableArray<string> Voice, int Sentence, ImmutableDictionary<string, ImmutableArray<string>> Slots, bool Optional)
{
    /// <summary>A proposal in the form of a fact: every name, date and wording in its resolved form.</summary>
    /// <param name="proposal">What the reader proposes.</param>
    public static GoldFact From(Proposal proposal) => new(
        proposal.Kind, [.. proposal.Voice.Select(v => v.Plain)], proposal.Sentence,
        proposal.Slots.Names.ToImmutableDictionary(n => n, n => proposal.Slots[n].Select(v => v.Plain).ToImmutableArray(), StringComparer.Ordinal),
        Optional: false);

    /// <summary>The values of a slot; empty where it is not filled.</summary>
    /// <param name="slot">The slot's name.</param>
    public ImmutableArray<string> this[string slot] => Slots.GetValueOrDefault(slot, []);
}
