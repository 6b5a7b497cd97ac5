using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// What the lists of a case directory add to a record: sources and their grades, actors and their names, things and merges.
/// A list that has grown adds what is new; what is told otherwise than the record tells it is left alone.
/// </summary>
internal static class ImportedNames
{
    /// <summary>The entries that the record lacks.</summary>
    /// <param name="of">The case.</param>
    /// <param name="from">The directory.</param>
    public static List<Draft> Missing(Case of, CaseDirectory from)
    {
        var drafts = new List<Draft>();
        foreach (var s in from.Sources)
        {
            var known = of.Sources.GetValueOrDefault(s.Id);
            if (known is null) drafts.Add(new Draft(new SourceAdded(s.Id, s.Name, s.Kind, s.Note)));
            drafts.AddRange(s.Reliability.Select(r => (Grade: new SourceGraded(s.Id, r.Grade, EdtfDay.Span(r.From)?.First), r.Reason))
                .Where(g => known?.Grades.Contains(g.Grade) != true).Select(g => new Draft(g.Grade, g.Reason)));
        }
        foreach (var a in from.Actors)
            if (of.Actors.GetValueOrDefault(a.Id) is not { } known) drafts.Add(new Draft(new ActorMade(a.Id, a.Name, a.Class, a.Of, a.Relation, a.From, a.Until, a.Names)));
            else drafts.AddRange(a.Names.Where(n => !known.Names.Contains(n)).Select(n => new Draft(new AliasAdded(a.Id, n))));
        drafts.AddRange(from.Things.Where(t => !of.Things.ContainsKey(t.Id)).Select(t => new Draft(new ThingMade(t.Id, t.Kind, t.Name, t.Aliases))));
        drafts.AddRange(from.Things.Where(t => t.Into is not null && of.Things.GetValueOrDefault(t.Id)?.MergedInto is null).Select(t => new Draft(new ThingsMerged(t.Id, t.Into!), t.Reason)));
        return drafts;
    }

    /// <summary>What the directory tells otherwise than the record, a sentence each.</summary>
    /// <param name="of">The case.</param>
    /// <param name="from">The directory.</param>
    public static ImmutableArray<string> LeftAlone(Case of, CaseDirectory from)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var s in from.Sources)
            if (of.Sources.GetValueOrDefault(s.Id) is { } known && (known.Name, known.Type, known.Note) != (s.Name, s.Kind, s.Note)) left.Add(Other("source", s.Id, "name, kind or note"));
        foreach (var a in from.Actors)
            if (of.Actors.GetValueOrDefault(a.Id) is { } known && (known.Name, known.Class, known.Parent, known.From, known.Until) != (a.Name, a.Class, a.Of, a.From, a.Until))
                left.Add(Other("actor", a.Id, "name, class, days or belonging"));
        foreach (var t in from.Things)
            if (of.Things.GetValueOrDefault(t.Id) is { } known && (known.Name != t.Name || t.Aliases.Except(known.Aliases, StringComparer.Ordinal).Any() || t.Into is { } into && known.MergedInto is { } was && into != was))
                left.Add(Other("thing", t.Id, "name, aliases or merge"));
        return left.ToImmutable();
    }

    private static string Other(string what, string id, string which) => $"The {what} {id} is in the record with another {which} than in the directory; it was left as it is in the record.";
}
