using Microsoft.Data.Sqlite;
using Parley.Record;
using Parley.Store.Sqlite.Views;

namespace Parley.Store.Sqlite;

/// <content>Reading: on connections of its own, each query on the newest committed state; never waits for a writer.</content>
public sealed partial class CaseFile
{
    private const string Entries = $"select {EntryRows.Columns} from entry e ";

    /// <inheritdoc/>
    public long Head
    {
        get
        {
            using var connection = _connections.Reader();
            return (long)connection.Scalar("select coalesce(max(n), 0) from entry")!;
        }
    }

    /// <summary>The end of the record, to be noted elsewhere; null where it has no entry.</summary>
    public NotedHead? NotedHead => Head is var head and > 0 ? new NotedHead(head, Find(head)!.Hash) : null;

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(long after = 0, long? upTo = null) => Query(Entries + "where n > $after and n <= $upTo order by n", ("$after", after), ("$upTo", upTo ?? long.MaxValue));

    /// <inheritdoc/>
    public IEnumerable<Entry> Standing(long? asOf = null) => Query(Entries + $"where {SqlStandingBook.Stands} order by n", ("$s", asOf ?? long.MaxValue));

    /// <inheritdoc/>
    public IEnumerable<Entry> Standing(long? asOf, string kind) =>
        Query(Entries + $"where kind = $kind and {SqlStandingBook.Stands} order by n", ("$s", asOf ?? long.MaxValue), ("$kind", kind));

    /// <summary>The entries of claims that a document makes and that stand as of a number, in order.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="asOf">The number; null means now.</param>
    public IEnumerable<Entry> ClaimsOf(string document, long? asOf = null) =>
        Query(Entries + $"where n in (select n from claims where document = $document) and {SqlStandingBook.Stands} order by n", ("$s", asOf ?? long.MaxValue), ("$document", document));

    /// <summary>The entries that link claims to a thing and stand as of a number, in order.</summary>
    /// <param name="thing">The thing's id.</param>
    /// <param name="asOf">The number; null means now.</param>
    public IEnumerable<Entry> LinksTo(string thing, long? asOf = null) =>
        Query(Entries + $"where n in (select n from links where thing = $thing) and {SqlStandingBook.Stands} order by n", ("$s", asOf ?? long.MaxValue), ("$thing", thing));

    /// <inheritdoc/>
    public bool Stands(Guid id, long? asOf = null)
    {
        using var connection = _connections.Reader();
        return connection.Scalar($"select 1 from entry e where id = $id and {SqlStandingBook.Stands}", ("$id", id.ToByteArray(bigEndian: true)), ("$s", asOf ?? long.MaxValue)) is not null;
    }

    /// <inheritdoc/>
    public Entry? Find(Guid id) => Query(Entries + "where id = $id", ("$id", id.ToByteArray(bigEndian: true))).FirstOrDefault();

    /// <inheritdoc/>
    public Entry? Find(long number) => Query(Entries + "where n = $n", ("$n", number)).FirstOrDefault();

    /// <inheritdoc/>
    public string? TextOf(Digest hash)
    {
        using var connection = _connections.Reader();
        return (string?)connection.Scalar("select body from text where hash = $hash", ("$hash", hash.ToArray()));
    }

    private IEnumerable<Entry> Query(string sql, params (string Name, object? Value)[] values)
    {
        using var connection = _connections.Reader();
        using var command = connection.Command(sql, values);
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return EntryRows.Read(rows);
    }
}
