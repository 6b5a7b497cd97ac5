using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Reading.Lexicon;

namespace Parley.Incidents;

/// <summary>
/// One statement of what an agreement or clause covers, laid against one incident. It applies where each of who, where and
/// which acts that it names fits the incident; what it does not name it leaves open. The more it names, the more it is about.
/// </summary>
/// <param name="Claim">The statement.</param>
/// <param name="Weight">How many of who, where (short of the whole country) and which acts it names; the narrower statement goes before the wider.</param>
internal sealed record ScopeReading(Claim Claim, int Weight)
{
    /// <summary>The statement if it applies to an incident, else null.</summary>
    /// <param name="of">The case.</param>
    /// <param name="scope">A claim of the kind <c>scope</c>.</param>
    /// <param name="incident">The incident.</param>
    public static ScopeReading? Of(Case of, Claim scope, IncidentAccount incident)
    {
        var (actors, places, acts) = (scope.Slots.NamesIn("actors").ToList(), scope.Slots.NamesIn("places").ToList(), scope.Slots["acts"]);
        var lands = places.Where(p => IsLand(of, p)).ToList();
        if (actors.Count > 0 && !actors.Exists(a => Involves(of, incident, a))) return null;
        if (places.Count > 0 && !places.Exists(p => lands.Contains(p) || incident.Places.Any(i => Within(i, p)))) return null;
        if (acts.Length > 0 && !acts.Any(a => incident.Acts.Any(i => Mentions(i, a.Plain)))) return null;
        return new ScopeReading(scope, (actors.Count > 0 ? 1 : 0) + (places.Count > lands.Count ? 1 : 0) + (acts.Length > 0 ? 1 : 0));
    }

    /// <summary>Whether an actor struck, was struck or is blamed, by some claim; a body counts as the one that it belongs to.</summary>
    private static bool Involves(Case of, IncidentAccount incident, NameValue actor)
    {
        var key = ActorKey.Of(actor);
        if (incident.Accused.Any(n => ActorKey.Of(n) == key || (n.Actor is { } id && of.Actors.GetValueOrDefault(id)?.Parent == key))) return true;
        var names = of.Actors.GetValueOrDefault(key) is { } known ? known.Names.Select(n => n.Text).Prepend(known.Name) : [];
        return names.Append(actor.Plain).Append(actor.Text).Distinct(StringComparer.OrdinalIgnoreCase).Any(n => incident.Targets.Any(t => Mentions(t, n)));
    }

    /// <summary>Whether a place is the wider one or lies in it: by its wording ("Ain al-Fijah, Wadi Barada") or by the list of places.</summary>
    private static bool Within(NameValue place, NameValue wider)
    {
        if (Mentions(place.Plain, wider.Plain) || Mentions(place.Text, wider.Plain)) return true;
        var wanted = Slug.Of(wider.Plain);
        var at = Lexicon.Default.Entry(Slug.Of(place.Plain));
        for (var steps = 0; steps < 5 && at?.Seat is { } seat; steps++)
        {
            at = Lexicon.Default.Entry(seat);
            if (seat == wanted || (at is not null && at.Names.Select(n => n.Text).Prepend(at.Name).Any(n => Slug.Of(n) == wanted))) return true;
        }
        return false;
    }

    /// <summary>The whole of a state is no narrower than saying nothing of the place.</summary>
    private static bool IsLand(Case of, NameValue place)
    {
        var slug = Slug.Of(place.Plain);
        return slug is "everywhere" or "all-territory" || Lexicon.Default.Entry(slug)?.Class == "state" || of.Actors.GetValueOrDefault(slug)?.Class == ActorClass.State;
    }

    private static bool Mentions(string words, string part) => $"-{Slug.Of(words)}-".Contains($"-{Slug.Of(part)}-", StringComparison.Ordinal);
}
