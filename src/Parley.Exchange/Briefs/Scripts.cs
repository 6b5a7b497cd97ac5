using System.Text;

namespace Parley.Exchange.Briefs;

/// <summary>Tells apart the stretches of a text that are written from right to left.</summary>
internal static class Scripts
{
    /// <summary>The stretches in order; spaces and marks between two words of one direction go with them.</summary>
    public static IEnumerable<(string Text, bool RightToLeft)> Split(string text)
    {
        var part = new StringBuilder();
        var between = new StringBuilder();
        bool? direction = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Direction(rune) is not { } own)
            {
                between.Append(rune);
                continue;
            }
            if (direction is not null && direction != own)
            {
                // What stands between two directions belongs to the text around it, which runs from left to right.
                if (direction == false) part.Append(between);
                yield return (part.ToString(), direction.Value);
                part.Clear();
                if (direction == true) part.Append(between);
            }
            else part.Append(between);
            between.Clear();
            part.Append(rune);
            direction = own;
        }
        if (direction == true)
        {
            yield return (part.ToString(), true);
            part.Clear();
        }
        part.Append(between);
        if (part.Length > 0) yield return (part.ToString(), false);
    }

    /// <summary>Whether the first letter of a text is of a script that is written from right to left.</summary>
    public static bool BeginsRightToLeft(string text) => text.EnumerateRunes().Select(Direction).FirstOrDefault(d => d is not null) == true;

    private static bool? Direction(Rune rune)
    {
        if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)) return true;
        return Rune.IsLetterOrDigit(rune) ? false : null;
    }
}
