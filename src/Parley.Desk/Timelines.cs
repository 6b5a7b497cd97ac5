using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>What happened in a process, day by day, in lanes: agreements, rounds, invitations and replies, statements, incidents.</summary>
public static class Timelines
{
    /// <summary>The lanes, from above.</summary>
    public static readonly ImmutableArray<string> Lanes = ["agreements", "rounds", "invitations", "statements", "incidents"];

    private static readonly Dictionary<string, string> LaneOf = new(StringComparer.Ordinal)
    {
        ["agreement"] = "agreements",
        ["role"] = "agreements",
        ["agreement-relation"] = "agreements",
        ["clause"] = "agreements",
        ["implementation"] = "agreements",
        ["round"] = "rounds",
        ["invitation"] = "invitations",
        ["reply"] = "invitations",
        ["level"] = "invitations",
        ["participation"] = "invitations",
        ["statement"] = "statements",
        ["position"] = "statements",
        ["breach"] = "incidents",
        ["incident"] = "incidents",
        ["attribution"] = "incidents",
    };

    /// <summary>The timeline as of the case's moment.</summary>
    /// <param name="of">The case.</param>
    /// <param name="track">Only the rounds, invitations and replies of this track, by name or id; the other lanes stay: they are what happened meanwhile. Null takes all tracks.</param>
    /// <param name="days">Only what touches these days; null takes all of time.</param>
    /// <exception cref="FormatException">There is no such track.</exception>
    public static Process Of(Case of, string? track = null, (LocalDate First, LocalDate Last)? days = null)
    {
        var chosen = track is null ? null : Track(of, track);
        var claims = of.Claims.Where(c => LaneOf.ContainsKey(c.Kind) && (chosen is null || LaneOf[c.Kind] is not ("rounds" or "invitations") || c.Things.Contains(chosen.Id)));
        var marks = claims.Select(c => (Claim: c, Time: When(c))).Where(x => x.Time is not null)
            .GroupBy(x => (Lane: LaneOf[x.Claim.Kind], Subject: Subject(of, x.Claim), State: TermWords.State(x.Claim), x.Time!.Value))
            .Select(g => Mark(of, g.Key.Lane, g.Key.Value, [.. g.Select(x => x.Claim)]))
            .Where(m => days is not { } d || m.First <= d.Last && m.Last >= d.First)
            .OrderBy(m => m.First).ThenBy(m => m.Last).ThenBy(m => Lanes.IndexOf(m.Lane)).ThenBy(m => m.Title, StringComparer.Ordinal).ThenBy(m => m.Basis[0]).ToImmutableArray();
        var undated = claims.Count(c => When(c) is null);
        return new Process(chosen, marks, undated);
    }

    private static TimelineMark Mark(Case of, string lane, (LocalDate First, LocalDate Last, bool Told) when, List<Claim> claims)
    {
        var claim = claims[0];
        var state = TermWords.State(claim);
        var thing = ThingOf(of, claim);
        var subject = thing?.Name ?? ClaimText.Line(claim.Content);
        var title = $"{KindTable.Find(claim.Kind)!.Label}{(state.Length > 0 ? $", {state}" : "")}: {subject}";
        return new TimelineMark(lane, claim.Kind, title, thing is null ? $"/claim/{claim.Id}" : "/thing/" + thing.Id, when.First, when.Last, when.Told, [.. claims.Select(c => c.Id)]);
    }

    /// <summary>The days a claim speaks of; where it tells none, the day it was published, and that it is only this.</summary>
    private static (LocalDate First, LocalDate Last, bool Told)? When(Claim c) =>
        ClaimDay.Span(c) is { } span ? (span.First, span.Last, true) : c.Document.Date is { } day ? (day, day, false) : null;

    private static string Subject(Case of, Claim c) => ThingOf(of, c)?.Id ?? c.Id.ToString();

    /// <summary>The thing that stands for the claim in its lane; statements stand for themselves.</summary>
    private static Thing? ThingOf(Case of, Claim c)
    {
        ReadOnlySpan<ThingKind> wanted = LaneOf[c.Kind] switch
        {
            "rounds" => [ThingKind.Round],
            "invitations" => c.Kind is "invitation" or "reply" ? [ThingKind.Invitation, ThingKind.Seat] : [ThingKind.Seat],
            "agreements" => [ThingKind.Clause, ThingKind.Agreement],
            "incidents" => [ThingKind.Incident],
            _ => [],
        };
        foreach (var kind in wanted)
            if (c.Things.Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == kind) is { } found) return found;
        return null;
    }

    private static Thing Track(Case of, string text)
    {
        var tracks = of.ThingsOf(ThingKind.Track).ToList();
        var words = Folding.Of(text);
        return tracks.Find(t => t.Id == text || t.Id == of.Follow(text)) ?? tracks.Find(t => t.Aliases.Prepend(t.Name).Any(n => Folding.Of(n) == words))
            ?? tracks.Find(t => words.Length > 0 && t.Aliases.Prepend(t.Name).Any(n => Folding.Of(n).Contains(words, StringComparison.Ordinal)))
            ?? throw new FormatException($"“{text}” names no track; the record has {(tracks.Count == 0 ? "none" : string.Join(", ", tracks.Select(t => t.Name)))}.");
    }
}

/// <summary>A process in time.</summary>
/// <param name="Track">The track it is narrowed to, or null.</param>
/// <param name="Marks">What happened, by day.</param>
/// <param name="Undated">How many claims tell no day and stand in documents of unknown day, so that they are left out.</param>
public sealed record Process(Thing? Track, ImmutableArray<TimelineMark> Marks, int Undated);

/// <summary>Something at a day, or within a span of days.</summary>
/// <param name="Lane">One of <see cref="Timelines.Lanes"/>.</param>
/// <param name="Kind">The kind of its claims.</param>
/// <param name="Title">What, in words.</param>
/// <param name="Page">The path of the page that tells more.</param>
/// <param name="First">The first day that it may have been.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Told">Whether a day is told; where not, it stands at the day of publication.</param>
/// <param name="Basis">The claims that it stands on; never empty.</param>
public sealed record TimelineMark(string Lane, string Kind, string Title, string Page, LocalDate First, LocalDate Last, bool Told, ImmutableArray<Guid> Basis);
