using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Agreements;

/// <summary>
/// That one document says of one actor that it stands, or does not stand, in a role to an agreement. Roles are never
/// derived from each other: a broker is no guarantor, and a party need not have signed.
/// </summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">One of <see cref="All"/>.</param>
/// <param name="State"><c>held</c>, <c>denied</c>, <c>proposed</c> or <c>withdrawn</c>.</param>
/// <param name="For">For whom a guarantor answers, where it is told.</param>
/// <param name="Claim">The claim.</param>
public sealed record RoleSaid(NameValue Actor, string Role, string State, ImmutableArray<NameValue> For, Claim Claim)
{
    /// <summary>The roles, in the order in which lists show them.</summary>
    public static readonly ImmutableArray<string> All = ["party", "signatory", "adherent", "broker", "guarantor", "witness", "endorser", "excluded"];

    private static readonly (string Slot, string Role)[] Slots = [("parties", "party"), ("brokers", "broker"), ("guarantors", "guarantor"), ("excludes", "excluded")];

    /// <summary>All that is said of roles in an agreement, in the order of the claims.</summary>
    /// <param name="of">The case.</param>
    /// <param name="agreement">The agreement's id.</param>
    public static IEnumerable<RoleSaid> Of(Case of, string agreement) => of.About(agreement).SelectMany(Of);

    /// <summary>What one claim says of roles: a claim on a role itself, or the parties, brokers and guarantors of a claim on an agreement.</summary>
    /// <param name="claim">The claim.</param>
    public static IEnumerable<RoleSaid> Of(Claim claim) => claim.Kind switch
    {
        "role" when claim.Slots.Term("role") is { } role => claim.Slots.NamesIn("actor").Select(a => new RoleSaid(a, role, claim.Slots.Term("state") ?? "held", [.. claim.Slots.NamesIn("for")], claim)),
        "agreement" => Slots.SelectMany(s => claim.Slots.NamesIn(s.Slot).Select(a => new RoleSaid(a, s.Role, "held", Behind(claim, s.Role), claim))),
        _ => [],
    };

    /// <summary>The key of the actor.</summary>
    public string Key => ActorKey.Of(Actor);

    /// <summary>A guarantor answers for a party only where a document names it alone beside one party.</summary>
    private static ImmutableArray<NameValue> Behind(Claim claim, string role) =>
        role == "guarantor" && claim.Slots["guarantors"].Length == 1 && claim.Slots["parties"].Length == 1 ? [.. claim.Slots.NamesIn("parties")] : [];
}
