using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>Applies typed <c>slot=value</c> pairs to slots.</summary>
public static class SlotEdits
{
    /// <summary>The slots after the edits.</summary>
    /// <param name="of">The case, for the names that it knows.</param>
    /// <param name="kind">The kind of claim.</param>
    /// <param name="slots">The slots before.</param>
    /// <param name="edits">Pairs <c>slot=value</c>; an empty value clears the slot.</param>
    /// <exception cref="FormatException">A pair names no slot of the kind or no value of the slot.</exception>
    public static Slots Apply(Case of, string kind, Slots slots, IEnumerable<string> edits)
    {
        var known = KindTable.Find(kind) ?? throw new FormatException($"“{kind}” is no kind; expected one of {string.Join(", ", KindTable.All.Select(k => k.Name))}.");
        foreach (var edit in edits)
        {
            var at = edit.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? edit : edit[..at].Trim();
            var slot = known[name] ?? throw new FormatException($"“{edit}”: a {kind} has no slot “{name}”; expected slot=value with one of {string.Join(", ", known.Slots.Select(s => s.Name))}.");
            slots = SlotText.Parse(slot, at < 0 ? "" : edit[(at + 1)..], slots, text => Names.Resolve(of, text));
        }
        return slots;
    }
}
