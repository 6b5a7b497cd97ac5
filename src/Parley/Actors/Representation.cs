using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>
/// The representation matrix: which actor sits at which table, by itself or through whom, beside what it signed and whether
/// it fights. Rows are states, bodies and armed groups; columns are the rounds of each track. A cell holds all that is
/// told, side by side in order of time; an empty one means that nobody says a word, which is no absence.
/// </summary>
/// <param name="Of">The day as of which ties and states are taken; null in a record without dated documents.</param>
/// <param name="AsOf">The moment as of which the record was seen.</param>
/// <param name="Columns">Track by track, rounds in order of time, last what is told of no round.</param>
/// <param name="Rows">By class, then by name.</param>
public sealed record Representation(LocalDate? Of, AsOf AsOf, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>The rule's version, as in <c>docs/methods/answers.md</c>.</summary>
    public const int Version = 1;

    /// <summary>The matrix of a case.</summary>
    /// <param name="of">The case.</param>
    /// <param name="track">Words of a track's name, or its id; null takes all.</param>
    /// <param name="day">The day; null takes the case's own.</param>
    public static Representation In(Case of, string? track = null, LocalDate? day = null)
    {
        var until = day ?? of.Day;
        var filter = new AskFilter(Track: track);
        var columns = of.ThingsOf(ThingKind.Track).Where(filter.PassesTrack).SelectMany(t => TableColumn.Of(of, t)).ToImmutableArray();
        var cells = new TableCells(of, Affiliations.Of(of), columns, until);
        var binding = Binding.Of(of, until ?? LocalDate.MaxIsoValue);
        var rows = cells.Keys.Union(binding.Select(b => b.Key), StringComparer.Ordinal).Select(key => Row(of, key, cells, binding)).OfType<TableRow>();
        var sorted = rows.OrderBy(r => Rank(r.Class)).ThenBy(r => r.Actor.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Key, StringComparer.Ordinal).ToImmutableArray();
        var used = columns.Where(c => c.Round is not null || sorted.Any(r => r.Cells.ContainsKey(c.Key))).ToImmutableArray();
        return new Representation(until, of.AsOf, used, sorted);
    }

    private static TableRow? Row(Case of, string key, TableCells cells, ILookup<string, Bound> binding)
    {
        var bound = binding[key].ToList();
        var name = cells.Name(key) ?? bound[0].Name;
        var kind = name.Actor is { } id ? of.Actors.GetValueOrDefault(id)?.Class ?? ActorClass.Unknown : ActorClass.Collective;
        var told = cells.Of(key);
        if (kind is ActorClass.Person && told.IsEmpty) return null;
        return new TableRow(key, Saying.Actor(name), kind, told, Said(bound.Where(b => b.Signs)), Said(bound.Where(b => !b.Signs)), cells.Since(key));
    }

    private static ImmutableArray<Said> Said(IEnumerable<Bound> bound) =>
        [.. bound.GroupBy(b => (b.How, b.Code, Voice: Saying.VoiceKey(b.Claim)))
            .Select(g => new Said(g.Key.How, g.Key.Code, null, g.First().Claim.Voices, [.. g.Select(b => b.Claim.Id).Distinct()]))];

    private static int Rank(ActorClass kind) => kind switch
    {
        ActorClass.State or ActorClass.Government or ActorClass.GovernmentElect or ActorClass.Ministry => 0,
        ActorClass.Organisation or ActorClass.Coalition or ActorClass.Delegation => 1,
        ActorClass.ArmedGroup => 2,
        ActorClass.Person => 3,
        ActorClass.Unknown => 4,
        _ => 5,
    };
}

/// <summary>One actor's row.</summary>
/// <param name="Key">The actor's key.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Class">What it is; <see cref="ActorClass.Collective"/> for a name left as written.</param>
/// <param name="Cells">By column; a column of which nobody says a word is not there.</param>
/// <param name="Signed">What it signed or is named as bound by.</param>
/// <param name="Fights">Where it is named in fighting: accused, doer or target.</param>
/// <param name="Since">What became of it by the day: merged, renamed, dissolved. Its seats stay under the name of their day.</param>
public sealed record TableRow(
    string Key, Answers.ActorName Actor, ActorClass Class, ImmutableDictionary<string, ImmutableArray<Said>> Cells, ImmutableArray<Said> Signed, ImmutableArray<Said> Fights,
    ImmutableArray<Said> Since)
{
    /// <summary>The claims that the row stands on.</summary>
    public IEnumerable<Guid> Basis => Cells.Values.SelectMany(c => c).Concat(Signed).Concat(Fights).Concat(Since).SelectMany(s => s.Basis).Distinct();
}
