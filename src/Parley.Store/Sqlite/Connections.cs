using Microsoft.Data.Sqlite;

namespace Parley.Store.Sqlite;

/// <summary>Opens connections to one file: pooled ones for reading, one of its own for writing.</summary>
/// <param name="path">The file.</param>
internal sealed class Connections(string path) : IDisposable
{
    private const int SecondsToRead = 5;

    private readonly string _reading = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = true,
        ForeignKeys = true,
        DefaultTimeout = SecondsToRead,
    }.ToString();

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>A connection for reading; to be disposed soon.</summary>
    public SqliteConnection Reader()
    {
        var connection = new SqliteConnection(_reading);
        connection.Open();
        return connection;
    }

    /// <summary>A connection for writing; disposed by whoever asks for it.</summary>
    /// <param name="create">Whether the file may be made.</param>
    public SqliteConnection Writer(bool create = false)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_reading) { Pooling = false, Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite }.ToString());
        connection.Open();
        connection.Execute("pragma secure_delete = on; pragma synchronous = full;");
        return connection;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        using var pooled = new SqliteConnection(_reading);
        SqliteConnection.ClearPool(pooled);
    }
}
