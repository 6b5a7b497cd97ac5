using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>
/// One event told in two clauses ("six died when gunmen attacked a bus"; "Hamas said that it was behind it") is one fact: the act
/// and who did it from the one, the dead and the place from the other.
/// </summary>
internal static class Violence
{
    private const int Near = 2;
    private static readonly string[] Shared = ["killed", "injured", "target", "place", "date", "actor"];

    /// <summary>The findings with such pairs made one.</summary>
    public static List<Finding> Settle(List<Finding> findings)
    {
        var settled = findings.ToList();
        foreach (var claim in findings.Where(f => f.Frame.Name == "claim-attack")) Claimed(claim, settled);
        foreach (var sentence in findings.Where(f => f.Frame.Kind == "incident").GroupBy(f => f.At.Sentence).Where(g => g.Count() > 1))
        {
            foreach (var harm in sentence.Where(f => f.Slots.Term("act") is null && Harm(f)))
            {
                var at = settled.FindIndex(f => f.Frame.Kind == "incident" && f.At.Sentence == harm.At.Sentence && !Harm(f) && Joined(f, harm));
                if (at < 0 || settled.IndexOf(harm) < 0) continue;
                var slots = settled[at].Slots;
                foreach (var slot in Shared.Where(s => harm.Slots.Has(s) && !slots.Has(s))) slots = slots.With(slot, [.. harm.Slots[slot]]);
                settled[at] = settled[at] with { Slots = slots };
                settled.Remove(harm);
            }
        }
        return settled;
    }

    private static bool Harm(Finding finding) => finding.Slots.First("act")?.Plain is "killing" or "wounding" or "wound" or "injure" && !finding.Slots.Has("actor");

    private static bool Joined(Finding attack, Finding harm) =>
        attack.At.Clause is { } a && harm.At.Clause is { } b && (a.Parent == b || b.Parent == a || a.Parent == b.Parent && a.Parent is not null && a.Connector is "when" or "as" or "after");

    private static void Claimed(Finding claim, List<Finding> settled)
    {
        var at = settled.FindLastIndex(f => f.Frame.Kind == "incident" && f != claim && !f.Slots.Has("actor") && f.At.Sentence.Number <= claim.At.Sentence.Number && claim.At.Sentence.Number - f.At.Sentence.Number <= Near);
        if (at < 0 || !claim.Slots.Has("actor")) return;
        settled[at] = settled[at] with { Slots = settled[at].Slots.With("actor", [.. claim.Slots["actor"]]) };
        settled.Remove(claim);
    }
}
