using Parley.Claims;
using Parley.Reading.Frames;
using Parley.Reading.Likelihood;

namespace Parley.Reading;

/// <summary>Decides which findings become proposals.</summary>
internal static class Selection
{
    /// <summary>Whether a finding fills enough to be a fact: its state, and one more key slot that is not its state.</summary>
    public static bool Complete(Finding finding)
    {
        var kind = KindTable.Find(finding.Frame.Kind)!;
        if (kind.StateSlot is { } state && !finding.Slots.Has(state) && finding.Frame.Kind is not "agreement") return false;
        if (kind.Slots.Where(s => s.Key && s.Type == SlotType.Wording).SelectMany(s => finding.Slots[s.Name]).Any(v => v.Text.ToLowerInvariant() is "it" or "them" or "this" or "that" or "what" or "they" or "one" or "so" or "itself")) return false;
        if (finding.Frame.Kind is "round" && !finding.Slots.Has("date") && !finding.Slots.Has("place") && !finding.Slots.Has("participants")) return false;
        if (finding.Frame.Kind is "statement" && finding.Slots.First("speaker") is { } speaker && finding.Slots.NamesIn("addressee").Any(n => n.Plain == speaker.Plain)) return false;
        if (finding.Frame.Kind is "incident" && finding.Slots.First("act")?.Plain is "killing" or "wounding" && !finding.Slots.Has("actor") && !finding.Slots.Has("place")) return false;
        if (finding.Frame.Kind is "statement" && !finding.Slots.Has("about") || finding.Frame.Kind is "position" && !finding.Slots.Has("question")) return false;
        if (finding.Frame.Kind is "contact" && finding.Slots["actors"].Length < 2) return false;
        if (finding.Frame.Kind is "motive" && !finding.Slots.Has("actor")) return false;
        return finding.Frame.Kind is "agreement" ? finding.Slots.Has("type") : kind.Slots.Any(s => s.Key && s.Name != kind.StateSlot && finding.Slots.Has(s.Name)) || finding.Frame.Kind is "breach" && finding.Slots.Has("frequency");
    }

    /// <summary>Adds a finding unless the same has been read; of two readings of one act in one sentence the fuller one stays.</summary>
    public static void Add(List<Finding> kept, Finding finding)
    {
        if (finding.Frame.Kind == "round" && finding.State == "planned" && kept.Any(o => o.Frame.Kind == "round" && o.State == "planned" && !SameVoice(o, finding) && o.Slots.First("date")?.Plain is { } day && day == finding.Slots.First("date")?.Plain))
            finding = finding with { Slots = finding.Slots.With("status", new TermValue("confirmed")) };
        for (var i = 0; i < kept.Count; i++)
        {
            var other = kept[i];
            if (other.Frame.Kind != finding.Frame.Kind || other.State != finding.State) continue;
            if (!SameVoice(other, finding) && other.At.Sentence != finding.At.Sentence) continue;
            if (other.At.Sentence == finding.At.Sentence)
            {
                if (!Overlap(other, finding) && !Covers(other, finding) && !Covers(finding, other)) continue;
                if (other.Frame == finding.Frame && !Covers(other, finding) && !Covers(finding, other)) continue;
                if (Weight(finding) > Weight(other)) kept[i] = finding;
                return;
            }
            if (Covers(other, finding)) return;
        }
        kept.Add(finding);
    }

    /// <summary>The probability of a finding, in thousandths.</summary>
    public static int Probability(Finding finding) => (int)Math.Clamp(Math.Round(Weights.Fitted.Of(finding) * 1000), 20, 980);

    private static int Weight(Finding finding) => KindTable.Find(finding.Frame.Kind)!.Slots.Where(s => s.Key && finding.Slots.Has(s.Name)).Sum(s => 10 + finding.Slots[s.Name].Length) * 100 + finding.Frame.Probability / 10;

    private static bool SameVoice(Finding a, Finding b) => a.Voice.Select(v => v.Plain).SequenceEqual(b.Voice.Select(v => v.Plain), StringComparer.Ordinal);

    private static bool Overlap(Finding a, Finding b) => a.At.Clause == b.At.Clause || a.At.Used.First <= b.At.Used.Last && b.At.Used.First <= a.At.Used.Last && a.Frame.Kind is not "implementation" and not "statement";

    /// <summary>Whether each key slot of the second is told by the first with the same values.</summary>
    private static bool Covers(Finding first, Finding second)
    {
        foreach (var slot in KindTable.Find(first.Frame.Kind)!.Slots.Where(s => s.Key))
        {
            var values = second.Slots[slot.Name];
            if (values.IsEmpty) continue;
            var told = first.Slots[slot.Name].Select(v => v.Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!values.All(v => told.Contains(v.Plain))) return false;
        }
        return true;
    }
}
