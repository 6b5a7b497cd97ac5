using Microsoft.Data.Sqlite;
using Parley.Record;

namespace Parley.Store.Sqlite;

/// <content>Recomputing.</content>
public sealed partial class CaseFile
{
    /// <summary>Recomputes all hashes, and names the first entry that is not as it was written.</summary>
    /// <param name="noted">The end as it was noted elsewhere; null compares only with what the file itself notes.</param>
    /// <param name="progress">Told the number of entries done.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Verification Verify(NotedHead? noted = null, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        try
        {
            return new FileVerification(_connections, progress, stop).Run(noted);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return new Verification(null, 0, 0, Damage(e), []);
        }
    }

    /// <summary>What is said of a database whose pages cannot be read.</summary>
    /// <param name="error">What SQLite reported.</param>
    internal static Fault Damage(SqliteException error) => new(null, $"the database is damaged and cannot be read to its end: {error.Message}", "a database that SQLite finds whole");
}
