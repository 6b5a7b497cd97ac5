using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Threads;

/// <summary>What one claim says, in a few words: of an event what happened, of a statement what is said.</summary>
internal static class ClaimWords
{
    private static readonly string[] Subjects = ["about", "question", "in", "to", "judgement", "subject", "object"];

    /// <summary>An event: how often, what, where, when, by whom, with which toll.</summary>
    public static IEnumerable<Value> Event(Claim c)
    {
        var toll = new[] { "killed", "injured" }.Select(s => c.Slots.First(s) is { } n ? $"{s}: {n.Text}" : null);
        var parts = new[] { c.Slots.First("frequency")?.Plain, c.Slots.First("act")?.Plain, c.Slots.First("place")?.Plain, c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : null, Blame(c) };
        var text = string.Join(", ", parts.Concat(toll).OfType<string>());
        return text.Length == 0 ? [] : [new Value(text, c.Kind)];
    }

    /// <summary>Who is said to have done it, or that it cannot be said; null where nothing is told.</summary>
    public static string? Blame(Claim c)
    {
        var by = string.Join(", ", c.Slots.NamesIn("actor").Concat(c.Slots.NamesIn("accused")).Select(n => n.Plain));
        if (c.Kind == "attribution") return string.Join(" ", new[] { by, TermWords.State(c) }.Where(x => x.Length > 0));
        return by.Length == 0 ? null : $"said to be by {by}";
    }

    /// <summary>A statement, position or part: its state, its subject, its ground and what is told beside it.</summary>
    public static IEnumerable<Value> Speech(Claim c)
    {
        var what = Subjects.Select(s => c.Slots.First(s)?.Plain).OfType<string>().FirstOrDefault();
        var ground = c.Slots.First("ground") is { } g ? $"on the ground: {g.Plain}" : null;
        var beside = c.Slots.First("circumstance") is { } x ? $"told beside it: {x.Plain}" : null;
        var head = string.Join(": ", new[] { TermWords.State(c), what }.Where(p => !string.IsNullOrEmpty(p)));
        return [new Value(string.Join("; ", new[] { head, ground, beside }.OfType<string>()), null, null, c.Kind == "assessment")];
    }

    /// <summary>Any claim: who, what, about what.</summary>
    public static IEnumerable<Value> Any(Claim c)
    {
        if (c.Kind is "incident" or "breach" or "attribution") return Event(c);
        var who = string.Join(", ", new[] { "speaker", "holder", "actor", "actors", "invitee", "parties", "member" }.SelectMany(s => c.Slots.NamesIn(s)).Select(n => n.Plain).Distinct(StringComparer.Ordinal));
        return Speech(c).Select(v => v with { Text = string.Join(": ", new[] { who, v.Text }.Where(x => x.Length > 0)) });
    }
}
