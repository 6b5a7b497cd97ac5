using System.Text;
using Parley.Claims;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

/// <summary>What is redacted is gone from the bytes on the disk, whatever the file went through before.</summary>
public sealed class RemainsTests : IDisposable
{
    private const string Secret = "SecretWordsOfAWitness";
    private readonly Folder _folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void No_byte_of_a_redacted_entry_or_text_is_left_in_the_record_or_beside_it(int around)
    {
        using var file = CaseFile.Create(_folder.File());
        var text = file.Salted(string.Concat(Enumerable.Repeat(Secret + " ", 3000)));
        var secrets = new List<Guid>();
        for (var i = 0; i < around; i++)
        {
            file.Append(Folder.Ana, Folder.Drafts(1, $"before{i}-"));
            secrets.Add(file.Append(Folder.Ana, [new Draft(new ThingMade($"track/{i}", ThingKind.Track, $"{i} {Secret}", [Secret + new string('x', i * 20)]), "because " + Secret)], i == 0 ? [text] : null)[0].Id);
        }
        file.Rebuild();
        Assert.NotEmpty(Holding());
        file.Redact(Folder.Ana, _ => new Sealing([.. secrets], [text.Hash], []));
        Assert.Empty(Holding());
        Assert.True(file.Verify().IsSound, file.Verify().First?.ToString());
        Assert.Equal(around * 2, file.Verify().Entries);
    }

    [Fact]
    public void A_reader_that_holds_an_older_state_is_named_and_later_the_bytes_go()
    {
        using var file = CaseFile.Create(_folder.File());
        var made = file.Append(Folder.Ana, [new Draft(new ThingMade("track/a", ThingKind.Track, Secret, []))])[0].Id;
        file.Append(Folder.Ana, Folder.Drafts(5));
        using (var reading = file.Read().GetEnumerator())
        {
            reading.MoveNext();
            var refused = Assert.Throws<RemainsException>(() => file.Redact(Folder.Ana, _ => new Sealing([made], [], [])));
            Assert.Contains("parley rebuild", refused.Message, StringComparison.Ordinal);
            Assert.Null(file.Find(made)!.Payload);
        }
        file.ClearRemains();
        Assert.Empty(Holding());
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Holding() =>
        Directory.GetFiles(_folder.Path).Where(f => Encoding.Latin1.GetString(Bytes(f)).Contains(Secret, StringComparison.Ordinal)).Select(Path.GetFileName)!;

    private static byte[] Bytes(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
