using Microsoft.Data.Sqlite;

namespace Parley.Store.Sqlite;

/// <summary>Short forms of what the store asks of a connection.</summary>
internal static class SqliteCalls
{
    /// <summary>Makes a command.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement, with parameters <c>$name</c>.</param>
    /// <param name="values">The parameters; null stands for NULL.</param>
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this project; all values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Runs a statement and gives the number of changed rows.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="values">Its parameters.</param>
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs a query and gives its first value, or null where there is none.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The query.</param>
    /// <param name="values">Its parameters.</param>
    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is { } found and not DBNull ? found : null;
    }
}
