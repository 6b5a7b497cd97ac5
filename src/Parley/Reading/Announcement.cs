using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Frames;

namespace Parley.Reading;

/// <summary>
/// An agreement that a party or broker announces itself is told as announced, with the day of the announcement; what the
/// report or another voice asserts keeps its own status.
/// </summary>
internal static class Announcement
{
    /// <summary>The finding with the status that its announcement gives it.</summary>
    public static Finding Settle(Finding finding)
    {
        if (finding.Frame.Kind != "agreement" || finding.State is not "agreed" || finding.Voice.IsEmpty) return finding;
        var speech = finding.At.Clause?.Chain().FirstOrDefault(c => c.Link == ClauseLink.Content && c.Parent?.Verb.Lemma is "announce" or "declare" or "proclaim")?.Parent;
        if (speech is null || !finding.Slots.NamesIn("brokers").Concat(finding.Slots.NamesIn("parties")).Any(n => n.Plain == finding.Voice[^1].Plain)) return finding;
        var slots = finding.Slots.With("status", new TermValue("announced"));
        var dated = Timing.Settle(finding with { At = finding.At with { Clause = speech }, Slots = slots.Without("announced") });
        return finding with { Slots = dated.Slots.Has("announced") ? dated.Slots : slots };
    }
}
