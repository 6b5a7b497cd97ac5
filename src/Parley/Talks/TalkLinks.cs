using Parley.Actors;
using Parley.Agreements;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Talks;

/// <summary>
/// What a claim about talks is about. An invitation of two actors is a claim about two invitations, one per invitee; a
/// level and a participation are about a seat, which is one actor's part in one track.
/// </summary>
public static class TalkLinks
{
    /// <summary>The invitations, one per invitee, and the track.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Invitation(Case of, LinkSubject subject) =>
        PerActor(of, subject, "invitee", "to", ThingKind.Invitation, (who, track) => $"Invitation of {who} to the {track}");

    /// <summary>The invitation that is answered, the seat, and the track.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Reply(Case of, LinkSubject subject) =>
        Invitation(of, subject).Concat(Seats(of, subject, "invitee", "to"));

    /// <summary>The seats and the track.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Level(Case of, LinkSubject subject) => Seats(of, subject, "actor", "to");

    /// <summary>The seats and the track; where the claim is of a part in an agreement (signing it or not), the seats and the agreement.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Participation(Case of, LinkSubject subject)
    {
        if (subject.Slots.NamesIn("in").FirstOrDefault() is not { } name || AgreementLinks.Named(of, name) is not { } agreement) return Seats(of, subject, "actor", "in");
        var parts = subject.Slots.NamesIn("actor").Select(actor => Made(
            of, $"seat/{Key(actor)}-{agreement.Thing["agreement/".Length..]}", ThingKind.Seat, $"{actor.Plain} in the {Bare(agreement.Name)}", $"{actor.Plain}; {agreement.Reason}"));
        return parts.Prepend(agreement);
    }

    /// <summary>The round and its track.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Round(Case of, LinkSubject subject)
    {
        if (Tracks.Resolve(of, subject.Slots.NamesIn("track").FirstOrDefault() ?? PlaceTrack(subject), subject) is not { } track) yield break;
        yield return track;
        yield return Rounds.Resolve(of, track, subject);
    }

    /// <summary>The track.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Representation(Case of, LinkSubject subject) => Each(Tracks.Resolve(of, subject.Slots.NamesIn("track").FirstOrDefault(), subject));

    /// <summary>Each of the tracks.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> TrackRelation(Case of, LinkSubject subject) =>
        subject.Slots.NamesIn("tracks").SelectMany(t => Each(Tracks.Resolve(of, t, subject)));

    /// <summary>The dealings of each two of the actors with each other; an incoming government's are those of its state.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> Contact(Case of, LinkSubject subject)
    {
        var actors = subject.Slots.NamesIn("actors").Select(n => Party(of, n)).DistinctBy(a => a.Key).OrderBy(a => a.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < actors.Count; i++)
            for (var j = i + 1; j < actors.Count; j++)
                yield return Made(of, $"contact/{actors[i].Key}-{actors[j].Key}", ThingKind.Contact, $"{actors[i].Name} and {actors[j].Name}", "the two actors named");
    }

    private static (string Key, string Name) Party(Case of, NameValue name)
    {
        if (name.Actor is not { } id) return (Key(name), name.Plain);
        var state = StateOf(of, id);
        return (state, state == id ? name.Plain : of.Actors.GetValueOrDefault(state)?.Name ?? state);
    }

    private static IEnumerable<LinkProposal> Seats(Case of, LinkSubject subject, string who, string where) =>
        PerActor(of, subject, who, where, ThingKind.Seat, (actor, track) => $"{actor} in the {track}");

    private static IEnumerable<LinkProposal> PerActor(Case of, LinkSubject subject, string who, string where, ThingKind kind, Func<string, string, string> name)
    {
        if (Tracks.Resolve(of, subject.Slots.NamesIn(where).FirstOrDefault(), subject) is not { } track) yield break;
        yield return track;
        var prefix = kind == ThingKind.Seat ? "seat" : "invitation";
        foreach (var actor in subject.Slots.NamesIn(who))
            yield return OfSameState(of, subject, actor, kind, track)
                ?? Made(of, $"{prefix}/{Key(actor)}-{track.Thing[6..]}", kind, name(actor.Plain, Bare(track.Name)), $"{actor.Plain}; {track.Reason}");
    }

    /// <summary>
    /// A document that speaks now of a state and now of its incoming government speaks of one invitation and one seat; the
    /// actor that each claim names stays in the claim.
    /// </summary>
    private static LinkProposal? OfSameState(Case of, LinkSubject subject, NameValue actor, ThingKind kind, LinkProposal track)
    {
        if (actor.Actor is not { } id) return null;
        var state = StateOf(of, id);
        var known = subject.Neighbours(of).SelectMany(c => c.Things).Distinct(StringComparer.Ordinal).Select(of.Things.GetValueOrDefault).OfType<Thing>()
            .Where(t => t.Kind == kind && t.Id.EndsWith("-" + track.Thing[6..], StringComparison.Ordinal));
        foreach (var thing in known)
        {
            var others = of.About(thing.Id).SelectMany(c => c.Slots.NamesIn("invitee").Concat(c.Slots.NamesIn("actor"))).Select(n => n.Actor).OfType<string>().Where(a => thing.Id.Contains(a, StringComparison.Ordinal));
            if (others.FirstOrDefault(o => o != id && StateOf(of, o) == state && (o == state || id == state)) is { } other)
                return new LinkProposal(thing.Id, kind, thing.Name, IsNew: false, $"{actor.Plain} and {of.Actors.GetValueOrDefault(other)?.Name ?? other} are one state before and after it takes office");
        }
        return null;
    }

    private static string StateOf(Case of, string actor) =>
        of.Actors.TryGetValue(actor, out var known) && known is { Class: ActorClass.GovernmentElect, Parent: { } state } ? state : actor;

    private static NameValue? PlaceTrack(LinkSubject subject) =>
        subject.Slots.NamesIn("place").FirstOrDefault() is { } place ? new NameValue(place.Text, null, place.Plain + " talks", []) : null;

    private static LinkProposal Made(Case of, string id, ThingKind kind, string name, string reason) =>
        of.Things.TryGetValue(of.Follow(id), out var thing)
            ? new LinkProposal(thing.Id, kind, thing.Name, IsNew: false, reason)
            : new LinkProposal(id, kind, name, IsNew: true, reason);

    private static string Key(NameValue actor) => ActorKey.Of(actor).TrimStart('~');

    private static string Bare(string track) => track.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? track[4..] : track;

    private static IEnumerable<LinkProposal> Each(LinkProposal? link) => link is null ? [] : [link];
}
