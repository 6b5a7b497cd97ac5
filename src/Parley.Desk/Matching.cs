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
    /// The content that the decision makes a claim: what it says itself, so that a better reader changes no claim of an old
    /// case. Of the proposal only the wording of names is taken over, and the span where the decision quotes nothing.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="match">The proposal.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences.</param>
    public static ClaimContent Content(CaseDecision decision, Proposal? match, string text, ImmutableArray<TextSpan> sentences)
    {
        var sentence = decision.Sentence <= sentences.Length ? sentences[decision.Sentence - 1] : new TextSpan(0, text.Length);
        var at = decision.Quote is { } quote ? text.IndexOf(quote, sentence.Start, StringComparison.Ordinal) : -1;
        var span = at >= 0 ? new TextSpan(at, at + decision.Quote!.Length) : match?.Span ?? sentence;
        var slots = match is null ? decision.Slots
            : decision.Slots.Names.Aggregate(decision.Slots, (s, name) => s.With(name, s[name].Select(v => v is NameValue n ? Worded(n, match.Slots.NamesIn(name)) : v)));
        return new ClaimContent(decision.Kind, decision.Voice, span, decision.Sentence, sentence, decision.Quoted, slots);
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
