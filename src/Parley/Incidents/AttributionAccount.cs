using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// Who is said to have done it: a set of findings side by side, each with who finds so and on what basis, in place of one
/// field for the perpetrator. "Not attributable" and "unclear" are findings like the others.
/// </summary>
/// <param name="Claimant">The voice that finds so; without one the publisher.</param>
/// <param name="Accused">Whom it names; empty for a finding that names nobody.</param>
/// <param name="Finding"><c>accused</c>, <c>claimed</c>, <c>denied</c>, <c>not-attributable</c> or <c>unclear</c>.</param>
/// <param name="Basis">On what it says that it rests, as worded; null where it says nothing.</param>
/// <param name="Withdrawn">What its publisher did to it since, in words; null where nothing.</param>
/// <param name="Claims">The claims that say so.</param>
public sealed record AttributionAccount(string Claimant, ImmutableArray<NameValue> Accused, string Finding, string? Basis, string? Withdrawn, ImmutableArray<Claim> Claims)
{
    /// <summary>The findings about an incident: those of attributions, and whom reports and alleged breaches name in passing.</summary>
    /// <param name="claims">The claims of the incident.</param>
    public static ImmutableArray<AttributionAccount> Of(IEnumerable<Claim> claims) =>
    [
        .. claims.Select(c => (Claim: c, Named: Named(c))).Where(x => x.Named is not null)
            .GroupBy(x => (Claimant: ClaimantOf(x.Claim), x.Named!.Value.Finding, Accused: string.Join('\n', x.Named.Value.Accused.Select(ActorKey.Of)), x.Named.Value.Basis, Withdrawn: Incidents.Withdrawn.Words(x.Claim)))
            .Select(g => new AttributionAccount(g.Key.Claimant, g.First().Named!.Value.Accused, g.Key.Finding, g.Key.Basis, g.Key.Withdrawn, [.. g.Select(x => x.Claim)])),
    ];

    /// <summary>The finding in words: "Northland is blamed", "who did it is unclear".</summary>
    public string Words
    {
        get
        {
            var names = string.Join(", ", Accused.Select(a => a.Plain));
            var many = Accused.Length > 1;
            return Finding switch
            {
                "not-attributable" => names.Length == 0 ? "cannot be laid to anyone" : $"cannot be laid to {names}",
                "unclear" => names.Length == 0 ? "who did it is unclear" : $"who did it is unclear; named as possible: {names}",
                _ when names.Length == 0 => Finding switch { "claimed" => "the claimant says that it did it", "denied" => "the claimant denies it", _ => "blame is laid, nobody is named" },
                "claimed" => $"{names} {(many ? "are" : "is")} said to have claimed it",
                "denied" => $"{names} {(many ? "are" : "is")} said not to have done it",
                _ => $"{names} {(many ? "are" : "is")} blamed",
            };
        }
    }

    private static (string Finding, ImmutableArray<NameValue> Accused, string? Basis)? Named(Claim c) => c.Kind switch
    {
        "attribution" => (c.Slots.Term("finding") ?? (c.Slots.Has("accused") ? "accused" : "unclear"), [.. c.Slots.NamesIn("accused")], c.Slots.First("basis")?.Plain),
        "incident" when c.Slots.Has("actor") => ("accused", [.. c.Slots.NamesIn("actor")], null),
        "breach" when c.Slots.Has("accused") => ("accused", [.. c.Slots.NamesIn("accused")], null),
        _ => null,
    };

    private static string ClaimantOf(Claim c) => c.Content.Voice.IsEmpty ? c.Document.Publisher : string.Join(", citing ", c.Voices);
}
