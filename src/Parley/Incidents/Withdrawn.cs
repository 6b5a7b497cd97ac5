using Parley.Claims;

namespace Parley.Incidents;

/// <summary>What a publisher did to its own text since. The first version stays readable and is marked.</summary>
public static class Withdrawn
{
    /// <summary>Whether its publisher took the document of a claim back.</summary>
    /// <param name="claim">The claim.</param>
    public static bool Is(Claim claim) => claim.Document.Editions.Any(e => e.How == "retracted");

    /// <summary>In words: "taken back by its publisher since", "corrected by its publisher since"; null where neither.</summary>
    /// <param name="claim">The claim.</param>
    public static string? Words(Claim claim) =>
        Is(claim) ? "taken back by its publisher since" : claim.Document.Editions.Any(e => e.How == "corrected") ? "corrected by its publisher since" : null;
}
