using System.Collections.Immutable;
using System.Globalization;
using Parley.Claims;

namespace Parley.Places;

/// <summary>
/// The places of the world with 500 inhabitants and more, by any of their spellings: GeoNames' table, packed
/// (<c>tools/places</c> makes it). It is unpacked when first asked; a name is found by the hash of its folded form and
/// compared by the form itself. Immutable; safe to share between threads.
/// </summary>
public sealed class Gazetteer
{
    private const char Parting = '|';

    private static readonly Lazy<Gazetteer> Embedded = new(() => new Gazetteer(PackedPlaces.Unpack()));

    private readonly PackedPlaces _places;
    private readonly ulong[] _hashes;
    private readonly int[] _rows;

    private Gazetteer(PackedPlaces places)
    {
        _places = places;
        var (hashes, rows) = (new List<ulong>(places.Count * 2), new List<int>(places.Count * 2));
        for (var row = 0; row < places.Count; row++)
            foreach (var name in Distinct(places.Names(row)))
            {
                hashes.Add(name);
                rows.Add(row);
            }
        (_hashes, _rows) = ([.. hashes], [.. rows]);
        Array.Sort(_hashes, _rows);
    }

    /// <summary>The gazetteer that comes with Parley.</summary>
    public static Gazetteer Default => Embedded.Value;

    /// <summary>How many places it holds.</summary>
    public int Count => _places.Count;

    /// <summary>The places of a name, in whatever script or spelling, the largest first; empty where it knows none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="country">Only those of this country (ISO 3166-1 alpha-2); null asks for all.</param>
    public ImmutableArray<Place> Find(string name, string? country = null)
    {
        var folded = Folding.Of(name);
        if (folded.Length == 0) return [];
        var hash = Hash(folded);
        var at = Array.BinarySearch(_hashes, hash);
        if (at < 0) return [];
        while (at > 0 && _hashes[at - 1] == hash) at--;
        var found = new List<Place>();
        for (; at < _hashes.Length && _hashes[at] == hash; at++)
            if ((country is null || _places.Country(_rows[at]) == country) && _places.Names(_rows[at]).Split(Parting).Any(n => Folding.Of(n) == folded)) found.Add(_places[_rows[at]]);
        return [.. found.OrderByDescending(p => p.Population).ThenBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Region, StringComparer.Ordinal)];
    }

    private static IEnumerable<ulong> Distinct(string names)
    {
        if (!names.Contains(Parting, StringComparison.Ordinal)) return [Hash(Folding.Of(names))];
        return names.Split(Parting).Select(n => Hash(Folding.Of(n))).Distinct();
    }

    /// <summary>FNV-1a over the code units: the same in every run.</summary>
    private static ulong Hash(string folded)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in folded) hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
