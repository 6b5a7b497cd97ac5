using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Claims;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.Bench;

/// <summary>
/// Entries appended per second against a prepared insert of the same rows into a plain table through the same library (Y1), in
/// the same run: three rounds, medians. Then the single append as a person makes it, verifying, rebuilding and reading.
/// </summary>
internal static class Appending
{
    private const int Rounds = 3;
    private const int Batch = 1000;
    private static readonly Author Author = new("bench");

    public static void Run(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
        var drafts = Enumerable.Range(0, entries).Select(Draft).ToList();
        var size = drafts.Average(d => (double)PayloadCodec.Write(d.Payload).Length);
        Say($"{entries} entries, payload {size:F0} characters, batches of {Batch}, {Environment.ProcessorCount} cores");
        var rates = new List<(double Plain, double Journal, double Claims, double Verify, double Rebuild, double Read)>();
        for (var round = 0; round < Rounds; round++) rates.Add(Round(Path.Combine(folder, $"{round}.parley"), drafts));
        var plain = Median(rates.Select(r => r.Plain));
        Line("plain prepared insert of the same rows (Y1)", plain, plain);
        Line("append corrections: the journal alone", Median(rates.Select(r => r.Journal)), plain);
        Line("append claims: journal and computed tables", Median(rates.Select(r => r.Claims)), plain);
        Line("verify", Median(rates.Select(r => r.Verify)), plain);
        Line("rebuild the computed tables", Median(rates.Select(r => r.Rebuild)), plain);
        Line("read all that stands, payloads parsed", Median(rates.Select(r => r.Read)), plain);
        Say($"{new FileInfo(Path.Combine(folder, "0.parley")).Length / (double)entries:F0} bytes an entry");
        AsOf(Path.Combine(folder, "undone.parley"), drafts.Take(20_000).ToList());
        OneByOne(Path.Combine(folder, "single.parley"), drafts.Take(300).ToList());
        Directory.Delete(folder, recursive: true);
    }

    private static (double Plain, double Journal, double Claims, double Verify, double Rebuild, double Read) Round(string path, List<Draft> drafts)
    {
        double journal, claims, verify, rebuild, read;
        List<Entry> entries;
        var corrections = drafts.ConvertAll(d => d with { Payload = new ClaimCorrected(Guid.Empty, ((ClaimMade)d.Payload).Content) });
        using (var file = CaseFile.Create(path + ".corrections")) journal = Rate(drafts.Count, () => Append(file, corrections));
        using (var file = CaseFile.Create(path))
        {
            claims = Rate(drafts.Count, () => Append(file, drafts));
            verify = Rate(drafts.Count, () => { if (!file.Verify().IsSound) throw new InvalidOperationException("The record is not sound."); });
            rebuild = Rate(drafts.Count, () => file.Rebuild());
            read = Rate(drafts.Count, () => { foreach (var entry in file.Standing()) PayloadCodec.Read(entry); });
            entries = [.. file.Read()];
        }
        return (Plain(path + ".plain", entries), journal, claims, verify, rebuild, read);
    }

    private static void Append(CaseFile file, List<Draft> drafts)
    {
        foreach (var batch in drafts.Chunk(Batch)) file.Append(Author, batch);
    }

    private static double Plain(string path, List<Entry> entries)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        Execute(connection, "pragma journal_mode = wal; pragma synchronous = full; create table plain(n integer primary key, id blob, origin text, seq integer, recorded integer, author text, kind text, version integer, salt blob, payload text, reason text, hash blob)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into plain values($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
        var parameters = Enumerable.Range(0, 12).Select(i => insert.Parameters.Add(new SqliteParameter { ParameterName = $"${i.ToString(CultureInfo.InvariantCulture)}" })).ToList();
        var rows = entries.Select(e => new object[]
        {
            e.Number, e.Id.ToByteArray(bigEndian: true), e.Origin, e.Sequence, Microseconds.Of(e.Recorded), e.Author, e.Kind, (long)e.Version, e.Salt!.Value.ToArray(),
            e.Payload!, e.Reason ?? (object)DBNull.Value, e.Hash.ToArray(),
        }).ToList();
        return Rate(rows.Count, () =>
        {
            foreach (var batch in rows.Chunk(Batch))
            {
                Execute(connection, "begin immediate");
                foreach (var row in batch)
                {
                    for (var i = 0; i < row.Length; i++) parameters[i].Value = row[i];
                    insert.ExecuteNonQuery();
                }
                Execute(connection, "commit");
            }
        });
    }

    /// <summary>Reading as of the middle of a record against reading it now, with three in ten entries undone.</summary>
    private static void AsOf(string path, List<Draft> drafts)
    {
        using var file = CaseFile.Create(path);
        var entries = drafts.Chunk(Batch).SelectMany(b => file.Append(Author, b)).ToList();
        foreach (var batch in entries.Where((_, i) => i % 10 < 3).Select(e => new Draft(new EntryUndone(e.Id))).Chunk(Batch)) file.Append(Author, batch);
        var (now, then) = (Reading(file, null), Reading(file, drafts.Count));
        Say($"three in ten undone: reads {now:N0}/s of what stands now, {then:N0}/s as of the entry before the undoing: {now / then:F2} times the time for each");
    }

    private static double Reading(CaseFile file, long? asOf)
    {
        var count = 0;
        var seconds = 1 / Rate(1, () => count = file.Standing(asOf).Count());
        return count / seconds;
    }

    private static void OneByOne(string path, List<Draft> drafts)
    {
        using var file = CaseFile.Create(path);
        var times = drafts.Select(d =>
        {
            var start = Stopwatch.GetTimestamp();
            file.Append(Author, [d]);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        Say($"one entry an append: median {times[times.Count / 2]:F2} ms, 99 in 100 within {times[times.Count * 99 / 100]:F2} ms");
    }

    private static Draft Draft(int i)
    {
        var content = new ClaimContent(
            "invitation", [new NameValue("the foreign minister", "sergei-lavrov", "Sergei Lavrov", [])], new TextSpan(i % 5000, (i % 5000) + 80), (i % 40) + 1, new TextSpan(i % 5000, (i % 5000) + 160),
            Quoted: i % 2 == 0,
            Slots.Empty.With("inviter", new NameValue("Moscow", "russia", "Russia", [])).With("invitee", new NameValue("Washington", "united-states", "United States", []))
                .With("state", new TermValue("issued")).With("date", new DateValue("on Tuesday", "2017-01-17", "day", "publication")));
        return new Draft(new ClaimMade($"d{i / 20}", null, Verdict.Accepted, Unread: false, content, 850, 3, []), i % 20 == 0 ? "read twice" : null);
    }

    private static double Rate(int count, Action work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        work();
        return count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static void Line(string what, double rate, double plain) => Say($"{what,-46}{rate,10:N0}/s  {rate / plain:F2} of Y1");

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
