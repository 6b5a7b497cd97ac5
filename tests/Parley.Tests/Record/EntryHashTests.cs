using NodaTime;
using Parley.Record;
using Xunit;

namespace Parley.Tests.Record;

public sealed class EntryHashTests
{
    private static readonly Entry One = new EntryChain(0, "origin", 0, Digest.Zero).Next(
        new Author("Ana"), new Draft(new EntryUndone(new Guid("0193f5a0-0000-7000-8000-000000000001")), "a slip"), Instant.FromUtc(2017, 1, 17, 12, 0), new SteadyStamps());

    private static readonly Func<Entry, Entry>[] Changes =
    [
        e => e with { Id = Guid.Empty }, e => e with { Origin = "origi" }, e => e with { Sequence = 2 }, e => e with { Recorded = e.Recorded + Duration.FromMilliseconds(1) },
        e => e with { Author = "ana" }, e => e with { Author = "Anau", Kind = "ndo" }, e => e with { Kind = "und" }, e => e with { Version = 2 },
        e => e with { Payload = e.Payload + " " }, e => e with { Reason = "a slip." }, e => e with { Reason = null }, e => e with { Reason = "" }, e => e with { Salt = new Salt(77) },
    ];

    [Fact]
    public void The_hash_of_an_entry_is_the_same_for_ever()
    {
        Assert.Equal("""{"entry":"0193f5a0-0000-7000-8000-000000000001"}""", One.Payload);
        Assert.Equal("aafbd86044bde82e9ffa4330adae3488f10ba0e65bef8ba8d58ce198060e28a5", One.Hash.ToString());
    }

    [Fact]
    public void Any_change_changes_the_hash()
    {
        foreach (var change in Changes)
        {
            var changed = change(One);
            Assert.NotEqual(One.Hash, EntryHash.Of(Digest.Zero, changed, EntryHash.OfContent(changed)));
        }
    }

    [Fact]
    public void The_entry_before_changes_the_hash_and_the_local_number_does_not()
    {
        Assert.NotEqual(One.Hash, EntryHash.Of(One.Hash, One, EntryHash.OfContent(One)));
        Assert.Equal(One.Hash, EntryHash.Of(Digest.Zero, One with { Number = 99 }, EntryHash.OfContent(One)));
    }

    [Fact]
    public void A_sealed_entry_keeps_its_hash()
    {
        var away = One with { Sealed = EntryHash.OfContent(One), Payload = null, Reason = null, Salt = null };
        Assert.Equal(One.Hash, EntryHash.Of(Digest.Zero, away, EntryHash.OfContent(away)));
        Assert.Equal(new SealedPayload("undo", 1), PayloadCodec.Read(away));
        Assert.Null(new ChainCheck(0, (_, _) => (0, Digest.Zero)).Next(away));
    }

    [Fact]
    public void A_payload_and_a_reason_of_the_same_words_have_different_hashes() =>
        Assert.NotEqual(EntryHash.OfContent(new Salt(1), "x"), EntryHash.OfReason(new Salt(1), "x"));

    [Theory]
    [InlineData(1484654400000001, "2017-01-17T12:00:00.000001Z")]
    [InlineData(-1, "1969-12-31T23:59:59.999999Z")]
    public void Instants_are_kept_to_the_microsecond(long number, string instant)
    {
        var parsed = NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value;
        Assert.Equal(number, Microseconds.Of(parsed + Duration.FromNanoseconds(900)));
        Assert.Equal(parsed, Microseconds.ToInstant(number));
    }

    [Fact]
    public void A_noted_head_reads_back()
    {
        var noted = new NotedHead(12, One.Hash);
        Assert.Equal(noted, NotedHead.Parse(noted.ToString()));
        foreach (var wrong in new[] { "", "12", $"{One.Hash}", $"{One.Hash}@", $"{One.Hash}@0", $"{One.Hash}@-1", $"{One.Hash}@1@2", "zz@1", $"{One.Hash.ToString()[1..]}@1" })
            Assert.Throws<FormatException>(() => NotedHead.Parse(wrong));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    public void An_author_has_a_name_of_one_line(string name) => Assert.Throws<ArgumentException>(() => new Author(name));
}
