using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Parley.Store.Sqlite;

/// <summary>
/// A prepared INSERT that is run many times, straight at SQLite's own interface: about twice as fast as a command with parameter
/// objects, and inserting is what takes the time of an import.
/// </summary>
internal sealed class Insertion : IDisposable
{
    private const int Small = 1024;

    private readonly SqliteConnection _connection;
    private readonly string _sql;
    private SQLitePCL.sqlite3_stmt? _statement;
    private int _next;

    /// <summary>Gets ready; the table need not be there before the first row.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, in the order in which values will be given.</param>
    public Insertion(SqliteConnection connection, string table, params string[] columns)
    {
        _connection = connection;
        _sql = $"insert into {table}({string.Join(", ", columns)}) values({string.Join(", ", columns.Select(_ => "?"))})";
    }

    /// <summary>Gives the value of the next column.</summary>
    /// <param name="value">A number.</param>
    public Insertion With(long value) => Bound(sqlite3_bind_int64(Statement(), ++_next, value));

    /// <summary>Gives the value of the next column.</summary>
    /// <param name="value">A text, or null.</param>
    public Insertion With(string? value)
    {
        if (value is null) return Bound(sqlite3_bind_null(Statement(), ++_next));
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most > Small ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[Small];
        var result = sqlite3_bind_text(Statement(), ++_next, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return Bound(result);
    }

    /// <summary>Gives the value of the next column.</summary>
    /// <param name="value">Bytes.</param>
    public Insertion With(ReadOnlySpan<byte> value) => Bound(sqlite3_bind_blob(Statement(), ++_next, value));

    /// <summary>Inserts the row.</summary>
    /// <exception cref="SqliteException">It was refused.</exception>
    public void Run()
    {
        _next = 0;
        var result = sqlite3_step(Statement());
        var refused = result == SQLITE_DONE ? null : Refusal(result);
        sqlite3_reset(Statement());
        if (refused is not null) throw refused;
    }

    /// <inheritdoc/>
    public void Dispose() => _statement?.Dispose();

    private Insertion Bound(int result)
    {
        SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        return this;
    }

    private SQLitePCL.sqlite3_stmt Statement()
    {
        if (_statement is null) SqliteException.ThrowExceptionForRC(sqlite3_prepare_v2(_connection.Handle, _sql, out _statement), _connection.Handle);
        return _statement!;
    }

    /// <summary>What SQLite says of the refusal, taken before the statement is reset.</summary>
    private SqliteException Refusal(int result) => new(sqlite3_errmsg(_connection.Handle).utf8_to_string(), result, sqlite3_extended_errcode(_connection.Handle));
}
