using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Links;

/// <summary>Relates the proposals of one document: grounds, circumstances, replies, contradictions, repeats.</summary>
internal static class LinkFinder
{
    private static readonly HashSet<string> Refusing = new(StringComparer.Ordinal) { "denies", "questions", "deny", "reject", "refused", "declined", "denied", "suspended", "cancelled" };

    /// <summary>The proposals with their links.</summary>
    public static ImmutableArray<Proposal> Link(IReadOnlyList<Proposal> proposals, Document document)
    {
        var linked = ImmutableArray.CreateBuilder<Proposal>();
        foreach (var one in proposals)
        {
            var links = new List<ProposalLink>();
            foreach (var other in proposals.Where(p => p.Id != one.Id))
            {
                if (Relation(one, other, document) is { } relation && links.All(l => l.To != other.Id)) links.Add(new ProposalLink(relation.Type, other.Id, relation.Probability));
            }
            var ground = links.Where(l => l.Type == "because-of").Select(l => proposals.First(p => p.Id == l.To)).MinBy(p => p.Span.Start);
            links.RemoveAll(l => l.Type == "because-of" && l.To != ground!.Id);
            linked.Add(one with { Links = [.. links.OrderByDescending(l => l.Probability).Take(4)] });
        }
        return linked.ToImmutable();
    }

    private static (string Type, int Probability)? Relation(Proposal one, Proposal other, Document document)
    {
        if (Within(one, other, "ground", document)) return ("because-of", 800);
        if (Within(one, other, "circumstance", document)) return ("amid", 800);
        if (one.Kind == "reply" && other.Kind == "invitation" && Shares(one, "invitee", other, "invitee", document)) return ("reply-to", 700);
        if (one.Kind == "invitation" && other.Kind == "invitation" && Shares(one, "invitee", other, "invitee", document) && Shares(one, "inviter", other, "inviter", document)) return Invited(one, other);
        if (one.Kind == "round" && other.Kind == "round" && Same(one, other, "track") && Same(one, other, "date") && Compatible(one, other)) return ("restates", 600);
        if (one.Kind == "position" && other.Kind == "position" && Opposed(one.Slots.Term("stance"), other.Slots.Term("stance")) && Overlap(Wording(one, "question"), Wording(other, "question")) >= 0.3) return ("contradicts", 500);
        if (one.Kind == "statement" && other.Kind is "invitation" && other.Sentence <= one.Sentence && Wording(one, "about").Contains("invit", StringComparison.OrdinalIgnoreCase)) return ("about", 700);
        if (one.Kind == "motive" && one.Sentence == other.Sentence && other.Kind is "invitation" or "participation" && Actor(one, "actor") is { } actor && (Actor(other, "inviter") == actor || Actor(other, "actor") == actor)) return ("about", 600);
        if (one.Kind is "breach" or "agreement" && other.Kind == "agreement" && other.Slots.Has("parties") && (one.Kind == "breach" || !one.Slots.Has("status")) && other.Sentence <= one.Sentence) return ("about", 600);
        return null;
    }

    /// <summary>Whether the wording of a slot of the first is where the second was read.</summary>
    private static bool Within(Proposal one, Proposal other, string slot, Document document)
    {
        if (one.Sentence != other.Sentence || one.Slots.First(slot) is not { } value) return false;
        var at = document.Text.IndexOf(value.Text, document.Sentences[one.Sentence - 1].Span.Start, StringComparison.Ordinal);
        return at >= 0 && other.Span.Start >= at - 1 && other.Span.Start < at + value.Text.Length && !(one.Span.Start >= at && one.Span.End <= at + value.Text.Length);
    }

    private static string? Actor(Proposal p, string slot) => p.Slots.First(slot)?.Plain;

    private static string Wording(Proposal p, string slot) => p.Slots.First(slot)?.Text ?? "";

    /// <summary>Two readings of one invitation: told alike by two voices, or with different states.</summary>
    private static (string Type, int Probability)? Invited(Proposal one, Proposal other)
    {
        if (one.Slots.Term("state") != other.Slots.Term("state")) return ("contradicts", 600);
        return one.Voice.Select(v => v.Plain).SequenceEqual(other.Voice.Select(v => v.Plain), StringComparer.Ordinal) ? null : ("restates", 600);
    }

    private static bool Shares(Proposal one, string slot, Proposal other, string otherSlot, Document document) => one.Slots.NamesIn(slot).Any(a => other.Slots.NamesIn(otherSlot).Any(b => Near(a, b, document)));

    /// <summary>Whether two names may stand for one actor; a government not yet in office counts as its state.</summary>
    private static bool Near(NameValue a, NameValue b, Document document) =>
        a.Plain == b.Plain || State(a, document) is { } state && state == State(b, document) || a.Candidates.Any(c => c.Actor == b.Actor) || b.Candidates.Any(c => c.Actor == a.Actor);

    private static string? State(NameValue name, Document document) =>
        name.Actor is { } id && document.Lexicon.Entry(id) is { Class: "government-elect", Of: { } state } ? state : name.Actor;

    private static bool Same(Proposal one, Proposal other, string slot) => one.Slots.First(slot)?.Plain is { } a && a == other.Slots.First(slot)?.Plain;

    private static bool Compatible(Proposal one, Proposal other) => one.Slots.Term("status") is "planned" or "confirmed" && other.Slots.Term("status") is "planned" or "confirmed";

    private static bool Opposed(string? a, string? b) => a is not null && b is not null && Refusing.Contains(a) != Refusing.Contains(b);

    /// <summary>The share of the shorter wording that the other shares, by the beginnings of its longer words.</summary>
    private static double Overlap(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return Math.Min(x.Count, y.Count) == 0 ? 0 : (double)x.Count(y.Contains) / Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Words(string text) => text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Select(w => w.Length > 6 ? w[..6] : w).ToHashSet(StringComparer.Ordinal);
}
