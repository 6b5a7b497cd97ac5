using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Cases;
using Parley.Positions;

namespace Parley.Claims;

/// <summary>
/// What speaks for a claim being about a thing: the same actors, a day within what both leave open, the same round or track,
/// like wording, the same place; of an incident, which are
/// all worded alike, the wording only beside something else. Each is weighed, and said in words for the person who decides.
/// </summary>
internal sealed class LinkingLikeness
{
    private const int OfActors = 250;
    private const int OfDay = 200;
    private const int OfTalks = 150;
    private const int OfWording = 250;
    private const int OfPlace = 150;
    private const int ByRule = 500;
    private const int Least = 60;
    private const double AlikePlace = 0.75;
    private static readonly string[] Places = ["place", "places"];
    private static readonly string[] Talks = ["to", "in", "track", "tracks"];

    private readonly Case _of;
    private readonly ImmutableArray<LinkProposal> _chosen;
    private readonly Traits _own;
    private readonly HashSet<string> _talks;

    internal LinkingLikeness(Case of, LinkSubject subject, ImmutableArray<LinkProposal> chosen)
    {
        (_of, _chosen, _own) = (of, chosen, Traits.In(subject.Slots));
        _talks = [.. chosen.Where(l => l.Kind is ThingKind.Track or ThingKind.Round && !l.IsNew).Select(l => l.Thing)];
    }

    /// <summary>What a rule chose, with all that speaks for it besides.</summary>
    internal LinkProposal Chosen(LinkProposal link)
    {
        var found = link.IsNew ? [] : Speaks(_of.Things[link.Thing]);
        return link with { Score = ByRule + Sum(found) / 2, Reason = string.Join("; ", found.Select(f => f.Words).Prepend(link.Reason)) };
    }

    /// <summary>The other things of a kind for which something speaks, the likest first.</summary>
    internal IEnumerable<LinkProposal> Others(ThingKind kind, int most) =>
        _of.ThingsOf(kind).Where(t => !_chosen.Any(c => c.Thing == t.Id)).Select(t => (Thing: t, Found: Speaks(t))).Where(x => Sum(x.Found) >= Least)
            .Select(x => new LinkProposal(x.Thing.Id, kind, x.Thing.Name, IsNew: false, string.Join("; ", x.Found.Select(f => f.Words))) { Score = Sum(x.Found) / 2, ByRule = false })
            .OrderByDescending(l => l.Score).ThenBy(l => l.Thing, StringComparer.Ordinal).Take(most);

    private static int Sum(List<(int Weight, string Words)> found) => found.Sum(f => f.Weight);

    private List<(int Weight, string Words)> Speaks(Thing thing)
    {
        var claims = _of.About(thing.Id).ToList();
        var theirs = Traits.In(claims.Select(c => c.Slots));
        var found = new List<(int, string)>();
        var shared = _own.Actors.Keys.Where(theirs.Actors.ContainsKey).ToList();
        if (shared.Count > 0) found.Add((OfActors * shared.Count / _own.Actors.Count, $"also names {string.Join(", ", shared.Take(3).Select(k => _own.Actors[k]))}"));
        if (Day(theirs) is { } day) found.Add(day);
        if (claims.SelectMany(c => c.Things).FirstOrDefault(t => t != thing.Id && _talks.Contains(t)) is { } talks) found.Add((OfTalks, $"of the same talks: {_of.Things[talks].Name}"));
        if (_own.Places.Find(p => theirs.Places.Exists(q => Slug.Of(p) == Slug.Of(q) || Wording.Likeness(p, q) >= AlikePlace)) is { } place) found.Add((OfPlace, $"also in {place}"));
        if (found.Count == 0 && thing.Kind is ThingKind.Incident) return found;
        var wordings = theirs.Wordings.Concat(thing.Aliases).Append(thing.Name).Distinct(StringComparer.Ordinal);
        var (likest, likeness) = _own.Wordings.SelectMany(_ => wordings, (mine, w) => (w, Likeness: Wording.Likeness(mine, w))).OrderByDescending(x => x.Likeness).FirstOrDefault();
        if (likeness > 0) found.Add(((int)(OfWording * likeness), $"worded alike: “{likest}”"));
        return found;
    }

    private (int Weight, string Words)? Day(Traits theirs)
    {
        var apart = _own.Days.SelectMany(_ => theirs.Days, Apart).Order().ToList();
        return apart.Count == 0 ? null : apart[0] switch
        {
            0 => (OfDay, "on a day that fits"),
            <= 1 => (OfDay / 2, "a day apart"),
            <= 3 => (OfDay / 4, $"{apart[0]} days apart"),
            _ => null,
        };
    }

    private static int Apart((LocalDate First, LocalDate Last) one, (LocalDate First, LocalDate Last) other) =>
        one.First > other.Last ? Period.DaysBetween(other.Last, one.First) : other.First > one.Last ? Period.DaysBetween(one.Last, other.First) : 0;

    /// <summary>What claims can be compared by.</summary>
    private sealed record Traits(Dictionary<string, string> Actors, List<(LocalDate First, LocalDate Last)> Days, List<string> Places, List<string> Wordings)
    {
        internal static Traits In(params IEnumerable<Slots> claims)
        {
            var traits = new Traits(new Dictionary<string, string>(StringComparer.Ordinal), [], [], []);
            foreach (var slots in claims)
                foreach (var name in slots.Names)
                    foreach (var value in slots[name]) traits.Take(name, value);
            return traits;
        }

        private void Take(string slot, SlotValue value)
        {
            switch (value)
            {
                case DateValue d when EdtfDay.Span(d.Value) is { } span: Days.Add(span); break;
                case NameValue n when LinkingLikeness.Places.Contains(slot, StringComparer.Ordinal): Places.Add(n.Plain); break;
                case NameValue n when n.Actor is null && Talks.Contains(slot, StringComparer.Ordinal): Wordings.Add(n.Plain); break;
                case NameValue n: Actors.TryAdd(ActorKey.Of(n), n.Plain); break;
                case WordedValue w: Wordings.Add(w.Plain); break;
            }
        }
    }
}
