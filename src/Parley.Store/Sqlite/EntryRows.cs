using System.Text;
using Microsoft.Data.Sqlite;
using Parley.Record;

namespace Parley.Store.Sqlite;

/// <summary>Entries to rows of the table <c>entry</c> and back, column by column.</summary>
internal sealed class EntryRows : IDisposable
{
    /// <summary>The columns in the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "n, id, origin, seq, recorded, author, kind, version, salt, sealed, payload, reason, hash";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Insertion _insert;

    /// <summary>Prepares for inserting.</summary>
    /// <param name="connection">The writer's connection.</param>
    public EntryRows(SqliteConnection connection) =>
        _insert = new Insertion(connection, "entry", "n", "id", "origin", "seq", "recorded", "author", "kind", "version", "salt", "payload", "reason", "hash");

    /// <summary>Reads the row on which a reader stands.</summary>
    /// <param name="row">The reader, over <see cref="Columns"/>.</param>
    /// <exception cref="FormatException">A column does not hold what it should.</exception>
    public static Entry Read(SqliteDataReader row)
    {
        var number = row.GetInt64(0);
        try
        {
            return new Entry(
                number, new Guid(Bytes(row, 1, 16), bigEndian: true), Text(row, 2), row.GetInt64(3), Microseconds.ToInstant(row.GetInt64(4)), Text(row, 5), Text(row, 6),
                checked((int)row.GetInt64(7)), row.IsDBNull(10) ? null : Text(row, 10), row.IsDBNull(11) ? null : Text(row, 11),
                row.IsDBNull(8) ? null : Salt.From(Bytes(row, 8, Salt.Size)), row.IsDBNull(9) ? null : Hashes(Bytes(row, 9, 2 * Digest.Size)), Digest.From(Bytes(row, 12, Digest.Size)));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException or OverflowException or InvalidCastException)
        {
            throw new FormatException($"Entry {number} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Inserts an entry that is not sealed.</summary>
    /// <param name="entry">The entry.</param>
    public void Insert(Entry entry)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        entry.Id.TryWriteBytes(bytes, bigEndian: true, out var length);
        _insert.With(entry.Number).With(bytes[..length]).With(entry.Origin).With(entry.Sequence).With(Microseconds.Of(entry.Recorded)).With(entry.Author).With(entry.Kind).With(entry.Version);
        entry.Salt!.Value.CopyTo(bytes);
        _insert.With(bytes[..Salt.Size]).With(entry.Payload).With(entry.Reason);
        entry.Hash.CopyTo(bytes);
        _insert.With(bytes).Run();
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();

    private static byte[] Bytes(SqliteDataReader row, int column, int length)
    {
        var bytes = row.GetFieldValue<byte[]>(column);
        return bytes.Length == length ? bytes : throw new FormatException($"“{row.GetName(column)}” has {bytes.Length} bytes and not {length}");
    }

    private static string Text(SqliteDataReader row, int column) => Utf8.GetString(row.GetFieldValue<byte[]>(column));

    private static ContentHashes Hashes(byte[] both) => new(Digest.From(both.AsSpan(0, Digest.Size)), Digest.From(both.AsSpan(Digest.Size)));
}
