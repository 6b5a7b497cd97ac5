using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Evaluation;

/// <summary>Compares the facts of one document with what was proposed from it, after the document's aliases.</summary>
/// <param name="names">The plain forms of the document.</param>
internal sealed class FactComparison(PlainNames names)
{
    /// <summary>Kinds as which careful people read one and the same sentence.</summary>
    private static readonly ImmutableArray<FrozenSet<string>> Neighbours =
        [Set("statement position assessment"), Set("reply participation invitation level"), Set("incident breach"), Set("round contact")];

    /// <summary>The slot that says whose fact it is.</summary>
    private static readonly FrozenDictionary<string, string> Holder = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["statement"] = "speaker",
        ["position"] = "holder",
        ["reply"] = "invitee",
        ["participation"] = "actor",
        ["invitation"] = "invitee",
        ["level"] = "actor",
        ["incident"] = "actor",
        ["breach"] = "accused",
        ["round"] = "participants",
        ["contact"] = "actors",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Negative =
        Set("deny reject threaten condemn denies questions declined refused absent suspended withdrawn threatened excluded denied cancelled postponed");

    /// <summary>
    /// The mean agreement of the key slots that either side fills, 0 to 1: a slot filled where the text says nothing
    /// disagrees. Where neither fills a key slot, all slots of the fact count.
    /// </summary>
    /// <param name="gold">The fact.</param>
    /// <param name="proposed">The proposal, of the same kind.</param>
    public double Similarity(GoldFact gold, GoldFact proposed)
    {
        var keys = (KindTable.Find(gold.Kind)?.Slots ?? []).Where(s => s.Key).Select(s => s.Name)
            .Where(k => gold.Slots.ContainsKey(k) || !names.Of(proposed[k]).IsEmpty).ToList();
        if (keys.Count == 0) keys.AddRange(gold.Slots.Keys);
        return keys.Count == 0 ? 0 : keys.Sum(k => SlotAgreement.Of(k, names.Of(gold[k]), names.Of(proposed[k]))) / keys.Count;
    }

    /// <summary>Whether the modality is right: a fact with the wrong state is a wrong fact. True for kinds without one.</summary>
    /// <param name="gold">The fact.</param>
    /// <param name="proposed">The proposal.</param>
    public bool HasRightState(GoldFact gold, GoldFact proposed) =>
        KindTable.Find(gold.Kind)?.StateSlot is not { } slot || !gold.Slots.ContainsKey(slot)
        || names.Of(gold[slot]).SequenceEqual(names.Of(proposed[slot]), StringComparer.Ordinal);

    /// <summary>Whether the innermost voice is the same.</summary>
    /// <param name="gold">The fact.</param>
    /// <param name="proposed">The proposal.</param>
    public bool HasRightVoice(GoldFact gold, GoldFact proposed) => Agreement("voice", Innermost(gold), Innermost(proposed)) > 0.99;

    /// <summary>Whether a neighbouring kind was read from the same sentence, with the same holder (or none told) and the same polarity.</summary>
    /// <param name="gold">The fact.</param>
    /// <param name="proposed">The proposal.</param>
    public bool AreKindred(GoldFact gold, GoldFact proposed)
    {
        if (gold.Sentence != proposed.Sentence || !Neighbours.Any(n => n.Contains(gold.Kind) && n.Contains(proposed.Kind))) return false;
        if (IsNegative(gold) != IsNegative(proposed)) return false;
        if (gold.Kind == "assessment" || proposed.Kind == "assessment") return gold.Kind == proposed.Kind || HolderIsVoice(gold, proposed);
        var (one, other) = (gold[Holder[gold.Kind]], proposed[Holder[proposed.Kind]]);
        return names.Of(one).IsEmpty || names.Of(other).IsEmpty || Agreement("holder", one, other) >= 0.5;
    }

    private bool HolderIsVoice(GoldFact gold, GoldFact proposed)
    {
        var (assessment, held) = gold.Kind == "assessment" ? (gold, proposed) : (proposed, gold);
        return Agreement("holder", held[Holder[held.Kind]], Innermost(assessment)) > 0;
    }

    private bool IsNegative(GoldFact fact) =>
        KindTable.Find(fact.Kind)?.StateSlot is { } slot && names.Of(fact[slot]) is [var state, ..] && Negative.Contains(state);

    private ImmutableArray<string> Innermost(GoldFact fact) =>
        names.Of(fact.Voice.IsEmpty ? ["report"] : fact.Voice) is [.., var last] ? [last] : [];

    private double Agreement(string slot, ImmutableArray<string> gold, ImmutableArray<string> proposed) =>
        SlotAgreement.Of(slot, names.Of(gold), names.Of(proposed));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
