using Microsoft.Data.Sqlite;
using Parley.Record;
using static SQLitePCL.raw;

namespace Parley.Store.Sqlite;

/// <summary>What SQLite reports, in words that say what to do.</summary>
internal static class Failures
{
    /// <summary>The plain exception for one of SQLite's, whatever it is.</summary>
    /// <param name="error">What SQLite reported.</param>
    /// <param name="path">The record.</param>
    public static Exception Translate(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        SQLITE_FULL => new JournalFullException($"The disk that holds “{path}” is full. Nothing of this was written, and nothing that was there is lost. Free some space and try again.", error),
        SQLITE_IOERR => new JournalFullException($"The disk that holds “{path}” cannot be written: it is full, a limit on the size of files is reached, or it fails ({error.Message}). Nothing of this was written, and nothing that was there is lost.", error),
        SQLITE_BUSY => new JournalBusyException($"“{path}” is locked by another program. Nothing was written; try again when that is done.", error),
        SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_PERM => new CaseFileException($"“{path}” cannot be written. Check the permissions of the file and of its folder.", error),
        SQLITE_CORRUPT or SQLITE_NOTADB => new CaseFileException($"“{path}” is damaged ({error.Message}). Keep a copy as it is, and run `parley verify` to see how far it can be read.", error) { IsDamaged = true },
        _ => new CaseFileException($"“{path}” could not be used: {error.Message}. Nothing was written.", error),
    };
}
