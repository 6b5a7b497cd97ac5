using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Reading.Lexicon;

namespace Parley.Incidents;

/// <summary>
/// One statement of what an agreement or clause covers, to be laid against incidents. It applies where each of who, where and
/// which acts that it names fits; what it does not name it leaves open. The more it names, the narrower it is.
/// </summary>
internal sealed class ScopeReading
{
    private readonly HashSet<string> _actors;
    private readonly List<string> _names;
    private readonly List<string> _places;
    private readonly List<string> _acts;
    private readonly bool _everywhere;

    /// <summary>The statement of a claim.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claim">A claim of the kind <c>scope</c>.</param>
    public ScopeReading(Case of, Claim claim)
    {
        Claim = claim;
        var (actors, places) = (claim.Slots.NamesIn("actors").ToList(), claim.Slots.NamesIn("places").ToList());
        _actors = actors.Select(ActorKey.Of).ToHashSet(StringComparer.Ordinal);
        _names = [.. actors.SelectMany(a => NamesOf(of, a)).Select(IncidentWords.Turned).Distinct(StringComparer.Ordinal)];
        _everywhere = places.Exists(p => IsLand(of, p));
        _places = [.. places.Where(p => !IsLand(of, p)).Select(p => IncidentWords.Turned(p.Plain))];
        _acts = [.. claim.Slots["acts"].Select(a => IncidentWords.Turned(a.Plain))];
        Weight = (_actors.Count > 0 ? 1 : 0) + (_places.Count > 0 ? 1 : 0) + (_acts.Count > 0 ? 1 : 0);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>How many of who, where and which acts it names; the whole of a state is no narrower than saying nothing of the place.</summary>
    public int Weight { get; }

    /// <summary>Whether it is about such an incident.</summary>
    /// <param name="incident">The incident in words.</param>
    public bool Fits(Struck incident) =>
        (_actors.Count == 0 || _actors.Overlaps(incident.Actors) || _names.Exists(n => Struck.Has(incident.Targets, n)))
        && (_everywhere || _places.Count == 0 || _places.Exists(p => Struck.Has(incident.Places, p)))
        && (_acts.Count == 0 || _acts.Exists(a => Struck.Has(incident.Acts, a)));

    private static IEnumerable<string> NamesOf(Case of, NameValue actor) =>
        (of.Actors.GetValueOrDefault(ActorKey.Of(actor)) is { } known ? known.Names.Select(n => n.Text).Prepend(known.Name) : []).Append(actor.Plain).Append(actor.Text);

    private static bool IsLand(Case of, NameValue place)
    {
        var slug = Slug.Of(place.Plain);
        return slug == "everywhere" || Lexicon.Default.Entry(slug)?.Class == "state" || of.Actors.GetValueOrDefault(slug)?.Class == ActorClass.State;
    }
}
