using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;
using Parley.Record;
using Xunit;
using static Parley.IntegrationTests.Store.Folder;

namespace Parley.IntegrationTests.Store;

/// <summary>What every journal does, whatever keeps it.</summary>
public abstract class JournalContract : IDisposable
{
    protected abstract IJournal Journal { get; }

    [Fact]
    public void An_empty_journal_has_head_zero_and_nothing_to_read()
    {
        Assert.Equal(0, Journal.Head);
        Assert.Empty(Journal.Read());
        Assert.Empty(Journal.Standing());
        Assert.Null(Journal.Find(1));
        Assert.Null(Journal.Find(Guid.NewGuid()));
    }

    [Fact]
    public void Entries_are_numbered_without_gaps_and_read_back_as_they_were_given_out()
    {
        var first = Journal.Append(Ana, Drafts(2));
        var second = Journal.Append(new Author("Ben"), Drafts(3, "u"));
        Assert.Equal([1, 2, 3, 4, 5], first.Concat(second).Select(e => e.Number));
        Assert.Equal(first.Concat(second), Journal.Read());
        Assert.Equal(first.Concat(second), Journal.Standing());
        Assert.Equal(5, Journal.Head);
        Assert.Equal(("Ana", "Ben"), (first[0].Author, second[0].Author));
        Assert.All(first.Concat(second), e => Assert.Equal((e, e), (Journal.Find(e.Id), Journal.Find(e.Number))));
        Assert.Equal("track/u1", Assert.IsType<ThingMade>(PayloadCodec.Read(second[0])).Thing);
    }

    [Fact]
    public void Reading_takes_a_range_after_one_number_and_up_to_another()
    {
        Journal.Append(Ana, Drafts(6));
        Assert.Equal([3, 4], Journal.Read(2, 4).Select(e => e.Number));
        Assert.Equal([6], Journal.Read(5).Select(e => e.Number));
        Assert.Empty(Journal.Read(6));
        Assert.Empty(Journal.Read(4, 3));
    }

    [Fact]
    public void Each_entry_carries_the_hash_of_the_one_before()
    {
        Journal.Append(Ana, Drafts(3));
        Journal.Append(Ana, Drafts(3, "u"));
        var check = new ChainCheck(0, (_, _) => (0, Digest.Zero));
        Assert.All(Journal.Read(), e => Assert.Null(check.Next(e)));
    }

    [Fact]
    public void Drafts_of_one_append_may_name_each_other()
    {
        var (id, text) = (Journal.NewId(), Journal.Salted("words"));
        Assert.Equal(7, id.Version);
        var entries = Journal.Append(Ana, [new Draft(new ClaimRetracted(id)), new Draft(new ClaimUnlinked(id, "x"), null, id)], [text]);
        Assert.Equal(id, entries[1].Id);
        Assert.Equal("words", Journal.TextOf(text.Hash));
    }

    [Fact]
    public void A_text_is_kept_as_it_is_and_the_same_text_gets_another_hash_each_time()
    {
        var (one, two) = (Journal.Salted("“حلب”\r\n\0 \U0001F600"), Journal.Salted("“حلب”\r\n\0 \U0001F600"));
        Assert.NotEqual(one.Hash, two.Hash);
        Journal.Append(Ana, Drafts(1), [one]);
        Assert.Equal(one.Text, Journal.TextOf(one.Hash));
        Assert.Null(Journal.TextOf(two.Hash));
    }

    [Fact]
    public void Reasons_and_names_of_any_characters_read_back()
    {
        var draft = new Draft(new ThingUnmerged("a\0b \U0001F600"), "why\0not “حلب”\r\n" + new string('x', 5000));
        var entry = Journal.Append(new Author("Ж. Иванов"), [draft])[0];
        Assert.Equal(entry, Journal.Find(1));
        Assert.Equal((draft.Reason, draft.Payload), (entry.Reason, PayloadCodec.Read(entry)));
    }

    [Fact]
    public void An_append_that_cannot_be_written_leaves_nothing_behind()
    {
        var taken = Journal.Append(Ana, Drafts(1))[0].Id;
        var text = Journal.Salted("words");
        Assert.Throws<ArgumentException>(() => Journal.Append(Ana, [.. Drafts(2, "u"), new Draft(new ThingUnmerged("x"), null, taken)], [text]));
        Assert.Throws<ArgumentException>(() => Journal.Append(Ana, [.. Drafts(2, "u"), new Draft(new ThingUnmerged("half \ud800"))], [text]));
        Assert.Throws<ArgumentException>(() => Journal.Append(Ana, [.. Drafts(2, "u"), new Draft(new Nameless())], [text]));
        Assert.Equal(1, Journal.Head);
        Assert.Null(Journal.TextOf(text.Hash));
        Assert.Equal([2, 3], Journal.Append(Ana, Drafts(2, "v")).Select(e => e.Number));
    }

    [Fact]
    public void A_writer_decides_on_the_newest_head_and_may_read()
    {
        Journal.Append(Ana, Drafts(2));
        var made = Journal.Append(Ana, head => [new Draft(new ThingUnmerged($"{head} {Journal.Read().Count()}"))]);
        Assert.Equal("2 2", Assert.IsType<ThingUnmerged>(PayloadCodec.Read(made[0])).From);
        Assert.Empty(Journal.Append(Ana, _ => []));
        Assert.Empty(Journal.Append(Ana, ImmutableArray<Draft>.Empty));
        Assert.Equal(3, Journal.Head);
    }

    [Fact]
    public void Nothing_is_appended_while_an_append_is_being_decided()
    {
        Assert.Throws<InvalidOperationException>(() => Journal.Append(Ana, _ => { Journal.Append(Ana, Drafts(1)); return Drafts(1); }));
        Assert.Equal(0, Journal.Head);
        Assert.Single(Journal.Append(Ana, Drafts(1)));
    }

    [Fact]
    public void Undone_entries_do_not_stand_and_the_past_keeps_them()
    {
        var made = Journal.Append(Ana, Drafts(3));
        var undo = Journal.Append(Ana, [new Draft(new EntryUndone(made[1].Id), "a slip")])[0];
        Journal.Append(Ana, [new Draft(new EntryUndone(undo.Id))]);
        Assert.Equal([1, 2, 3], Numbers(Journal.Standing(3)));
        Assert.Equal([1, 3, 4], Numbers(Journal.Standing(4)));
        Assert.Equal([1, 2, 3, 5], Numbers(Journal.Standing()));
        Assert.Equal([1, 3], Numbers(Journal.Standing(4, "thing")));
        Assert.Equal([5], Numbers(Journal.Standing(null, "undo")));
        Assert.Equal([1, 2, 3, 4, 5], Numbers(Journal.Read()));
        Assert.Empty(Journal.Standing(0));
        Assert.Equal([false, true, false, true], new long?[] { 1, 3, 4, null }.Select(s => Journal.Stands(made[1].Id, s)));
        Assert.False(Journal.Stands(Guid.Empty));
    }

    [Fact]
    public void An_entry_and_its_undoing_may_come_in_one_append()
    {
        var id = Journal.NewId();
        Journal.Append(Ana, [new Draft(new ThingUnmerged("x"), null, id), new Draft(new EntryUndone(id))]);
        Assert.Equal([2], Numbers(Journal.Standing()));
    }

    [Fact]
    public void An_empty_reason_is_no_reason_and_instants_are_whole_microseconds()
    {
        var entry = Journal.Append(Ana, [new Draft(new ThingUnmerged("x"), "  ")])[0];
        Assert.Null(entry.Reason);
        Assert.Equal(0, entry.Recorded.ToUnixTimeTicks() % (NodaConstants.TicksPerMillisecond / 1000));
    }

    [Fact]
    public void Many_threads_may_append_and_read_at_once()
    {
        Parallel.For(0, 8, i =>
        {
            for (var n = 0; n < 5; n++)
            {
                Journal.Append(Ana, Drafts(2, $"{i}-{n}-"));
                Assert.Equal(0, Journal.Read().Count() % 2);
            }
        });
        Assert.Equal(Enumerable.Range(1, 80).Select(n => (long)n), Numbers(Journal.Read()));
        Assert.Equal(80, Journal.Head);
    }

    [Fact]
    public void A_redacted_entry_loses_its_content_and_keeps_its_place_author_clock_and_hash()
    {
        var text = Journal.Salted("a private text");
        var made = Journal.Append(Ana, Drafts(3), [text]);
        var redaction = Journal.Redact(new Author("Ben"), head => new Sealing([made[2].Id], [text.Hash], [new Draft(new EntryRedacted(made[2].Id, [], null, null, null, null, [], null), $"asked for after {head}")]))[0];
        var left = Journal.Find(3)!;
        Assert.Equal(made[2] with { Payload = null, Reason = null, Salt = null, Sealed = EntryHash.OfContent(made[2]) }, left);
        Assert.IsType<SealedPayload>(PayloadCodec.Read(left));
        Assert.Equal(("Ben", "asked for after 3", "redaction"), (redaction.Author, redaction.Reason, redaction.Kind));
        Assert.Null(Journal.TextOf(text.Hash));
        Assert.Equal([1, 2, 3, 4], Numbers(Journal.Standing()));
    }

    [Fact]
    public void What_is_unknown_or_was_sealed_before_is_refused_and_nothing_is_written()
    {
        var made = Journal.Append(Ana, Drafts(2));
        Assert.Throws<ArgumentException>(() => Journal.Redact(Ana, _ => new Sealing([made[0].Id, Guid.Empty], [], Drafts(1, "u").ToImmutableArray())));
        Assert.NotNull(Journal.Find(1)!.Payload);
        Journal.Redact(Ana, _ => new Sealing([made[0].Id], [], []));
        var refused = Assert.Throws<InvalidOperationException>(() => Journal.Redact(Ana, _ => new Sealing([made[1].Id, made[0].Id], [], Drafts(1, "u").ToImmutableArray())));
        Assert.Contains("Entry 1 (thing) was sealed before", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(Journal.Find(2)!.Payload);
        Assert.Equal(2, Journal.Head);
    }

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    protected virtual void Close()
    {
    }

    private static IEnumerable<long> Numbers(IEnumerable<Entry> entries) => entries.Select(e => e.Number);

    private sealed record Nameless : IPayload;
}
