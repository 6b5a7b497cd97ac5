using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>
/// A meeting that was put off or called off: it takes its day from where the text tells for when it was planned, and that plan is
/// no fact of its own beside it.
/// </summary>
internal static class Rounds
{
    /// <summary>A round with those who stand between its talks: "talks between X and Y".</summary>
    public static Finding Fill(Finding finding)
    {
        if (finding.Frame.Kind != "round" || finding.Slots.Has("participants")) return finding;
        var (sentence, document) = (finding.At.Sentence, finding.At.Document);
        var sides = sentence.Phrases.Where(p => document.Tracks.Is(sentence, p)).SelectMany(p => sentence.After(p)).Where(a => a.Word == "between").Select(a => document.Names.All(sentence, a.Phrase)).FirstOrDefault(n => n.Length > 1);
        return sides.IsDefaultOrEmpty ? finding : finding with { Slots = finding.Slots.With("participants", [.. sides]) };
    }

    /// <summary>The findings with such plans taken up.</summary>
    public static List<Finding> Settle(List<Finding> findings)
    {
        findings = [.. findings.Select(f => Unmet(f, findings))];
        var settled = findings.Select(f => Moved(f, findings) ? f with { Slots = f.Slots.With("status", new TermValue("postponed")) } : f).ToList();
        foreach (var off in findings.Where(f => f.Frame.Kind == "round" && f.State is "postponed" or "cancelled"))
        {
            var planned = settled.LastOrDefault(f => f.Frame.Kind == "round" && f.State is "planned" && Before(f, off) && SameTalks(f, off) && SameDay(f, off));
            if (planned is null) continue;
            var at = settled.FindIndex(f => f.At == off.At && f.Frame == off.Frame);
            if (at < 0) continue;
            var slots = settled[at].Slots;
            foreach (var slot in new[] { "date", "place", "participants", "host", "convenors" })
            {
                if (!planned.Slots.Has(slot) || slots.Has(slot) && slot != "date") continue;
                slots = slots.With(slot, [.. planned.Slots[slot]]);
            }
            settled[at] = settled[at] with { Slots = slots };
            settled.Remove(planned);
        }
        return settled;
    }

    /// <summary>"The talks, which were to have opened on X, will open on Y": the old day is postponed, the new one is that to which they move.</summary>
    private static Finding Unmet(Finding finding, List<Finding> all)
    {
        if (finding.Frame.Kind != "round" || finding.Slots.First("date") is not { } day) return finding;
        bool Pairs(Finding other) => other.Frame.Kind == "round" && Math.Abs(other.At.Sentence.Number - finding.At.Sentence.Number) <= 1 && SameTalks(finding, other) && other.Slots.First("date") is { } otherDay && otherDay.Plain != day.Plain;
        if (finding is { Modality: "unmet", State: "cancelled" } && all.Any(o => o.State is "planned" or "moved" && Pairs(o))) return finding with { Slots = finding.Slots.With("status", new TermValue("postponed")) };
        return finding.State == "planned" && all.Any(o => o is { Modality: "unmet", State: "cancelled" } && Pairs(o)) ? finding with { Slots = finding.Slots.With("status", new TermValue("moved")) } : finding;
    }

    /// <summary>Whether a plan is the old day of a meeting that the same sentence, or the next, moves to another.</summary>
    private static bool Moved(Finding planned, List<Finding> all) =>
        planned is { Frame.Kind: "round", State: "planned" } && planned.Slots.First("date") is { } day
        && all.Any(f => f is { Frame.Kind: "round", State: "moved" } && Before(planned, f) && f.At.Sentence.Number - planned.At.Sentence.Number <= 1 && SameTalks(planned, f) && f.Slots.First("date")?.Plain is { } to && to != day.Plain)
        && !all.Any(f => f is { Frame.Kind: "round", State: "postponed" } && SameTalks(planned, f));

    /// <summary>The plan stands in the same sentence or in one of the two before.</summary>
    private static bool Before(Finding planned, Finding off) => planned.At.Sentence.Number <= off.At.Sentence.Number && off.At.Sentence.Number - planned.At.Sentence.Number <= 2;

    private static bool SameTalks(Finding a, Finding b) => a.Slots.First("track")?.Plain is not { } x || b.Slots.First("track")?.Plain is not { } y || string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same wording of a day, or a day that only the plan tells.</summary>
    private static bool SameDay(Finding planned, Finding off) =>
        off.Slots.First("date") is not { } day || planned.Slots.First("date") is { } other && (other.Text == day.Text || other.Plain == day.Plain);
}
