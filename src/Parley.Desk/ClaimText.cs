using Parley.Claims;

namespace Parley.Desk;

/// <summary>A claim or proposal in one line: its slots in the order of its kind.</summary>
public static class ClaimText
{
    /// <summary>The line, without kind and voice.</summary>
    /// <param name="content">The content.</param>
    public static string Line(ClaimContent content)
    {
        var kind = KindTable.Find(content.Kind);
        var slots = kind?.Slots.Where(s => content.Slots.Has(s.Name)).Select(s => $"{s.Name} {SlotText.Format(content.Slots, s)}") ?? [];
        return string.Join("; ", slots);
    }

    /// <summary>Who says so, in words.</summary>
    /// <param name="content">The content.</param>
    public static string Voice(ClaimContent content) =>
        content.Voice.IsEmpty ? "the report" : string.Join(", citing ", content.Voice.Select(v => v.Plain));
}
