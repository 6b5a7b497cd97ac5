namespace Parley.Store.Sqlite;

/// <summary>A file cannot be used as a record: it is not there, is something else, is newer than this program, or is in the way.</summary>
/// <param name="message">What was found, what was expected, and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class CaseFileException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the file is a record that is damaged, rather than no record or one that cannot be reached.</summary>
    public bool IsDamaged { get; init; }
}
