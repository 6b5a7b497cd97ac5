using System.Collections.Immutable;
using Parley.Answers;
using Parley.Claims;

namespace Parley.Exchange.Briefs;

/// <summary>Numbers the sources of a brief in order of first use; documents that copy one another are cited once.</summary>
/// <param name="claim">A claim by its id.</param>
internal sealed class SourceList(Func<Guid, Claim?> claim)
{
    private readonly List<(Parley.Documents.Document Document, List<Claim> Claims)> _found = [];

    /// <summary>The sources in order of number.</summary>
    public ImmutableArray<SourceLine> Lines => [.. _found.Select((f, i) => new SourceLine(
        i + 1, f.Document.Id, f.Document.Publisher, f.Document.Title, f.Document.Date is { } day ? ClaimDay.Words(day) : "day of publication unknown", f.Document.Url,
        string.Join(", ", f.Claims.Select(c => c.Grade).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) + (f.Claims.Exists(c => c.Unread) ? ", accepted unread" : ""),
        [.. f.Claims.Select(c => c.Id)]))];

    /// <summary>The numbers for a value, those that are cited already before others and then the best graded; copies of one text count once.</summary>
    /// <param name="basis">The claims.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<int> Cite(IEnumerable<Guid> basis, int most)
    {
        var lines = basis.Select(claim).OfType<Claim>().GroupBy(c => c.Document.CopyOf ?? c.Document.Id, StringComparer.Ordinal)
            .Select(g => g.OrderBy(c => c.Document.CopyOf is not null).First()).OrderBy(c => !_found.Exists(f => f.Document.Id == c.Document.Id)).ThenBy(c => c.Grade, StringComparer.Ordinal).ThenBy(c => c.Document.Date).ThenBy(c => c.Document.Id, StringComparer.Ordinal).ToList();
        return [.. lines.Take(most).Select(Number).Order()];
    }

    private int Number(Claim cited)
    {
        var at = _found.FindIndex(f => f.Document.Id == cited.Document.Id);
        if (at < 0)
        {
            at = _found.Count;
            _found.Add((cited.Document, []));
        }
        if (!_found[at].Claims.Contains(cited)) _found[at].Claims.Add(cited);
        return at + 1;
    }
}
