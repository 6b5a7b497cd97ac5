using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Parley.Record;

namespace Parley.Store.Sqlite;

/// <summary>Recomputes a file: its entries in ranges side by side, then the end, the texts, and the guards of the tables.</summary>
/// <param name="connections">The file.</param>
/// <param name="progress">Told the number of entries done.</param>
/// <param name="stop">Stops the work.</param>
internal sealed class FileVerification(Connections connections, IProgress<long>? progress, CancellationToken stop)
{
    private const int Range = 5000;

    private long _done;

    /// <summary>Recomputes all.</summary>
    /// <param name="noted">A head that was noted elsewhere, or null.</param>
    public Verification Run(NotedHead? noted)
    {
        using var connection = connections.Reader();
        var last = (long)connection.Scalar("select coalesce(max(n), 0) from entry")!;
        var fault = Chains(last) ?? End(connection, last, noted) ?? Text(connection) ?? Structure(connection) ?? Guards(connection);
        var head = last == 0 || fault is not null ? null : new NotedHead(last, HashOf(connection, last)!.Value);
        return new Verification(head, _done, (long)connection.Scalar("select count(*) from text")!, fault, Notices(connection));
    }

    private Fault? Chains(long last)
    {
        var starts = Enumerable.Range(0, (int)((last + Range - 1) / Range)).Select(i => (long)i * Range).ToList();
        var faults = new Fault?[starts.Count];
        Parallel.For(0, starts.Count, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, state) =>
        {
            faults[i] = Chain(starts[i], Math.Min(starts[i] + Range, last));
            if (faults[i] is not null) state.Break();
        });
        return Array.Find(faults, f => f is not null);
    }

    private Fault? Chain(long after, long upTo)
    {
        using var connection = connections.Reader();
        var check = new ChainCheck(after, (origin, number) => EndOf(connection, origin, number));
        using var command = connection.Command($"select {EntryRows.Columns} from entry where n > $after and n <= $upTo order by n", ("$after", after), ("$upTo", upTo));
        using var rows = command.ExecuteReader();
        var done = 0L;
        try
        {
            for (; rows.Read(); done++)
            {
                stop.ThrowIfCancellationRequested();
                if (Readable(rows, check) is { } fault) return fault;
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_CORRUPT)
        {
            return CaseFile.Damage(e) with { Number = check.Last + 1 };
        }
        var total = Interlocked.Add(ref _done, done);
        progress?.Report(total);
        return check.Last == upTo ? null : new Fault(check.Last + 1, "it is missing", "numbers without gaps");
    }

    private static Fault? Readable(SqliteDataReader rows, ChainCheck check)
    {
        Entry entry;
        try
        {
            entry = EntryRows.Read(rows);
        }
        catch (FormatException e)
        {
            return new Fault(rows.GetInt64(0), e.Message, "columns as docs/FORMAT.md gives them");
        }
        return check.Next(entry);
    }

    private static (long Sequence, Digest Hash) EndOf(SqliteConnection connection, string origin, long number)
    {
        using var command = connection.Command("select seq, hash from entry where origin = $origin and n <= $n order by seq desc limit 1", ("$origin", origin), ("$n", number));
        using var row = command.ExecuteReader();
        return row.Read() && row.GetFieldValue<byte[]>(1) is { Length: Digest.Size } hash ? (row.GetInt64(0), Digest.From(hash)) : (0, Digest.Zero);
    }

    private static Digest? HashOf(SqliteConnection connection, long number) =>
        connection.Scalar("select hash from entry where n = $n", ("$n", number)) is byte[] { Length: Digest.Size } hash ? Digest.From(hash) : null;

    private static Fault? End(SqliteConnection connection, long last, NotedHead? noted)
    {
        using var command = connection.Command("select n, hash from head");
        using var row = command.ExecuteReader();
        if (!row.Read()) return new Fault(null, "the file does not note its end", "one row in the table head");
        var (number, hash) = (row.GetInt64(0), row.GetFieldValue<byte[]>(1));
        if (number > last) return new Fault(last + 1, "it was cut off", $"entries up to {number}, as the file notes");
        if (number < last) return new Fault(number + 1, "it was put in behind the end that the file notes", $"no entry after {number}");
        if (last > 0 && HashOf(connection, last) != Digest.From(hash)) return new Fault(last, "it is not the one that the file notes as its last", $"hash {Convert.ToHexStringLower(hash)}");
        if (noted is null) return null;
        if (noted.Number > last) return new Fault(last + 1, "it was cut off", $"entries up to {noted.Number}, as was noted");
        return HashOf(connection, noted.Number) == noted.Hash ? null : new Fault(noted.Number, "it is not the one that was noted: the record was written anew up to here or before", $"hash {noted.Hash}");
    }

    private Fault? Text(SqliteConnection connection)
    {
        using var command = connection.Command("select hash, salt, cast(body as blob) from text order by hash");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            stop.ThrowIfCancellationRequested();
            var (hash, salt, body) = (rows.GetFieldValue<byte[]>(0), rows.GetFieldValue<byte[]>(1), rows.GetFieldValue<byte[]>(2));
            if (System.Security.Cryptography.SHA256.HashData([.. salt, .. body]).AsSpan().SequenceEqual(hash)) continue;
            var name = Convert.ToHexStringLower(hash);
            var number = (long?)connection.Scalar("select n from entry where instr(payload, $hash) order by n limit 1", ("$hash", name));
            return new Fault(number, $"the private text {name} does not fit its salted hash: it was changed", "the text as it was read");
        }
        return null;
    }

    private static Fault? Structure(SqliteConnection connection) =>
        (string)connection.Scalar("pragma quick_check(1)")! is var found && string.Equals(found, "ok", StringComparison.Ordinal) ? null
        : new Fault(null, $"the database is damaged: {found}", "a database that SQLite finds whole");

    private static Fault? Guards(SqliteConnection connection)
    {
        using var fresh = new SqliteConnection("Data Source=:memory:");
        fresh.Open();
        Migrations.Run(fresh);
        var (expected, found) = (SchemaOf(fresh), SchemaOf(connection));
        return expected.Except(found).FirstOrDefault() is { } missing ? new Fault(null, "a table or its guard was changed", missing)
            : found.Except(expected).FirstOrDefault() is { } added ? new Fault(null, $"a guard was added: {added}", "the schema as docs/FORMAT.md gives it") : null;
    }

    private static List<string> SchemaOf(SqliteConnection connection)
    {
        using var command = connection.Command("select sql from sqlite_schema where sql is not null and (tbl_name in ('entry', 'head', 'about', 'text') or type = 'trigger') order by name");
        using var rows = command.ExecuteReader();
        var all = new List<string>();
        while (rows.Read()) all.Add(rows.GetString(0));
        return all;
    }

    private static ImmutableArray<string> Notices(SqliteConnection connection)
    {
        var unkept = (long)connection.Scalar("select count(*) from entry where kind = 'document' and unhex(json_extract(payload, '$.textHash')) not in (select hash from text)")!;
        return unkept == 0 ? [] : [$"{unkept} of the documents have no text kept in this file."];
    }
}
