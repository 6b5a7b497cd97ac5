using Microsoft.Data.Sqlite;
using Parley.Record;

namespace Parley.Store.Sqlite.Views;

/// <summary>
/// What stands, as two tables: <c>undoing</c>, which entry undoes which, and <c>lapse</c>, from which number to which an entry
/// does not stand. An entry without a lapse stands from its own number on, so that the common entry costs nothing.
/// </summary>
/// <param name="connection">The writer's connection.</param>
internal sealed class SqlStandingBook(SqliteConnection connection) : IStandingBook
{
    /// <summary>The tables.</summary>
    public const string Schema =
        """
        create table undoing(n integer primary key, target integer not null) strict;
        create index undoing_target on undoing(target);
        create table lapse(n integer not null, from_n integer not null, to_n integer, primary key(n, from_n)) strict, without rowid;
        """;

    /// <summary>The condition that the entry <c>e</c> stands as of <c>$s</c>.</summary>
    public const string Stands = "e.n <= $s and not exists (select 1 from lapse l where l.n = e.n and l.from_n <= $s and (l.to_n is null or l.to_n > $s))";

    /// <inheritdoc/>
    public long? NumberOf(Guid id) => (long?)connection.Scalar("select n from entry where id = $id", ("$id", id.ToByteArray(bigEndian: true)));

    bool IStandingBook.Stands(long number) => connection.Scalar("select 1 from lapse where n = $n and to_n is null", ("$n", number)) is null;

    /// <inheritdoc/>
    public void NoteUndoing(long undoing, long target) => connection.Execute("insert into undoing(n, target) values($n, $target)", ("$n", undoing), ("$target", target));

    /// <inheritdoc/>
    public IEnumerable<long> UndoingsOf(long target)
    {
        using var command = connection.Command("select n from undoing where target = $target order by n", ("$target", target));
        using var rows = command.ExecuteReader();
        var all = new List<long>();
        while (rows.Read()) all.Add(rows.GetInt64(0));
        return all;
    }

    /// <inheritdoc/>
    public long? TargetOf(long undoing) => (long?)connection.Scalar("select target from undoing where n = $n", ("$n", undoing));

    /// <inheritdoc/>
    public void Turn(long number, long at, bool stands) => connection.Execute(
        stands ? "update lapse set to_n = $at where n = $n and to_n is null" : "insert into lapse(n, from_n) values($n, $at)", ("$n", number), ("$at", at));
}
