using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Lint;

/// <summary>
/// Claims about one thing that cannot both hold, where nobody has joined them by a link that says that they contradict each
/// other: counts whose ranges do not meet, days that do not touch, states that shut each other out. States that follow one
/// another in time are no contradiction.
/// </summary>
internal static class Contradictions
{
    private static readonly string[] Days = ["announced", "effective", "expires", "from", "until", "declared"];

    private static readonly (string Kind, string One, string Other)[] Opposed =
    [
        ("invitation", "issued", "denied"), ("invitation", "received", "denied"), ("reply", "accepted", "declined"), ("participation", "present", "absent"),
        ("contact", "held", "denied"), ("role", "held", "denied"), ("attribution", "accused", "denied"), ("attribution", "accused", "not-attributable"),
        ("scope", "covers", "does-not-cover"), ("implementation", "done", "not-done"), ("round", "held", "cancelled"),
    ];

    /// <summary>A finding for each thing and field.</summary>
    public static IEnumerable<Finding> Unseen(Case of)
    {
        foreach (var thing in of.Things.Values.Where(t => t.MergedInto is null))
            foreach (var alike in of.About(thing.Id).GroupBy(Key).Where(g => g.Skip(1).Any()))
                foreach (var field in Fields(alike.First().Kind))
                    if (Among(field, [.. alike]) is { Count: > 0 } unseen)
                        yield return new Finding(
                            "unseen-contradiction", FindingOn.Thing, thing.Id, $"{thing.Name}: claims differ on {field}: {string.Join("; ", unseen.Select(c => Said(c, field)).Distinct(StringComparer.Ordinal))}.",
                            "Look at them side by side and join them by a link “contradicts”, or correct the one that was misread.")
                        {
                            Claims = [.. unseen.Select(c => c.Id)],
                        };
    }

    /// <summary>What two claims must share to speak of the same: the kind, and for states of actors the actors and what they are for.</summary>
    private static string Key(Claim c)
    {
        var kind = KindTable.Find(c.Kind);
        var who = kind?.Slots.Where(s => s is { Key: true, Type: SlotType.Actor }).Select(s => string.Join(',', c.Slots.NamesIn(s.Name).Select(ActorKey.Of).Order(StringComparer.Ordinal))) ?? [];
        var which = new[] { "role", "measure", "part", "number" }.Select(s => c.Slots.First(s)?.Plain);
        return string.Join('|', [c.Kind, .. c.Kind is "incident" or "agreement" or "round" ? [] : who, .. which]);
    }

    private static IEnumerable<string> Fields(string kind) =>
        KindTable.Find(kind)?.Slots.Where(s => s.Type is SlotType.Count || s.Type is SlotType.Date && Days.Contains(s.Name, StringComparer.Ordinal) || s.Name == KindTable.Find(kind)!.StateSlot && Array.Exists(Opposed, o => o.Kind == kind)).Select(s => s.Name) ?? [];

    /// <summary>The claims that differ from another one in a field with nobody having said so.</summary>
    private static List<Claim> Among(string field, List<Claim> claims)
    {
        var told = claims.Where(c => c.Slots.Has(field)).ToList();
        return [.. told.Where(c => told.Exists(o => o.Id != c.Id && Differ(field, c, o) && !Joined(c, o)))];
    }

    private static bool Differ(string field, Claim a, Claim b) => (a.Slots.First(field), b.Slots.First(field)) switch
    {
        (CountValue x, CountValue y) => SameDay(a, b) && ((x.Low ?? x.Best) > (y.High ?? y.Best) || (y.Low ?? y.Best) > (x.High ?? x.Best)),
        (DateValue { Value: { } x }, DateValue { Value: { } y }) => !EdtfDay.Touch(x, y),
        (TermValue x, TermValue y) => SameDay(a, b) && Array.Exists(Opposed, o => o.Kind == a.Kind && (o.One == x.Text && o.Other == y.Text || o.One == y.Text && o.Other == x.Text)),
        _ => false,
    };

    private static bool SameDay(Claim a, Claim b) => ClaimDay.Span(a) is not { } x || ClaimDay.Span(b) is not { } y || x.First <= y.Last && y.First <= x.Last;

    private static bool Joined(Claim a, Claim b) => a.Links.Any(l => l.Type == "contradicts" && l.To == b.Id) || b.Links.Any(l => l.Type == "contradicts" && l.To == a.Id);

    private static string Said(Claim c, string field) => $"“{c.Slots.First(field)!.Plain}” ({c.Document.Publisher}, sentence {c.Content.Sentence})";
}
