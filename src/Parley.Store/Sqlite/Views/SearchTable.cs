using Microsoft.Data.Sqlite;
using Parley.Actors;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Store.Sqlite.Views;

/// <summary>
/// The words of all nouns, folded: one row per entry that brings words, under its number. <c>found</c> says what the row is
/// of, <c>search</c> holds the words; what is deleted there is overwritten, so that a sealed entry leaves none behind.
/// </summary>
internal sealed class SearchTable : IDisposable
{
    /// <summary>The tables.</summary>
    public const string Schema =
        """
        create table found(id integer primary key, n integer not null, noun text not null, key text not null, kind text, document text) strict;
        create index found_n on found(n);
        create index found_key on found(key);
        create virtual table search using fts5(name, body, joined, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
        insert into search(search, rank) values('secure-delete', 1);
        """;

    private readonly SqliteConnection _connection;
    private readonly Insertion _found;
    private readonly Insertion _words;

    /// <summary>Prepares for inserting.</summary>
    /// <param name="connection">The writer's connection.</param>
    public SearchTable(SqliteConnection connection)
    {
        _connection = connection;
        _found = new Insertion(connection, "found", "n", "noun", "key", "kind", "document");
        _words = new Insertion(connection, "search", "rowid", "name", "body", "joined");
    }

    /// <summary>Takes account of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">What it says.</param>
    public void Take(Entry entry, IPayload payload)
    {
        switch (payload)
        {
            case SourceAdded p: Put(entry, "source", p.Source, null, null, p.Name, p.Note); break;
            case DocumentAdded p: Put(entry, "document", p.Document, null, p.Document, $"{p.Title} {p.Author}", TextOf(p.TextHash)); break;
            case DocumentDetailed p when p.Title is not null || p.Author is not null: Put(entry, "document", p.Document, null, p.Document, $"{p.Title} {p.Author}", null); break;
            case ClaimMade p: Put(entry, "claim", entry.Id.ToString(), p.Content.Kind, p.Document, null, Words(p.Content, p.Document)); break;
            case ClaimCorrected p when DocumentOf(p.Claim) is { } document: Put(entry, "claim", p.Claim.ToString(), p.Content.Kind, document, null, Words(p.Content, document)); break;
            case ThingMade p: Put(entry, NounOf(p.Kind), p.Thing, null, null, string.Join(" . ", p.Aliases.Prepend(p.Name)), null); break;
            case ActorMade p: Put(entry, "actor", p.Actor, null, null, string.Join(" . ", p.Names.Select(n => n.Text).Prepend(p.Name)), p.Relation); break;
            case AliasAdded p: Put(entry, "actor", p.Actor, null, null, p.Name.Text, null); break;
        }
    }

    /// <summary>Takes the words of one entry out, overwriting them; to be called within a transaction.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="number">The entry's number.</param>
    public static void Forget(SqliteConnection connection, long number)
    {
        connection.Execute("delete from search where rowid in (select id from found where n = $n)", ("$n", number));
        connection.Execute("delete from found where n = $n", ("$n", number));
    }

    /// <summary>A kind of thing as rows name it.</summary>
    /// <param name="kind">The kind.</param>
    public static string NounOf(ThingKind kind) => kind.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public void Dispose()
    {
        _found.Dispose();
        _words.Dispose();
    }

    private void Put(Entry entry, string noun, string key, string? kind, string? document, string? name, string? body)
    {
        var (title, text) = (Folding.Words(name ?? ""), Folding.Words(body ?? ""));
        if (title.IsEmpty && text.IsEmpty) return;
        _found.With(entry.Number).With(noun).With(key).With(kind).With(document).Run();
        var id = SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);
        _words.With(id).With(Line(title)).With(Line(text)).With(string.Join(' ', Folding.Joined(title).Concat(Folding.Joined(text)))).Run();
    }

    private static string Line(IEnumerable<FoldedWord> words) => string.Join(' ', words.Select(w => w.Word));

    /// <summary>The stretch of text that carries the claim, and what its slots add to it: names in full, voices.</summary>
    private string Words(ClaimContent content, string document)
    {
        var slots = content.Slots.Names.SelectMany(s => content.Slots[s]).Concat(content.Voice).SelectMany(v => new[] { v.Text, v.Plain }).Distinct(StringComparer.Ordinal);
        var text = _connection.Scalar("select t.body from documents d join entry e on e.n = d.n join text t on t.hash = unhex(json_extract(e.payload, '$.textHash')) where d.document = $document", ("$document", document)) as string;
        var quote = text is not null && content.Span.Start >= 0 && content.Span.End <= text.Length && content.Span.Length > 0 ? text[content.Span.Start..content.Span.End] : "";
        return string.Join(" . ", slots.Prepend(quote));
    }

    private string? TextOf(string hash) =>
        Digest.TryParse(hash, out var digest) ? _connection.Scalar("select body from text where hash = $hash", ("$hash", digest.ToArray())) as string : null;

    private string? DocumentOf(Guid claim) => _connection.Scalar("select document from claims where claim = $claim", ("$claim", claim.ToByteArray(bigEndian: true))) as string;
}
