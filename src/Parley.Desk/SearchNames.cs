using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Places;
using Parley.Reading.Lexicon;

namespace Parley.Desk;

/// <summary>
/// All names of what a name names: by the actors and things of the case, by the reader's lexicon, and for places that neither
/// knows by the gazetteer. A capital that stands for its state is no name of it.
/// </summary>
internal static class SearchNames
{
    private static readonly Lazy<ILookup<string, ImmutableArray<string>>> Lexicon = new(() => Index(CaseDesk.Lexicon.Entries.Select(e => Names(e.Name, e.Names))));
    private static readonly ConditionalWeakTable<Case, ILookup<string, ImmutableArray<string>>> Cases = [];

    /// <summary>A smaller place is too likely a namesake.</summary>
    private const int Inhabitants = 5000;

    /// <summary>The names; empty where nothing of that name is known.</summary>
    /// <param name="of">The case.</param>
    /// <param name="folded">The name, folded.</param>
    public static ImmutableArray<string> Of(Case of, string folded)
    {
        var known = Cases.GetValue(of, c => Index(c.Actors.Values.Select(a => Names(a.Name, a.Names)).Concat(c.Things.Values.Where(t => t.Kind is ThingKind.Track or ThingKind.Agreement).Select(t => t.Aliases.Insert(0, t.Name)))));
        var names = known[folded].Concat(Lexicon.Value[folded]).SelectMany(n => n).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return names.IsEmpty ? [.. Gazetteer.Default.Find(folded).Where(p => p.Population >= Inhabitants).SelectMany(p => p.Names).Distinct(StringComparer.Ordinal)] : names;
    }

    private static ImmutableArray<string> Names(string name, ImmutableArray<ActorName> others) => [name, .. others.Where(n => n.Use is "alias" or "short").Select(n => n.Text)];

    private static ILookup<string, ImmutableArray<string>> Index(IEnumerable<ImmutableArray<string>> all) =>
        all.SelectMany(names => names.Select(Folding.Of).Distinct(StringComparer.Ordinal), (names, key) => (names, key)).ToLookup(x => x.key, x => x.names, StringComparer.Ordinal);
}
