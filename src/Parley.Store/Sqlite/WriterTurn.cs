using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Parley.Record;
using static SQLitePCL.raw;

namespace Parley.Store.Sqlite;

/// <summary>
/// One writer's turn: a transaction that no other writer can enter, begun with BEGIN IMMEDIATE so that what is read in it is the
/// newest. Rolled back unless committed.
/// </summary>
internal sealed class WriterTurn : IDisposable
{
    /// <summary>How long a writer waits for its turn.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Short, so that a waiting writer finds the gap between two turns of a busy one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private readonly SqliteConnection _connection;
    private readonly WriterNote _note;
    private bool _open = true;

    private WriterTurn(SqliteConnection connection, WriterNote note)
    {
        _connection = connection;
        _note = note;
        note.Put();
    }

    /// <summary>Waits for the turn.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="note">Who writes.</param>
    /// <param name="path">The record, for messages.</param>
    /// <exception cref="JournalBusyException">Others were writing all the time.</exception>
    public static WriterTurn Begin(SqliteConnection connection, WriterNote note, string path)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var result = sqlite3_exec(connection.Handle, "begin immediate");
            if (result == SQLITE_OK) return new WriterTurn(connection, note);
            if (result is not (SQLITE_BUSY or SQLITE_LOCKED)) SqliteException.ThrowExceptionForRC(result, connection.Handle);
            if (waited.Elapsed > Patience)
                throw new JournalBusyException($"“{path}” is being written by {note.Holder()}, for more than {Patience.TotalSeconds} seconds. Nothing was written; try again when that is done.");
            Thread.Sleep(Pause);
        }
    }

    /// <summary>Makes what was written last, on the disk.</summary>
    public void Commit()
    {
        _note.Remove();
        _connection.Execute("commit");
        _open = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_open) return;
        _note.Remove();
        _open = false;
        if (sqlite3_get_autocommit(_connection.Handle) == 0) _connection.Execute("rollback");
    }
}
