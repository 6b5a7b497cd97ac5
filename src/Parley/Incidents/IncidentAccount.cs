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
public sealed class IncidentAccount
{
    private readonly Lazy<(TollAccount? Killed, TollAccount? Injured, ImmutableArray<LineOfEvidence> Lines)> _counted;
    private readonly Lazy<ImmutableArray<AttributionAccount>> _attributions;

    private IncidentAccount(Thing thing, ImmutableArray<Claim> claims, Origin origin)
    {
        (Thing, Claims) = (thing, claims);
        Days = Widest(claims.Any(c => !Withdrawn.Is(c)) ? claims.Where(c => !Withdrawn.Is(c)) : claims);
        _counted = new(() => (TollAccount.Of(claims, "killed", origin), TollAccount.Of(claims, "injured", origin), origin.Lines(claims)));
        _attributions = new(() => AttributionAccount.Of(claims));
    }

    /// <summary>The incident.</summary>
    public Thing Thing { get; }

    /// <summary>Its claims (incidents, breaches, attributions), in the order of the record.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The widest interval of days told; null where none is told.</summary>
    public (LocalDate First, LocalDate Last)? Days { get; }

    /// <summary>The dead; null where nobody counts them.</summary>
    public TollAccount? Killed => _counted.Value.Killed;

    /// <summary>The hurt; null where nobody counts them.</summary>
    public TollAccount? Injured => _counted.Value.Injured;

    /// <summary>The lines of evidence.</summary>
    public ImmutableArray<LineOfEvidence> Lines => _counted.Value.Lines;

    /// <summary>Who is said to have done it.</summary>
    public ImmutableArray<AttributionAccount> Attributions => _attributions.Value;

    /// <summary>The account of an incident; null where there is none of that id.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The id; one that was folded into another leads on.</param>
    /// <param name="origin">The lines of evidence of the case, where many incidents are looked at; null makes them.</param>
    public static IncidentAccount? Of(Case of, string thing, Origin? origin = null) =>
        of.Things.TryGetValue(of.Follow(thing), out var incident) && incident.Kind == ThingKind.Incident
            ? new IncidentAccount(incident, [.. of.About(incident.Id).Where(c => c.Kind is "incident" or "breach" or "attribution")], origin ?? new Origin(of))
            : null;

    /// <summary>Every place that a claim gives, as worded.</summary>
    public IEnumerable<NameValue> Places => Claims.SelectMany(c => c.Slots.NamesIn("place"));

    /// <summary>Every kind of act and every means that a claim gives, as worded.</summary>
    public IEnumerable<string> Acts => Claims.SelectMany(c => c.Slots["act"].Concat(c.Slots["mode"])).Select(v => v.Plain).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whom it is said to have struck, as worded.</summary>
    public IEnumerable<string> Targets => Claims.SelectMany(c => c.Slots["target"]).Select(v => v.Plain).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Everybody who is blamed for it or is said to have claimed it, by some voice.</summary>
    public IEnumerable<NameValue> Accused => Claims.SelectMany(c => c.Kind switch
    {
        "incident" => c.Slots.NamesIn("actor"),
        "attribution" when c.Slots.Term("finding") is "denied" or "not-attributable" => [],
        _ => c.Slots.NamesIn("accused"),
    });

    private static (LocalDate First, LocalDate Last)? Widest(IEnumerable<Claim> claims)
    {
        var days = claims.Select(ClaimDay.Span).OfType<(LocalDate First, LocalDate Last)>().ToList();
        return days.Count == 0 ? null : (days.Min(d => d.First), days.Max(d => d.Last));
    }
}
