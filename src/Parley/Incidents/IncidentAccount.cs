using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// What the claims of one incident say, computed and not stored: when, where, what, whom it struck, its toll, and who is
/// said to have done it. Where they differ all stands side by side.
/// </summary>
/// <param name="Thing">The incident.</param>
/// <param name="Claims">Its claims (incidents, breaches, attributions), in the order of the record.</param>
/// <param name="Days">The widest interval of days told; null where none is told.</param>
/// <param name="Killed">The dead; null where nobody counts them.</param>
/// <param name="Injured">The hurt; null where nobody counts them.</param>
/// <param name="Attributions">Who is said to have done it.</param>
/// <param name="Lines">The lines of evidence.</param>
public sealed record IncidentAccount(
    Thing Thing, ImmutableArray<Claim> Claims, (LocalDate First, LocalDate Last)? Days, TollAccount? Killed, TollAccount? Injured,
    ImmutableArray<AttributionAccount> Attributions, ImmutableArray<LineOfEvidence> Lines)
{
    /// <summary>The account of an incident; null where there is none of that id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The id; one that was folded into another leads on.</param>
    /// <param name="origin">The lines of evidence of the case, where many incidents are looked at; null makes them.</param>
    public static IncidentAccount? Of(Case of, string thing, Origin? origin = null)
    {
        if (!of.Things.TryGetValue(of.Follow(thing), out var incident) || incident.Kind != ThingKind.Incident) return null;
        var claims = of.About(incident.Id).Where(c => c.Kind is "incident" or "breach" or "attribution").ToImmutableArray();
        origin ??= new Origin(of);
        var standing = claims.Where(c => !Withdrawn.Is(c)).ToList();
        return new IncidentAccount(
            incident, claims, Widest(standing.Count > 0 ? standing : claims), TollAccount.Of(claims, "killed", origin), TollAccount.Of(claims, "injured", origin),
            AttributionAccount.Of(claims), origin.Lines(claims));
    }

    /// <summary>Every place that a claim gives, as worded.</summary>
    public IEnumerable<NameValue> Places => Claims.SelectMany(c => c.Slots.NamesIn("place"));

    /// <summary>Every kind of act and every means that a claim gives, as worded.</summary>
    public IEnumerable<string> Acts => Claims.SelectMany(c => c.Slots["act"].Concat(c.Slots["mode"])).Select(v => v.Plain).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whom it is said to have struck, as worded.</summary>
    public IEnumerable<string> Targets => Claims.SelectMany(c => c.Slots["target"]).Select(v => v.Plain).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Everybody who is blamed for it or is said to have claimed it, by some voice.</summary>
    public IEnumerable<NameValue> Accused => Attributions.Where(a => a.Finding is "accused" or "claimed" or "unclear").SelectMany(a => a.Accused);

    private static (LocalDate First, LocalDate Last)? Widest(IEnumerable<Claim> claims)
    {
        var days = claims.Select(ClaimDay.Span).OfType<(LocalDate First, LocalDate Last)>().ToList();
        return days.Count == 0 ? null : (days.Min(d => d.First), days.Max(d => d.Last));
    }
}
