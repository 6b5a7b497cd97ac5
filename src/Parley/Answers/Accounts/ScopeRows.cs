using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Accounts;

/// <summary>
/// The reach of an agreement or clause as each reader of it states it: a row per group, place or act, and in it who says
/// that it is covered and who that it is not. Readings are never weighed against each other.
/// </summary>
internal static class ScopeRows
{
    private static readonly (string Slot, string Sort)[] Subjects = [("actors", "who"), ("places", "where"), ("acts", "which acts")];

    /// <summary>The rows.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claims">Claims about the agreement or clause.</param>
    /// <param name="group">Their heading.</param>
    public static IEnumerable<Row?> Of(Case of, IEnumerable<Claim> claims, string group)
    {
        var readings = claims.Where(c => c.Kind == "scope").OrderBy(ClaimDay.Order).ToList();
        foreach (var (slot, sort) in Subjects)
            foreach (var subject in readings.SelectMany(c => c.Slots[slot].Select(v => (c, v))).GroupBy(x => Key(x.v), StringComparer.Ordinal).OrderBy(g => g.First().v.Plain, StringComparer.OrdinalIgnoreCase))
            {
                var value = subject.First().v;
                var mine = subject.Select(x => x.c).Distinct().ToList();
                yield return Saying.Row(
                    $"scope-{slot}-{subject.Key}", group, $"{value.Plain} ({sort})", value is NameValue { Actor: not null } name ? Actor(name) : null,
                    Field("covers", "covered, as read by", mine.Where(c => c.Slots.Term("reading") == "covers"), Reader),
                    Field("leavesOut", "not covered, as read by", mine.Where(c => c.Slots.Term("reading") == "does-not-cover"), Reader),
                    Field("undecided", "left open by", mine.Where(c => c.Slots.Term("reading") == "undecided"), Reader));
            }
    }

    private static IEnumerable<Value> Reader(Claim c)
    {
        var ground = c.Slots.First("ground") is { } g ? $": {g.Plain}" : "";
        var readers = c.Slots.NamesIn("holder").ToList();
        if (readers.Count == 0) return [new Value((c.Voices.Length > 0 ? c.Voices[^1] : c.Document.Publisher) + ground)];
        return readers.Select(n => new Value(n.Plain + ground, null, Actor(n)));
    }

    private static string Key(SlotValue value) => value is NameValue name ? ActorKey.Of(name) : Slug.Of(value.Plain);
}
