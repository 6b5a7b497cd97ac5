using System.Collections.Immutable;
using Parley.Cases;

namespace Parley.Lint;

/// <summary>Something in a record that a careful person would look at: not wrong, but thin, open or unseen.</summary>
/// <param name="Rule">The name of the rule that found it.</param>
/// <param name="On">What it is on.</param>
/// <param name="Id">The id of that document, thing, actor or source; of a claim its entry.</param>
/// <param name="What">What was found, in a sentence.</param>
/// <param name="Do">What to do about it, in a sentence.</param>
public sealed record Finding(string Rule, FindingOn On, string Id, string What, string Do)
{
    /// <summary>The claims that it rests on.</summary>
    public ImmutableArray<Guid> Claims { get; init; } = [];
}

/// <summary>What a finding is on.</summary>
public enum FindingOn
{
    /// <summary>A document.</summary>
    Document,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A thing.</summary>
    Thing,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A source.</summary>
    Source,
}

/// <summary>The rules by which a record is looked over, in the order in which their findings are shown.</summary>
public static class LintRules
{
    /// <summary>All rules by name.</summary>
    public static readonly ImmutableArray<(string Name, Func<Case, IEnumerable<Finding>> Find)> All =
    [
        ("unseen-contradiction", Contradictions.Unseen),
        ("no-citation", Citations.Missing),
        ("no-text", Citations.WithoutText),
        ("one-line", EvidenceRules.OneLine),
        ("no-grade", EvidenceRules.WithoutGrade),
        ("no-day", ClaimRules.WithoutDay),
        ("unresolved-name", ClaimRules.KnownNames),
        ("unknown-class", EvidenceRules.UnknownClass),
        ("no-claims", EvidenceRules.WithoutClaims),
        ("open-seat", OpenSeats.Find),
    ];

    /// <summary>All findings, by rule and then id.</summary>
    /// <param name="of">The case.</param>
    public static ImmutableArray<Finding> Find(Case of) => [.. All.SelectMany(r => r.Find(of).OrderBy(f => f.Id, StringComparer.Ordinal))];
}
