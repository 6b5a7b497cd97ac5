using System.Collections.Immutable;

namespace Parley.Places;

/// <summary>A town, city or village of the gazetteer.</summary>
/// <param name="Name">Its usual name in Latin letters.</param>
/// <param name="Others">Its names in other spellings, languages and scripts.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Region">The GeoNames code of its first-level region within the country; empty where it has none.</param>
/// <param name="Seat">Whether it is the seat of its region or its country.</param>
/// <param name="Latitude">In degrees north, to a hundredth.</param>
/// <param name="Longitude">In degrees east, to a hundredth.</param>
/// <param name="Population">As GeoNames gives it; 0 where it gives none.</param>
public sealed record Place(string Name, ImmutableArray<string> Others, string Country, string Region, PlaceSeat Seat, double Latitude, double Longitude, long Population)
{
    /// <summary>All its names, the usual one first.</summary>
    public IEnumerable<string> Names => Others.Prepend(Name);
}

/// <summary>Of what a place is the seat.</summary>
public enum PlaceSeat
{
    /// <summary>Of nothing that the gazetteer knows.</summary>
    None,

    /// <summary>Of its first-level region.</summary>
    Region,

    /// <summary>Of its country.</summary>
    Country,
}
