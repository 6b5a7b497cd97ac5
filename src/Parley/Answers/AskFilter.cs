using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Positions;

namespace Parley.Answers;

/// <summary>What of an answer is asked for; with nothing set, all rows.</summary>
/// <param name="Actor">An actor's id or any of its names.</param>
/// <param name="About">Words that the question, subject or wording must have, or an actor that must be concerned.</param>
/// <param name="Track">A track's id, name or part of it.</param>
/// <param name="Of">The first and last day that the facts may speak of.</param>
public sealed record AskFilter(string? Actor = null, string? About = null, string? Track = null, (LocalDate First, LocalDate Last)? Of = null)
{
    /// <summary>No filter.</summary>
    public static readonly AskFilter None = new();

    /// <summary>Whether a claim passes the day filter: its facts touch the days asked for.</summary>
    /// <param name="claim">The claim.</param>
    public bool PassesDay(Claim claim) =>
        Of is not { } of || ClaimDay.Span(claim) is not { } span || (span.First <= of.Last && of.First <= span.Last);

    /// <summary>Whether a name is of the actor asked for.</summary>
    /// <param name="of">The case.</param>
    /// <param name="names">The names that a row is about.</param>
    public bool PassesActor(Case of, params IEnumerable<NameValue> names) => Actor is null || names.Any(n => IsActor(of, n, Actor));

    /// <summary>Whether a claim concerns what was asked about: by its wording, or by an actor that it names.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claim">The claim.</param>
    public bool PassesAbout(Case of, Claim claim)
    {
        if (About is null) return true;
        var words = string.Join(' ', claim.Slots.Names.SelectMany(s => claim.Slots[s]).Select(v => v.Plain + " " + v.Text)
            .Concat(claim.Things.Select(t => of.Things.GetValueOrDefault(t)?.Name ?? t)));
        return Wording.Mentions(words, About) || claim.Things.Contains(About)
            || claim.Slots.Names.SelectMany(claim.Slots.NamesIn).Any(n => IsActor(of, n, About));
    }

    /// <summary>Whether a track is the one asked for.</summary>
    /// <param name="track">The track.</param>
    public bool PassesTrack(Thing track) =>
        Track is null || track.Id == Track || track.Aliases.Prepend(track.Name).Any(n => n.Contains(Track, StringComparison.OrdinalIgnoreCase));

    private static bool IsActor(Case of, NameValue name, string wanted)
    {
        var slug = Slug.Of(wanted);
        if (name.Actor == wanted || ActorKey.Of(name).TrimStart('~') == slug || Slug.Of(name.Plain) == slug || Slug.Of(name.Text) == slug) return true;
        return name.Actor is { } id && of.Actors.TryGetValue(id, out var actor) && (actor.Parent == wanted || actor.Names.Any(n => Slug.Of(n.Text) == slug));
    }
}
