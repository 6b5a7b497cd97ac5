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
    /// <summary>The tables' names.</summary>
    public static readonly string[] Names = ["documents", "claims", "links"];

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

    private readonly Insertion _document;
    private readonly Insertion _claim;
    private readonly Insertion _link;

    /// <summary>Prepares for inserting.</summary>
    /// <param name="connection">The writer's connection.</param>
    public IndexTables(SqliteConnection connection)
    {
        _document = new Insertion(connection, "documents", "n", "document", "source", "day");
        _claim = new Insertion(connection, "claims", "n", "claim", "document", "kind");
        _link = new Insertion(connection, "links", "n", "claim", "thing");
    }

    /// <summary>Takes account of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">What it says.</param>
    public void Take(Entry entry, IPayload payload)
    {
        switch (payload)
        {
            case DocumentAdded p: _document.With(entry.Number).With(p.Document).With(p.Source).With(p.Date).Run(); break;
            case ClaimMade p: _claim.With(entry.Number).With(Bytes(entry.Id)).With(p.Document).With(p.Content.Kind).Run(); break;
            case ClaimLinked p: _link.With(entry.Number).With(Bytes(p.Claim)).With(p.Thing).Run(); break;
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
}
