using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Record;
using Parley.Store.Sqlite.Views;

namespace Parley.Store.Sqlite;

/// <summary>
/// One record in one <c>.parley</c> file: an SQLite database that holds the journal, the private texts, and the tables that are
/// computed from the journal. Several programs may have it open; safe to use from several threads.
/// </summary>
public sealed partial class CaseFile : IJournal, IDisposable
{
    private readonly Connections _connections;
    private readonly WriterNote _note;
    private readonly IStamps _stamps;
    private readonly Lock _writing = new();
    private readonly SqliteConnection _writer;
    private readonly EntryRows _rows;
    private readonly ViewTables _views;

    private CaseFile(string path, IStamps stamps)
    {
        Path = path;
        _stamps = stamps;
        _connections = new Connections(path);
        _note = new WriterNote(path);
        _writer = _connections.Writer();
        _rows = new EntryRows(_writer);
        _views = new ViewTables(_writer);
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public Guid NewId() => _stamps.NewId();

    /// <inheritdoc/>
    public PrivateText Salted(string text) => PrivateText.Of(text, _stamps.NewSalt());

    /// <inheritdoc/>
    public ImmutableArray<Entry> Append(Author author, IReadOnlyList<Draft> drafts, IReadOnlyList<PrivateText>? texts = null) =>
        drafts.Count == 0 ? [] : Append(author, _ => drafts, texts);

    /// <inheritdoc/>
    public ImmutableArray<Entry> Append(Author author, Func<long, IReadOnlyList<Draft>> decide, IReadOnlyList<PrivateText>? texts = null) => InTurn(turn =>
    {
        var chain = End();
        var drafts = decide(chain.Number);
        if (drafts.Count == 0) return [];
        foreach (var text in texts ?? [])
            _writer.Execute("insert into text(hash, salt, body) values($hash, $salt, $body) on conflict do nothing", ("$hash", text.Hash.ToArray()), ("$salt", text.Salt.ToArray()), ("$body", text.Text));
        var entries = Add(chain, author, drafts);
        turn.Commit();
        WriteBack();
        return entries;
    });

    /// <summary>
    /// Moves what was committed from the side file into the record itself, so that a copy of the one file holds all of it
    /// even while the record is open. It waits for nobody, and where it fails nothing is lost: what was committed stays in
    /// the side file until a later turn.
    /// </summary>
    private void WriteBack()
    {
        try
        {
            _writer.Scalar("pragma wal_checkpoint(passive)");
        }
        catch (Microsoft.Data.Sqlite.SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED or SQLitePCL.raw.SQLITE_IOERR)
        {
            // The turn itself is committed and durable; only the copying back has to wait.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _views.Dispose();
        _rows.Dispose();
        _writer.Dispose();
        _connections.Dispose();
    }

    private ImmutableArray<Entry> Add(EntryChain chain, Author author, IReadOnlyList<Draft> drafts)
    {
        var now = _stamps.Now();
        var entries = ImmutableArray.CreateBuilder<Entry>(drafts.Count);
        foreach (var draft in drafts)
        {
            var entry = chain.Next(author, draft, now, _stamps);
            Insert(entry);
            _views.Take(entry, draft.Payload);
            entries.Add(entry);
            chain = chain.After(entry);
        }
        _writer.Execute("update head set n = $n, hash = $hash", ("$n", chain.Number), ("$hash", chain.Hash.ToArray()));
        return entries.MoveToImmutable();
    }

    private void Insert(Entry entry)
    {
        try
        {
            _rows.Insert(entry);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT && Find(entry.Id) is { } taken)
        {
            throw new ArgumentException($"The id {entry.Id} is taken by entry {taken.Number}.", nameof(entry), e);
        }
    }

    private EntryChain End()
    {
        var origin = (string)_writer.Scalar("select value from about where name = 'origin'")!;
        var head = (long)_writer.Scalar("select coalesce(max(n), 0) from entry")!;
        using var command = _writer.Command("select seq, hash from entry where origin = $origin order by seq desc limit 1", ("$origin", origin));
        using var row = command.ExecuteReader();
        return row.Read() ? new EntryChain(head, origin, row.GetInt64(0), Digest.From(row.GetFieldValue<byte[]>(1))) : new EntryChain(head, origin, 0, Digest.Zero);
    }

    private T InTurn<T>(Func<WriterTurn, T> write)
    {
        if (_writing.IsHeldByCurrentThread) throw new InvalidOperationException("Nothing can be appended while an append is being decided; hand all drafts to one append.");
        if (!_writing.TryEnter(WriterTurn.Patience))
            throw new JournalBusyException($"“{Path}” is being written by another part of this program, for more than {WriterTurn.Patience.TotalSeconds} seconds. Nothing was written; try again.");
        try
        {
            using var turn = WriterTurn.Begin(_writer, _note, Path);
            return write(turn);
        }
        catch (SqliteException e)
        {
            throw Failures.Translate(e, Path);
        }
        finally
        {
            _writing.Exit();
        }
    }
}
