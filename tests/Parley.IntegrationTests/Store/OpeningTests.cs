using Microsoft.Data.Sqlite;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

public sealed class OpeningTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void A_record_is_one_file_that_reopens_as_it_was()
    {
        var path = _folder.Record(5);
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
        using var file = CaseFile.Open(path);
        Assert.Equal(5, file.Head);
        Assert.Equal([6], file.Append(Folder.Ana, Folder.Drafts(1)).Select(e => e.Sequence));
        Assert.Equal(file.NotedHead, file.Verify().Head);
    }

    [Fact]
    public void Two_records_have_different_origins()
    {
        using var one = CaseFile.Open(_folder.Record(1));
        using var two = CaseFile.Open(_folder.Record(1, "other.parley"));
        Assert.NotEqual(one.Find(1)!.Origin, two.Find(1)!.Origin);
        Assert.Matches("^[0-9a-z]{12}$", one.Find(1)!.Origin);
    }

    [Fact]
    public void What_is_there_is_not_overwritten_by_a_new_record()
    {
        var path = _folder.Record(1);
        Assert.Contains("there already", Assert.Throws<CaseFileException>(() => CaseFile.Create(path)).Message, StringComparison.Ordinal);
        Assert.Contains("there already", Assert.Throws<CaseFileException>(() => CaseFile.Create(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("is not there", Assert.Throws<CaseFileException>(() => CaseFile.Create(_folder.File("no/case.parley"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_refused_and_left_as_they_were()
    {
        Refused("missing", null, "There is no record");
        Refused("empty", [], "is empty");
        Refused("text", "A report about talks.\n"u8.ToArray(), "is no record of Parley");
        Refused("long", [.. Enumerable.Repeat((byte)'x', 5000)], "is no record of Parley");
        Refused("short", "SQLite format 3\0"u8.ToArray(), "is no record of Parley");
        Assert.Contains("folder", Assert.Throws<CaseFileException>(() => CaseFile.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        var path = _folder.File("other.db");
        Change(path, "create table entry(n integer); insert into entry values(1)");
        var before = File.ReadAllBytes(path);
        Assert.Contains("another program", Assert.Throws<CaseFileException>(() => CaseFile.Open(path)).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_record_of_a_newer_format_is_refused_by_name()
    {
        var path = _folder.Record(1);
        Change(path, "pragma user_version = 99");
        var thrown = Assert.Throws<CaseFileException>(() => CaseFile.Open(path));
        Assert.Contains("format 99", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("newer Parley", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_record_is_named_as_such()
    {
        var path = _folder.Record(500);
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(4096, 40_000).Fill(0xA5);
        File.WriteAllBytes(path, bytes);
        Assert.Contains("damaged", Assert.Throws<CaseFileException>(() => CaseFile.Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_journal_refuses_to_be_changed_but_for_sealing()
    {
        var path = _folder.Record(3);
        foreach (var sql in new[]
        {
            "delete from entry where n = 3", "update entry set author = 'x'", "update entry set payload = '{}' where n = 1", "update entry set payload = null where n = 1",
            "insert into entry select 9, randomblob(16), 'o', 1, recorded, author, kind, version, salt, sealed, payload, reason, hash from entry where n = 1",
        })
            Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, Assert.Throws<SqliteException>(() => Change(path, sql)).SqliteErrorCode);
        using (var file = CaseFile.Open(path))
        {
            var content = EntryHash.OfContent(file.Find(2)!);
            Change(path, $"update entry set sealed = x'{content.Payload}{content.Reason}', salt = null, payload = null, reason = null where n = 2");
            Assert.True(file.Verify().IsSound);
            Assert.IsType<SealedPayload>(PayloadCodec.Read(file.Find(2)!));
            Assert.Equal(3, file.Rebuild());
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Changes a file behind the program's back.</summary>
    internal static void Change(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private void Refused(string name, byte[]? content, string words)
    {
        var path = _folder.File(name);
        if (content is not null) File.WriteAllBytes(path, content);
        Assert.Contains(words, Assert.Throws<CaseFileException>(() => CaseFile.Open(path)).Message, StringComparison.Ordinal);
        Assert.Equal(content, content is null ? null : File.ReadAllBytes(path));
    }
}
