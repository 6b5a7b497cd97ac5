using System.Text;
using CsCheck;
using Microsoft.Data.Sqlite;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;
using Parley.Store;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

public sealed class RebuildTests : IDisposable
{
    private static readonly string[] Views = ["claims", "documents", "found", "lapse", "links", "search", "undoing"];

    private readonly Folder _folder = new();

    [Fact]
    public void The_computed_tables_are_the_same_to_the_byte_after_a_rebuild()
    {
        using var file = CaseFile.Create(_folder.File());
        Fill(file);
        var before = Dump(file.Path);
        Assert.Contains("lapse|", before, StringComparison.Ordinal);
        var progress = new List<long>();
        Assert.Equal(file.Head, file.Rebuild(new Told(progress)));
        Assert.Equal(before, Dump(file.Path));
        Assert.Equal(file.Head, progress[^1]);
    }

    [Fact]
    public void Tables_of_another_version_or_without_one_are_built_anew_when_the_file_is_opened()
    {
        string before;
        using (var file = CaseFile.Create(_folder.File()))
        {
            Fill(file);
            before = Dump(file.Path);
        }
        OpeningTests.Change(_folder.File(), "delete from lapse; drop table claims; update about set value = '0' where name = 'views'");
        using (CaseFile.Open(_folder.File())) Assert.Equal(before, Dump(_folder.File()));
        OpeningTests.Change(_folder.File(), "drop table links; delete from about where name = 'views'");
        using (CaseFile.Open(_folder.File())) Assert.Equal(before, Dump(_folder.File()));
    }

    [Fact]
    public void A_rebuild_that_is_stopped_leaves_the_tables_as_they_were()
    {
        using var file = CaseFile.Create(_folder.File());
        Fill(file);
        var before = Dump(file.Path);
        Assert.ThrowsAny<OperationCanceledException>(() => file.Rebuild(stop: new CancellationToken(canceled: true)));
        Assert.Equal(before, Dump(file.Path));
        Assert.Single(file.Append(Folder.Ana, Folder.Drafts(1)));
    }

    [Fact]
    public void The_entries_of_a_document_and_of_a_thing_are_found_and_follow_what_stands()
    {
        using var file = CaseFile.Create(_folder.File());
        var (claim, link, undo) = Fill(file);
        Assert.Equal([claim.Number], file.ClaimsOf("d1").Select(e => e.Number));
        Assert.Empty(file.ClaimsOf("d2"));
        Assert.Empty(file.LinksTo("track/astana"));
        Assert.Equal([link.Number], file.LinksTo("track/astana", undo.Number - 1).Select(e => e.Number));
    }

    [Fact]
    public void What_stands_in_a_file_is_what_stands_in_memory() => Gen.Int[0, 30].Array[1, 30].Sample(
        history =>
        {
            using var folder = new Folder();
            using var file = CaseFile.Create(folder.File());
            var memory = new MemoryJournal(SystemStamps.Machine);
            foreach (var step in history)
            {
                IPayload payload = memory.Find(step) is { } target ? new EntryUndone(target.Id) : new ThingUnmerged("x");
                var id = memory.NewId();
                memory.Append(Folder.Ana, [new Draft(payload, null, id)]);
                file.Append(Folder.Ana, [new Draft(payload, null, id)]);
            }
            for (var n = 0; n <= history.Length; n++) Assert.Equal(memory.Standing(n).Select(e => e.Id), file.Standing(n).Select(e => e.Id));
        },
        iter: 15);

    public void Dispose() => _folder.Dispose();

    private static (Entry Claim, Entry Link, Entry Undo) Fill(CaseFile file)
    {
        var text = file.Salted("A report.");
        var id = file.NewId();
        var content = new ClaimContent("invitation", [], new TextSpan(0, 3), 1, new TextSpan(0, 9), Quoted: false, Slots.Empty.With("state", new TermValue("issued")));
        var made = file.Append(
            Folder.Ana,
            [
                new Draft(new DocumentAdded("d1", "agency", "Title", null, "2017-01-17", [], "en", null, null, null, text.Hash.ToString(), 9, null)),
                new Draft(new ClaimMade("d1", null, Verdict.Added, Unread: false, content, null, null, []), null, id),
                .. Folder.Drafts(20),
                new Draft(new ClaimLinked(id, "track/astana"), "named in the text"),
            ],
            [text]);
        var undo = file.Append(Folder.Ana, [new Draft(new EntryUndone(made[^1].Id))])[0];
        var other = file.Append(Folder.Ana, [new Draft(new EntryUndone(made[5].Id))])[0];
        file.Append(Folder.Ana, [new Draft(new EntryUndone(other.Id)), new Draft(new EntryUndone(Guid.Empty))]);
        return (made[1], made[^1], undo);
    }

    private static string Dump(string path)
    {
        var text = new StringBuilder();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        foreach (var view in Views.Prepend("sqlite_schema"))
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables, fixed above.
            command.CommandText = view == "sqlite_schema" ? "select type, name, sql from sqlite_schema order by name" : $"select * from {view}";
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            while (rows.Read())
                text.Append(view).Append('|').AppendJoin('|', Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : rows.GetValue(i))).Append('\n');
        }
        return text.ToString();
    }

    private sealed class Told(List<long> into) : IProgress<long>
    {
        public void Report(long value) => into.Add(value);
    }
}
