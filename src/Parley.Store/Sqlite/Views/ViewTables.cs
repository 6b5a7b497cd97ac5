using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Record;

namespace Parley.Store.Sqlite.Views;

/// <summary>
/// The tables that are computed from the journal: kept up with each append in its own transaction, and at any time dropped and
/// built anew to the same bytes. All that writes to them is here.
/// </summary>
internal sealed class ViewTables : IDisposable
{
    /// <summary>The version of these tables; a change of any of them raises it, and files are rebuilt when next opened.</summary>
    public const int Version = 2;

    /// <summary>The tables, in the order of their names.</summary>
    public static readonly string[] Names = ["claims", "documents", "found", "lapse", "links", "search", "undoing"];

    private readonly SqlStandingBook _book;
    private readonly IndexTables _indexes;
    private readonly SearchTable _search;

    /// <summary>Prepares for writing.</summary>
    /// <param name="connection">The writer's connection.</param>
    public ViewTables(SqliteConnection connection)
    {
        _book = new SqlStandingBook(connection);
        _indexes = new IndexTables(connection);
        _search = new SearchTable(connection);
    }

    /// <summary>The version of the tables in a file; 0 where it has none.</summary>
    /// <param name="connection">The file.</param>
    public static int VersionOf(SqliteConnection connection) =>
        connection.Scalar("select value from about where name = 'views'") is string version ? int.Parse(version, CultureInfo.InvariantCulture) : 0;

    /// <summary>Makes the tables, empty, in place of those that are there; to be called within a transaction.</summary>
    /// <param name="connection">The writer's connection.</param>
    public static void Make(SqliteConnection connection)
    {
        foreach (var name in Names) connection.Execute($"drop table if exists {name}");
        connection.Execute(SqlStandingBook.Schema + IndexTables.Schema + SearchTable.Schema);
        connection.Execute(
            "insert into about(name, value) values('views', $version) on conflict(name) do update set value = excluded.value",
            ("$version", Version.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Takes account of an entry that has just been inserted.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="payload">What it says.</param>
    public void Take(Entry entry, IPayload payload)
    {
        StandingRule.Take(_book, entry.Number, payload);
        _indexes.Take(entry, payload);
        _search.Take(entry, payload);
    }

    /// <summary>Takes account of an entry that has just been sealed: what it had told is forgotten, whether it stands is not.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="number">The entry's number.</param>
    public static void Forget(SqliteConnection connection, long number)
    {
        foreach (var name in IndexTables.Names) connection.Execute($"delete from {name} where n = $n", ("$n", number));
        SearchTable.Forget(connection, number);
    }

    /// <summary>Has the tables built anew, by whoever opens the file next at the latest: other rows may quote what was sealed.</summary>
    /// <param name="connection">The writer's connection, within a transaction.</param>
    public static void Distrust(SqliteConnection connection) => connection.Execute("update about set value = '0' where name = 'views'");

    /// <inheritdoc/>
    public void Dispose()
    {
        _indexes.Dispose();
        _search.Dispose();
    }
}
