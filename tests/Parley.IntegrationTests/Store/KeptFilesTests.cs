using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

/// <summary>Files of every released format, kept for ever: today's program opens, verifies and reads them.</summary>
public sealed class KeptFilesTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly CaseFile _file;

    public KeptFilesTests()
    {
        File.Copy(Path.Combine(FormatTests.Root(), "tests", "Parley.IntegrationTests", "Store", "Files", "v1.parley"), _folder.File());
        _file = CaseFile.Open(_folder.File());
    }

    [Fact]
    public void A_file_of_version_1_is_sound_and_ends_as_it_was_noted()
    {
        var result = _file.Verify(NotedHead.Parse("8165211302af736a27e4a620c16c780a3109d96283719adef9e4c89199343d69@26"));
        Assert.Null(result.First);
        Assert.Equal((26, 1), (result.Entries, result.Texts));
        Assert.Empty(result.Notices);
    }

    [Fact]
    public void Every_payload_of_version_1_is_read()
    {
        var payloads = _file.Read().Select(PayloadCodec.Read).ToList();
        Assert.Empty(payloads.OfType<UnknownPayload>().Select(p => p.Why));
        Assert.Equal(new SealedPayload("alias", 1), payloads[25]);
        Assert.Equal(18, payloads.Select(p => p.GetType()).Where(t => t != typeof(SealedPayload)).Distinct().Count());
        var claim = Assert.IsType<ClaimMade>(payloads[9]);
        Assert.Equal(new DateValue("on Monday", "2020-03-02", "day", "publication"), claim.Content.Slots.First("date"));
        Assert.Equal(["Ministry of Foreign Affairs of the North"], claim.Content.Slots.NamesIn("inviter").Select(n => n.Name));
        Assert.Equal(["the southern council", "observers"], claim.Content.Slots["invitee"].Select(v => v.Text));
        Assert.Equal(new CountValue("At least ten people", 10, null, null), Assert.IsType<ClaimMade>(payloads[10]).Content.Slots.First("injured"));
        Assert.Equal("no link to the talks\nsaid twice \"now\" \\ \t\u2028 \U0001F600", _file.Find(17)!.Reason);
    }

    [Fact]
    public void What_stood_in_version_1_stands()
    {
        Assert.Equal([.. Enumerable.Range(1, 26).Except([4, 23])], _file.Standing().Select(e => (int)e.Number));
        Assert.Equal([.. Enumerable.Range(1, 23).Except([19])], _file.Standing(23).Select(e => (int)e.Number));
    }

    [Fact]
    public void The_case_and_the_text_of_version_1_are_there()
    {
        var standing = _file.Standing().Select(e => new StandingEntry(e.Number, e.Id, e.Recorded, e.Author, e.Reason, PayloadCodec.Read(e)));
        var built = CaseBuilder.Build(standing, AsOf.Now);
        Assert.Equal(("River talks", "Europe/Sarajevo"), (built.Opened!.Title, built.Opened.Zone));
        var document = Assert.IsType<Document>(built.Documents["river-talks-to-open"]);
        Assert.True(Digest.TryParse(document.TextHash, out var hash));
        Assert.StartsWith("River talks to open\n", _file.TextOf(hash), StringComparison.Ordinal);
        Assert.Equal(["invitation/south-council-river-talks"], Assert.Single(built.Claims).Things);
    }

    [Fact]
    public void A_file_of_version_1_is_written_on()
    {
        Assert.Equal((27, 27), _file.Append(Folder.Ana, Folder.Drafts(1)) is [var next] ? (next.Number, next.Sequence) : default);
        Assert.Equal(27, _file.Rebuild());
        Assert.Null(_file.Verify().First);
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }
}
