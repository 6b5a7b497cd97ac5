using Microsoft.Data.Sqlite;
using Parley.Documents;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

public sealed class TamperingTests : IDisposable
{
    private const string NoGuards = "drop trigger keep_order; drop trigger keep_all; drop trigger keep_as_written; drop trigger keep_text; ";

    private readonly Folder _folder = new();

    [Theory]
    [InlineData("id = randomblob(16)")]
    [InlineData("id = x'00'")]
    [InlineData("origin = 'other'")]
    [InlineData("origin = origin || ' '")]
    [InlineData("recorded = recorded + 1")]
    [InlineData("recorded = 9223372036854775807")]
    [InlineData("author = 'Ben'")]
    [InlineData("author = cast(x'ff' as text)")]
    [InlineData("kind = 'merge'")]
    [InlineData("version = 2")]
    [InlineData("version = 4294967297")]
    [InlineData("seq = 100")]
    [InlineData("salt = randomblob(16)")]
    [InlineData("salt = null")]
    [InlineData("salt = x'00'")]
    [InlineData("payload = replace(payload, 'Talks', 'Talk')")]
    [InlineData("payload = payload || ' '")]
    [InlineData("payload = '{\"b\":1,\"a\":2}'")]
    [InlineData("payload = 'no json'")]
    [InlineData("payload = null")]
    [InlineData("payload = null, salt = null, reason = null")]
    [InlineData("reason = 'another'")]
    [InlineData("reason = null")]
    [InlineData("reason = ''")]
    [InlineData("sealed = zeroblob(64)")]
    [InlineData("sealed = x'00'")]
    [InlineData("sealed = zeroblob(64), payload = null, salt = null, reason = null")]
    [InlineData("hash = randomblob(32)")]
    [InlineData("hash = x'00'")]
    public void A_change_in_any_column_is_found_and_named(string change) => Assert.Equal(6, FaultAfter($"update entry set {change} where n = 6").Number);

    [Theory]
    [InlineData("id", "blob")]
    [InlineData("origin", "text")]
    [InlineData("author", "text")]
    [InlineData("kind", "text")]
    [InlineData("salt", "blob")]
    [InlineData("payload", "text")]
    [InlineData("reason", "text")]
    [InlineData("hash", "blob")]
    public void Every_single_byte_of_a_column_is_covered(string column, string type)
    {
        var path = _folder.Record(3);
        OpeningTests.Change(path, NoGuards + "create table kept as select * from entry where n = 3");
        using var file = CaseFile.Open(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select cast({column} as blob) from kept";
        var bytes = (byte[])command.ExecuteScalar()!;
        command.CommandText = $"update entry set {column} = cast($bytes as {type}) where n = 3";
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 4;
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$bytes", changed);
            command.ExecuteNonQuery();
            Assert.Equal(3, file.Verify().First?.Number);
        }
    }

    [Theory]
    [InlineData("delete from entry where n = 6", 6)]
    [InlineData("delete from entry where n = 1", 1)]
    [InlineData("delete from entry where n = 6; update entry set n = n - 1 where n > 6", 6)]
    [InlineData("delete from entry where n = 6; update entry set n = n - 1, seq = seq - 1 where n > 6", 6)]
    public void A_removed_entry_is_found(string change, long number) => Assert.Equal(number, FaultAfter(change).Number);

    [Theory]
    [InlineData("delete from entry where n > 9")]
    [InlineData("delete from entry where n > 9; update head set n = 9")]
    public void A_cut_off_end_is_found_by_what_the_file_notes(string change) => Assert.InRange(FaultAfter(change).Number!.Value, 9, 10);

    [Fact]
    public void An_end_cut_off_with_care_is_found_by_the_head_that_was_noted_elsewhere()
    {
        var path = _folder.Record(12);
        NotedHead noted;
        using (var file = CaseFile.Open(path)) noted = file.NotedHead!;
        OpeningTests.Change(path, NoGuards + "delete from entry where n > 9; update head set n = 9, hash = (select hash from entry where n = 9)");
        using var cut = CaseFile.Open(path);
        Assert.Equal(10, cut.Verify(noted).First?.Number);
    }

    [Fact]
    public void A_record_written_anew_is_found_by_the_head_that_was_noted_elsewhere()
    {
        NotedHead noted;
        using (var file = CaseFile.Open(_folder.Record(12))) noted = file.NotedHead!;
        using var other = CaseFile.Open(_folder.Record(14, "other.parley"));
        Assert.True(other.Verify().IsSound);
        Assert.Equal(12, other.Verify(noted).First?.Number);
    }

    [Theory]
    [InlineData("insert into entry select 13, randomblob(16), origin, 13, recorded, author, kind, version, salt, sealed, payload, reason, hash from entry where n = 12")]
    [InlineData("insert into entry select 13, randomblob(16), 'other', 1, recorded, author, kind, version, salt, sealed, payload, reason, hash from entry where n = 12")]
    public void An_entry_put_in_at_the_end_is_found(string change) => Assert.Equal(13, FaultAfter(change).Number);

    [Fact]
    public void An_entry_put_in_between_is_found() => Assert.Equal(6, FaultAfter(
        "update entry set n = -n - 1, seq = -seq - 1 where n >= 6; update entry set n = -n, seq = -seq where n < 0; insert into entry select 6, randomblob(16), origin, 6, recorded, author, kind, version, salt, sealed, payload, reason, hash from entry where n = 5; update head set n = 13").Number);

    [Theory]
    [InlineData("update entry set n = -1 where n = 6; update entry set n = 6 where n = 7; update entry set n = 7 where n = -1")]
    [InlineData("update entry set n = -1, seq = -1 where n = 6; update entry set n = 6, seq = 6 where n = 7; update entry set n = 7, seq = 7 where n = -1")]
    [InlineData("create table swap as select * from entry where n in (6, 7); update entry set payload = (select payload from swap where n = 13 - entry.n), reason = (select reason from swap where n = 13 - entry.n), salt = (select salt from swap where n = 13 - entry.n) where n in (6, 7); drop table swap")]
    public void Swapped_entries_are_found(string change) => Assert.Equal(6, FaultAfter(change).Number);

    [Fact]
    public void A_changed_private_text_is_found_with_the_entry_that_names_it()
    {
        var path = _folder.Record(3);
        using (var file = CaseFile.Open(path))
        {
            var text = file.Salted("What the report says.");
            file.Append(Folder.Ana, [new Draft(new DocumentAdded("d1", null, null, null, null, [], "en", null, null, null, text.Hash.ToString(), text.Text.Length, null))], [text]);
            Assert.Empty(file.Verify().Notices);
        }
        OpeningTests.Change(path, NoGuards + "update text set body = replace(body, 'says', 'said')");
        using var changed = CaseFile.Open(path);
        Assert.Equal(4, changed.Verify().First?.Number);
        OpeningTests.Change(path, "delete from text");
        Assert.Contains("1 of the documents", Assert.Single(changed.Verify().Notices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("drop trigger keep_all")]
    [InlineData("create trigger hide after insert on entry begin delete from claims; end")]
    [InlineData("alter table entry add column extra text")]
    [InlineData("delete from head")]
    public void A_changed_guard_is_found_though_all_entries_are_sound(string change)
    {
        var path = _folder.Record(12);
        OpeningTests.Change(path, change);
        using var file = CaseFile.Open(path);
        Assert.Null(Assert.IsType<Fault>(file.Verify().First).Number);
    }

    [Fact]
    public void A_fault_in_a_long_record_is_found_in_whatever_range_it_lies()
    {
        var path = _folder.Record(12_000);
        OpeningTests.Change(path, NoGuards + "update entry set author = 'x' where n in (11000, 5001, 9000)");
        using var file = CaseFile.Open(path);
        Assert.Equal(5001, file.Verify().First?.Number);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void Damage_of_the_disk_is_found_and_never_breaks_the_check(double place)
    {
        var path = _folder.Record(6000);
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan((int)(bytes.Length * place) / 4096 * 4096, 3 * 4096).Fill(0xA5);
        File.WriteAllBytes(path, bytes);
        using var file = CaseFile.Open(path);
        Assert.False(file.Verify().IsSound);
    }

    [Fact]
    public void Verifying_can_be_stopped()
    {
        using var file = CaseFile.Open(_folder.Record(10));
        Assert.ThrowsAny<OperationCanceledException>(() => file.Verify(stop: new CancellationToken(canceled: true)));
    }

    public void Dispose() => _folder.Dispose();

    private Fault FaultAfter(string change)
    {
        var path = _folder.Record(12);
        OpeningTests.Change(path, NoGuards + change);
        using var file = CaseFile.Open(path);
        var fault = Assert.IsType<Fault>(file.Verify().First);
        Assert.NotEmpty(fault.What);
        Assert.NotEmpty(fault.Expected);
        return fault;
    }
}
