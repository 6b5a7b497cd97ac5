using Parley.Claims;
using Parley.Reading.Clauses;

namespace Parley.Reading.Frames;

/// <summary>
/// A promise to release, a threat to stay away or a complaint about a breach is told by the fact that it is about; the bare
/// statement beside it would tell the same twice.
/// </summary>
internal static class SpeechActs
{
    /// <summary>The findings without such statements.</summary>
    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings) => findings.Where(f => !Told(f, findings));

    private static bool Told(Finding finding, IReadOnlyList<Finding> findings) => finding is { Frame.Kind: "participation", State: "agreed" } && findings.Any(f => f is { Frame.Kind: "reply", State: "accepted" } && f.At.Clause == finding.At.Clause) || finding is { Frame.Kind: "statement" } && finding.State switch
    {
        "promise" => Under(finding, findings).Any(f => f is { Frame.Kind: "implementation", State: "promised" }),
        "threaten" => Under(finding, findings).Any(f => f is { Frame.Kind: "participation", State: "threatened" }),
        "accuse" => Under(finding, findings).Any(f => f.Frame.Kind is "breach" or "incident" or "implementation"),
        _ => false,
    };

    private static IEnumerable<Finding> Under(Finding finding, IReadOnlyList<Finding> findings) =>
        finding.At.Clause is not { } clause ? [] : findings.Where(f => f.At.Sentence == finding.At.Sentence && f.Frame.Kind != "statement" && f.At.Clause is { } c && (c == clause || c.Parent == clause && c.Link is ClauseLink.Infinitive or ClauseLink.Content or ClauseLink.Participle));
}
