using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Tests.Cases;

/// <summary>Histories at random over a few documents, claims and things: whatever a person may do, in any order, also what has no effect.</summary>
internal static class History
{
    private const int Documents = 4;
    private const int Things = 4;

    /// <summary>Payloads in order; the id of the n-th entry is <see cref="Id"/> of n.</summary>
    public static readonly Gen<ImmutableArray<IPayload>> Any = Gen.Select(Gen.Int[0, 16], Gen.Int[0, 199], Gen.Int[0, 199]).List[5, 200].Select(acts => acts.Select((a, n) => Act(a.Item1, a.Item2, a.Item3, n + 1)).ToImmutableArray());

    /// <summary>The id of an entry.</summary>
    public static Guid Id(int number) => new(number, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>The entries as if all stood.</summary>
    public static ImmutableArray<StandingEntry> Entries(ImmutableArray<IPayload> payloads) =>
        [.. payloads.Select((p, i) => new StandingEntry(i + 1, Id(i + 1), Instant.FromUnixTimeSeconds(1_500_000_000 + i), "tester", i % 3 == 0 ? $"reason {i}" : null, p))];

    private static IPayload Act(int act, int a, int b, int number) => act switch
    {
        0 or 1 => new DocumentAdded(Document(a), a % 3 == 0 ? null : $"source{a % 2}", "Title", null, a % 5 == 0 ? null : $"2017-01-{5 + a % 4 * 5:00}", [], "en", null, null, null, "00", 100, null),
        2 => new SourceAdded($"source{a % 2}", $"Source {a % 2}", "newspaper", null),
        3 => new SourceGraded($"source{a % 2}", "ABCDEF"[b % 6].ToString(), null),
        4 => new DocumentDetailed(Document(a), b % 2 == 0 ? $"source{b % 4 / 2}" : null, null, null, b % 3 == 0 ? $"2017-01-{1 + b % 28:00}" : null, null, null),
        5 => new DocumentReissued(Document(a), Document(b), "corrected"),
        6 => new DocumentCopied(Document(a), Document(b), "cites"),
        7 => Reading(Document(a)),
        8 or 9 or 10 => Claim(a, b, number),
        11 => new ClaimCorrected(Id(1 + a % Math.Max(1, number)), Content(b)),
        12 => new ClaimRetracted(Id(1 + a % Math.Max(1, number))),
        13 => new ThingMade(Thing(a), ThingKind.Track, "Talks " + a % Things, []),
        14 => b % 4 == 0 ? new ClaimUnlinked(Id(1 + a % Math.Max(1, number)), Thing(b)) : new ClaimLinked(Id(1 + a % Math.Max(1, number)), Thing(b)),
        15 => b % 2 == 0 ? new ThingsMerged(Thing(a), Thing(a + 1 + b / 2 % (Things - 1))) : new ThingUnmerged(Thing(a)),
        _ => new ProposalRejected(Document(a), new ProposalRef(Id(1 + b % Math.Max(1, number)), "p" + a % 2), "wrong"),
    };

    private static ReadingMade Reading(string document) => new(document, "reader", [], [Proposal("p0", [new ProposalLink("because-of", "p1", 900)]), Proposal("p1", [])], []);

    private static Proposal Proposal(string id, ImmutableArray<ProposalLink> links) => new(id, "round", new TextSpan(0, 10), 1, [], false, Content(0).Slots, 900, links);

    private static ClaimMade Claim(int a, int b, int number) => new(
        Document(a), b % 3 == 0 ? new ProposalRef(Id(1 + b % Math.Max(1, number)), "p" + b % 2) : null, Verdict.Added, false, Content(b), null, null,
        b % 4 == 0 ? [new ClaimLink("about", Id(1 + b / 4))] : []);

    private static ClaimContent Content(int b) => new(
        b % 2 == 0 ? "round" : "reply", [], new TextSpan(b % 7, 20 + b % 5), 1 + b % 3, new TextSpan(0, 40), false, Slots.Empty.With("state", new TermValue(b % 5 < 3 ? "accepted" : "declined")));

    private static string Document(int a) => "d" + a % Documents;

    private static string Thing(int a) => "track/" + a % Things;
}
