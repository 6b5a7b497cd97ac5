using Microsoft.Data.Sqlite;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Store.Sqlite.Views;

/// <summary>
/// Where to find the entries of a document, a claim or a thing: one row per entry, under its number. Whether the entry stands is
/// asked of <see cref="SqlStandingBook"/>, so that undoing touches no row here.
/// </summary>
internal sealed class IndexTables : IDisposable
{
    /// <summary>The tables.</summary>
    public const string Schema =
        """
        create table documents(n integer primary key, document text not null, source text, day text) strict;
        create index documents_document on documents(document);
        create table claims(n integer primary key, claim blob not null, document text not null, kind text not null) strict;
        create index claims_document on claims(document);
        create table links(n integer primary key, claim blob not null, thing text not null) strict;
        create index links_thing on links(thing);
        """;

    private readonly SqliteCommand _document;
    private readonly SqliteCommand _claim;
    private readonly SqliteCommand _link;

    /// <summary>Prepares for inserting.</summary>
    /// <param name="connection">The writer's connection.</param>
    public IndexTables(SqliteConnection connection)
    {
        _document = connection.Command("insert into documents(n, document, source, day) values($1, $2, $3, $4)");
        _claim = connection.Command("insert into claims(n, claim, document, kind) values($1, $2, $3, $4)");
        _link = connection.Command("insert into links(n, claim, thing) values($1, $2, $3)");
    }

    /// <summary>Takes account of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">What it says.</param>
    public void Take(Entry entry, IPayload payload)
    {
        switch (payload)
        {
            case DocumentAdded p: Insert(_document, entry.Number, p.Document, p.Source, p.Date); break;
            case ClaimMade p: Insert(_claim, entry.Number, Bytes(entry.Id), p.Document, p.Content.Kind); break;
            case ClaimLinked p: Insert(_link, entry.Number, Bytes(p.Claim), p.Thing); break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _claim.Dispose();
        _link.Dispose();
    }

    private static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    private static void Insert(SqliteCommand insert, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (insert.Parameters.Count == i) insert.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
        insert.ExecuteNonQuery();
    }
}
