using System.Collections.Immutable;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>All that a case holds of one noun: its actors, its rounds, its sources.</summary>
public static class Nouns
{
    /// <summary>The nouns, in the order in which they are shown.</summary>
    public static readonly ImmutableArray<string> All =
        ["actor", "agreement", "clause", "track", "round", "invitation", "seat", "question", "contact", "incident", "ledger", "source", "document"];

    /// <summary>The things, actors, sources or documents of a noun, by name; rounds and documents by day.</summary>
    /// <param name="of">The case.</param>
    /// <param name="noun">One of <see cref="All"/>.</param>
    /// <param name="words">Only those whose names hold these words, in any spelling; null gives all.</param>
    /// <exception cref="FormatException">It is no noun.</exception>
    public static ImmutableArray<NounLine> List(Case of, string noun, string? words = null)
    {
        var wanted = words is null ? [] : Folding.Words(words);
        return [.. Lines(of, noun).Where(l => Fits(l, wanted)).Select(l => l.Line)];
    }

    private static IEnumerable<(NounLine Line, IEnumerable<string> Names)> Lines(Case of, string noun)
    {
        switch (noun)
        {
            case "actor":
                var named = of.Claims.SelectMany(c => c.Content.Voice.Concat(c.Slots.Names.SelectMany(c.Slots.NamesIn)).Select(n => n.Actor).OfType<string>().Distinct(StringComparer.Ordinal)).CountBy(a => a).ToDictionary(StringComparer.Ordinal);
                return of.Actors.Values.OrderBy(a => Folding.Of(a.Name), StringComparer.Ordinal)
                    .Select(a => (new NounLine(a.Id, "/actor/" + a.Id, a.Name, null, named.GetValueOrDefault(a.Id)), a.Names.Select(n => n.Text).Prepend(a.Name)));
            case "source":
                var put = of.Documents.Values.Select(d => d.Source?.Id).OfType<string>().CountBy(s => s).ToDictionary(StringComparer.Ordinal);
                return of.Sources.Values.OrderBy(s => Folding.Of(s.Name), StringComparer.Ordinal)
                    .Select(s => (new NounLine(s.Id, "/source/" + s.Id, s.Name, null, put.GetValueOrDefault(s.Id)), Enumerable.Repeat(s.Name, 1)));
            case "document":
                var made = of.Claims.CountBy(c => c.Document.Id).ToDictionary(StringComparer.Ordinal);
                return of.Documents.Values.OrderBy(d => d.Date ?? NodaTime.LocalDate.MaxIsoValue).ThenBy(d => d.Id, StringComparer.Ordinal)
                    .Select(d => (new NounLine(d.Id, "/document/" + d.Id, d.Title ?? d.Id, d.Citation, made.GetValueOrDefault(d.Id)), new[] { d.Title ?? d.Id, d.Publisher, d.Id }.AsEnumerable()));
            default:
                if (!All.Contains(noun) || !Enum.TryParse<ThingKind>(noun, ignoreCase: true, out var kind)) throw new FormatException($"“{noun}” is no noun; expected one of {string.Join(", ", All)}.");
                return Things(of, kind);
        }
    }

    private static IEnumerable<(NounLine Line, IEnumerable<string> Names)> Things(Case of, ThingKind kind)
    {
        var things = of.ThingsOf(kind).Select(t => (Thing: t, Claims: of.About(t.Id).ToList())).Where(x => of.AsOf.Date is null || x.Claims.Count > 0);
        var ordered = kind is ThingKind.Round or ThingKind.Incident
            ? things.OrderBy(x => x.Claims.Select(ClaimDay.Order).DefaultIfEmpty(NodaTime.LocalDate.MaxIsoValue).Min()).ThenBy(x => x.Thing.Id, StringComparer.Ordinal)
            : things.OrderBy(x => Folding.Of(x.Thing.Name), StringComparer.Ordinal).ThenBy(x => x.Thing.Id, StringComparer.Ordinal);
        return ordered.Select(x => (new NounLine(x.Thing.Id, "/thing/" + x.Thing.Id, x.Thing.Name, null, x.Claims.Count), x.Thing.Aliases.Prepend(x.Thing.Name)));
    }

    private static bool Fits((NounLine Line, IEnumerable<string> Names) line, ImmutableArray<FoldedWord> wanted)
    {
        if (wanted.IsEmpty) return true;
        var words = line.Names.SelectMany(n => Folding.Words(n)).Select(w => w.Word).ToList();
        return wanted.All(w => words.Exists(h => h.StartsWith(w.Word, StringComparison.Ordinal)));
    }
}

/// <summary>One line of a list of nouns.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Page">The path of its page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">More of it; null where the name says enough.</param>
/// <param name="Count">How many claims are about it; for a source, how many documents it put out.</param>
public sealed record NounLine(string Id, string Page, string Name, string? Note, int Count);
