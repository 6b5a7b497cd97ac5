using System.Collections.Immutable;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Server.Pages.Shared;

/// <summary>What statements stand on: claims brought together by line of evidence, so that copies of one text count once.</summary>
/// <param name="here">Where the reader is.</param>
public sealed class Grounds(Here here)
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>The lines of evidence of some claims.</summary>
    /// <param name="claims">Ids of claims.</param>
    /// <param name="of">The case that they stand in; null takes the page's.</param>
    public IEnumerable<EvidenceLine> Lines(IEnumerable<Guid> claims, Case? of = null)
    {
        var seen = of ?? here.Case;
        return claims.Select(seen.Claim).OfType<Claim>().GroupBy(c => EvidenceLines.Root(seen, c.Document.Id), StringComparer.Ordinal).Select(Line);
    }

    /// <summary>The evidence of a claim.</summary>
    /// <param name="claim">The claim.</param>
    public Evidence Of(Claim claim)
    {
        if (!_texts.TryGetValue(claim.Document.Id, out var text)) _texts[claim.Document.Id] = text = here.Desk.TextOf(claim.Document);
        return Evidence.Of(claim, text);
    }

    private EvidenceLine Line(IEnumerable<Claim> claims)
    {
        var all = claims.OrderBy(c => c.Document.CopyOf is not null).ToList();
        var copies = all.Select(c => c.Document.Id).Distinct(StringComparer.Ordinal).Count() - 1;
        return new EvidenceLine(all[0], Of(all[0]), copies, all.Exists(c => c.Unread));
    }
}

/// <summary>One line of evidence: a claim, and how many other documents repeat it or rest on it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Evidence">Its evidence.</param>
/// <param name="Copies">How many copies stand beside it.</param>
/// <param name="Unread">Whether it was accepted unread.</param>
public sealed record EvidenceLine(Claim Claim, Evidence Evidence, int Copies, bool Unread);
