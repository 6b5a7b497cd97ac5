using Parley.Store.Sqlite.Views;

namespace Parley.Store.Sqlite;

/// <content>Searching.</content>
public sealed partial class CaseFile
{
    private const double NameWeight = 8;

    /// <summary>The rows that fit all terms, as of a number, best first; a claim that was corrected is found by what stands now.</summary>
    /// <param name="terms">What is looked for; none finds nothing.</param>
    /// <param name="asOf">The number; null means now.</param>
    public IReadOnlyList<SearchRow> Search(IReadOnlyList<SearchTerm> terms, long? asOf = null)
    {
        if (terms.Count == 0) return [];
        using var connection = _connections.Reader();
        using var command = connection.Command(
            $"""
            select f.n, f.noun, f.key, f.kind, f.document from search join found f on f.id = search.rowid join entry e on e.n = f.n
            where search match $match and {SqlStandingBook.Stands}
              and not (f.noun = 'claim' and exists (select 1 from found g join entry e on e.n = g.n where g.key = f.key and g.n > f.n and {SqlStandingBook.Stands}))
            order by bm25(search, $weight, 1.0, 1.0), f.n
            """,
            ("$match", SearchExpression.Of(terms)), ("$s", asOf ?? long.MaxValue), ("$weight", NameWeight));
        using var rows = command.ExecuteReader();
        var all = new List<SearchRow>();
        while (rows.Read())
            all.Add(new SearchRow(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), rows.IsDBNull(3) ? null : rows.GetString(3), rows.IsDBNull(4) ? null : rows.GetString(4)));
        return all;
    }
}
