using CsCheck;
using Parley.Claims;
using Parley.Record;
using Xunit;

namespace Parley.Tests.Record;

public sealed class StandingTests
{
    /// <summary>A history: each number is an entry that undoes the one at that place (from 1), or says something new where it is 0.</summary>
    private static readonly Gen<int[]> Histories = Gen.Int[0, 100].Array[0, 40].Select(a => a.Select((x, i) => x < 40 || i == 0 ? 0 : (x % (i + 2)) + 1).ToArray());

    [Fact]
    public void An_undone_entry_stands_until_then_and_again_when_the_undoing_is_undone()
    {
        var standing = After([0, 0, 1, 3]);
        Assert.Equal([1], StandingAt(standing, 1));
        Assert.Equal([1, 2], StandingAt(standing, 2));
        Assert.Equal([2, 3], StandingAt(standing, 3));
        Assert.Equal([1, 2, 4], StandingAt(standing, 4));
    }

    [Fact]
    public void Undoing_what_does_not_stand_has_no_effect_then_or_later()
    {
        var standing = After([0, 1, 1, 2]);
        Assert.True(standing.Stands(1));
        Assert.Equal([1, 3, 4], StandingAt(standing, 4));
    }

    [Fact]
    public void An_entry_undone_on_two_ways_stands_when_both_undoings_are_undone()
    {
        var standing = After([0, 1, 2, 1, 3, 4, 2]);
        Assert.Equal([false, false, true], [standing.Stands(1, 5), standing.Stands(1, 6), standing.Stands(1, 7)]);
    }

    [Fact]
    public void An_undoing_of_itself_or_of_a_later_entry_is_void() => Assert.Equal([1, 2], StandingAt(After([1, 3]), 2));

    [Fact]
    public void Undoing_is_exact() => Histories.Sample(history =>
    {
        var before = After(history);
        foreach (var target in Enumerable.Range(1, history.Length).Where(n => before.Stands(n)))
        {
            var after = After([.. history, target, history.Length + 1]);
            Assert.Equal(StandingAt(before, history.Length), StandingAt(after, history.Length + 2).Where(n => n <= history.Length));
            Assert.False(after.Stands(history.Length + 1));
            Assert.False(after.Stands(target, history.Length + 1));
        }
    });

    [Fact]
    public void What_stands_as_of_an_entry_never_changes_when_later_entries_come() => Histories.Sample(history =>
    {
        var whole = After(history);
        for (var n = 0; n <= history.Length; n++) Assert.Equal(StandingAt(After(history[..n]), n), StandingAt(whole, n));
    });

    [Fact]
    public void An_entry_stands_exactly_where_no_effective_undoing_of_it_stands() => Histories.Sample(history =>
    {
        var standing = After(history);
        var effective = new List<(int Undoing, int Target)>();
        for (var n = 1; n <= history.Length; n++)
        {
            if (history[n - 1] is > 0 and var target && target < n && Stands(target, effective)) effective.Add((n, target));
            Assert.Equal(Enumerable.Range(1, n).Where(e => Stands(e, effective)).Select(e => (long)e), StandingAt(standing, n));
        }
    });

    private static bool Stands(int entry, List<(int Undoing, int Target)> effective) => !effective.Exists(u => u.Target == entry && Stands(u.Undoing, effective));

    private static List<long> StandingAt(Standing standing, long asOf) => [.. Enumerable.Range(1, (int)asOf).Select(n => (long)n).Where(n => standing.Stands(n, asOf))];

    private static Standing After(int[] history)
    {
        var standing = new Standing();
        var chain = new EntryChain(0, "o", 0, Digest.Zero);
        var stamps = new SteadyStamps();
        for (var i = 0; i < history.Length; i++)
        {
            IPayload payload = history[i] == 0 ? new ThingUnmerged("t") : new EntryUndone(IdOf(history[i]));
            var entry = chain.Next(Author.Unnamed, new Draft(payload, null, IdOf(i + 1)), stamps.Now(), stamps);
            standing.Take(entry);
            chain = chain.After(entry);
        }
        return standing;
    }

    private static Guid IdOf(int number) => new(number, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);
}
