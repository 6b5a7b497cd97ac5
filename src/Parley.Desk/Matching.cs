using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.CaseFiles;

namespace Parley.Desk;

/// <summary>Finds the reader's proposal that a decision of a case directory decides on.</summary>
internal static class Matching
{
    private const double Alike = 0.5;

    /// <summary>The likest proposal of the same kind, sentence and state; null where none is like enough.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="proposals">Proposals that no other decision took.</param>
    public static Proposal? Best(CaseDecision decision, IEnumerable<Proposal> proposals) => proposals
        .Where(p => p.Kind == decision.Kind && p.Sentence == decision.Sentence && SameState(decision, p))
        .Select(p => (p, likeness: Likeness(decision.Slots, p.Slots, p.Kind)))
        .Where(x => x.likeness >= Alike).OrderByDescending(x => x.likeness).ThenBy(x => x.p.Id, StringComparer.Ordinal).Select(x => x.p).FirstOrDefault();

    /// <summary>
    /// The proposal that a decision had taken in the record that wrote it: of the same kind at the same place or, under
    /// its id, in the same sentence; null for one that had been added, or where the reader proposes it no more.
    /// </summary>
    /// <param name="taken">How it was taken.</param>
    /// <param name="content">What it took.</param>
    /// <param name="proposals">Proposals that no other decision took.</param>
    public static Proposal? Same(CaseTaken taken, ClaimContent content, IEnumerable<Proposal> proposals) =>
        taken.Proposal is not { } id ? null
            : proposals.Where(p => p.Id == id && (p.Span.Overlaps(content.Span) || (p.Kind == content.Kind && p.Sentence == content.Sentence)) || p.Kind == content.Kind && p.Span == content.Span && p.Voice.Length == content.Voice.Length)
                .OrderByDescending(p => p.Id == id).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The proposal of a kind at a place, and of several the one of that id.</summary>
    /// <param name="id">The id that it had.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="proposals">Proposals that no other decision took.</param>
    public static Proposal? At(string? id, string kind, TextSpan span, IEnumerable<Proposal> proposals) =>
        proposals.Where(p => p.Kind == kind && p.Span == span).OrderByDescending(p => p.Id == id).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>
    /// The content that the decision makes a claim: what it says itself, so that a better reader changes no claim of an old
    /// case. Of the proposal only the wording of names is taken over, and the span where the decision quotes nothing.
    /// </summary>
    /// <param name="content">What the decision says.</param>
    /// <param name="match">The proposal.</param>
    /// <param name="places">The places of the document.</param>
    public static ClaimContent Content(CaseContent content, Proposal? match, Places places)
    {
        var (span, sentence) = places.At(content, match?.Span);
        var slots = match is null ? content.Slots
            : content.Slots.Names.Aggregate(content.Slots, (s, name) => s.With(name, s[name].Select(v => v is NameValue n ? Worded(n, match.Slots.NamesIn(name)) : v)));
        return new ClaimContent(content.Kind, content.Voice, span, content.Sentence, sentence, content.Quoted, slots);
    }

    /// <summary>Whether a proposal already said what the decision says, in other words or the same.</summary>
    /// <param name="match">The proposal.</param>
    /// <param name="content">What the decision made of it.</param>
    public static bool Says(Proposal match, ClaimContent content) =>
        match.Slots.Names.Order(StringComparer.Ordinal).SequenceEqual(content.Slots.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        && content.Slots.Names.All(n => match.Slots[n].Length == content.Slots[n].Length && content.Slots[n].All(v => match.Slots[n].Any(m => Same(m, v))))
        && match.Voice.Length == content.Voice.Length && match.Voice.Zip(content.Voice, Same).All(same => same);

    private static NameValue Worded(NameValue decided, IEnumerable<NameValue> proposed) =>
        decided.Text == decided.Plain && proposed.FirstOrDefault(p => Same(p, decided)) is { } seen ? decided with { Text = seen.Text, Candidates = seen.Candidates } : decided;

    private static bool SameState(CaseDecision decision, Proposal p) =>
        KindTable.Find(p.Kind)?.StateSlot is not { } slot || decision.Slots.Term(slot) == p.Slots.Term(slot);

    private static double Likeness(Slots one, Slots other, string kind)
    {
        var keys = KindTable.Find(kind)!.Slots.Where(s => s.Key && (one.Has(s.Name) || other.Has(s.Name))).ToList();
        if (keys.Count == 0) return 0;
        return keys.Average(k => (double)one[k.Name].Count(v => other[k.Name].Any(o => Same(o, v))) / Math.Max(one[k.Name].Length, other[k.Name].Length));
    }

    private static bool Same(SlotValue a, SlotValue b) => a switch
    {
        NameValue x when b is NameValue y => x.Actor is not null && x.Actor == y.Actor || Slug.Of(x.Plain) == Slug.Of(y.Plain) || Slug.Of(x.Text) == Slug.Of(y.Text),
        WordedValue => Parley.Positions.Wording.Likeness(a.Plain, b.Plain) >= Alike,
        _ => a.Plain == b.Plain,
    };
}
