using Parley.Cases;
using Parley.Claims;

namespace Parley.Talks;

/// <summary>Finds the track that a wording means: by name or alias, else as the only track that its document speaks of.</summary>
public static class Tracks
{
    private static readonly string[] TrackSlots = ["track", "to", "in", "tracks"];
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "talks", "peace-talks", "negotiations", "peace-negotiations", "meeting", "this-meeting", "conference", "process", "round", "next-round",
        "these-talks", "those-talks", "this-process", "invitation", "forum", "summit", "dialogue", "session", "event",
    };

    /// <summary>The link to the track, or null where the document leaves more than one possible or none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="name">The wording; null where the slot is empty.</param>
    /// <param name="subject">The claim.</param>
    public static LinkProposal? Resolve(Case of, NameValue? name, LinkSubject subject)
    {
        if (name is not null && Known(of, name) is { } known) return known;
        if (name is not null && !Generic.Contains(Slug.Of(name.Plain)))
            return new LinkProposal("track/" + Slug.Of(name.Plain), ThingKind.Track, name.Plain, IsNew: true, $"“{name.Text}” names no track in the record yet");
        var here = subject.Neighbours(of).SelectMany(c => c.Things).Where(t => t.StartsWith("track/", StringComparison.Ordinal) && of.Things.ContainsKey(t)).Distinct(StringComparer.Ordinal).ToList();
        return here.Count == 1 ? Link(of.Things[here[0]], "the only talks that this document speaks of") : null;
    }

    /// <summary>The wordings of talks in a claim, whatever slot they stand in.</summary>
    /// <param name="slots">The claim's slots.</param>
    public static IEnumerable<NameValue> In(Slots slots) => TrackSlots.SelectMany(slots.NamesIn);

    private static LinkProposal? Known(Case of, NameValue name)
    {
        var wanted = new[] { Slug.Of(name.Plain), Slug.Of(name.Text) };
        foreach (var thing in of.ThingsOf(ThingKind.Track))
            if (Wordings(thing).Any(w => wanted.Contains(w, StringComparer.Ordinal))) return Link(thing, $"“{name.Text}” names these talks");
        foreach (var round in of.ThingsOf(ThingKind.Round))
            if (Wordings(round).Any(w => wanted.Contains(w, StringComparer.Ordinal)) && TrackOf(of, round) is { } track)
                return Link(track, $"“{name.Text}” names a round of these talks");
        return null;
    }

    private static Thing? TrackOf(Case of, Thing round) =>
        of.About(round.Id).SelectMany(c => c.Things).Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Track)
        ?? of.ThingsOf(ThingKind.Track).FirstOrDefault(t => round.Id.StartsWith("round/" + t.Id[6..] + "-", StringComparison.Ordinal));

    private static IEnumerable<string> Wordings(Thing thing) => thing.Aliases.Prepend(thing.Name).Select(Slug.Of).Append(thing.Id[(thing.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static LinkProposal Link(Thing thing, string reason) => new(thing.Id, thing.Kind, thing.Name, IsNew: false, reason);
}
