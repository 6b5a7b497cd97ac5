using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parley.Reading.Evaluation;

/// <summary>
/// How far two fillings of one slot agree, from 0 to 1: free wording by the words that it shares, closed values by
/// equality, names and dates by the share that stands on both sides.
/// </summary>
internal static partial class SlotAgreement
{
    /// <summary>The share of common words (F1) from which free wording agrees in full: a paraphrase cannot share every word.</summary>
    private const double FullWording = 0.6;

    private static readonly FrozenSet<string> Free = Set("about question judgement motive ground act in group object");

    private static readonly FrozenSet<string> Closed = Set("type status state stance relation form format");

    /// <summary>Words that carry no agreement.</summary>
    private static readonly FrozenSet<string> Empty = Set("to in on for and or with at by that from as is be was its their his her");

    /// <summary>Words that make another thing of a name: "Sudan" is not "South Sudan".</summary>
    private static readonly FrozenSet<string> Apart = Set("south north east west southern northern eastern western new former ex anti");

    /// <summary>The agreement of two fillings; 0 where either is empty.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <param name="gold">The filling of the gold, in plain form.</param>
    /// <param name="proposed">The filling of the proposal, in plain form.</param>
    public static double Of(string slot, ImmutableArray<string> gold, ImmutableArray<string> proposed)
    {
        if (gold.IsEmpty || proposed.IsEmpty) return 0;
        if (Free.Contains(slot)) return OfWording(Words(gold), Words(proposed));
        var closed = Closed.Contains(slot);
        var hits = gold.Count(g => proposed.Any(p => g == p || (!closed && IsSameName(g, p))));
        return (double)hits / Math.Max(gold.Length, proposed.Length);
    }

    private static double OfWording(HashSet<string> gold, HashSet<string> proposed)
    {
        var shared = 2.0 * gold.Count(proposed.Contains) / Math.Max(1, gold.Count + proposed.Count);
        return Math.Min(1, shared / FullWording);
    }

    private static HashSet<string> Words(ImmutableArray<string> values)
    {
        var stems = values.SelectMany(v => v.Split(' ')).Select(w => Ending().Replace(w, "")).ToHashSet(StringComparer.Ordinal);
        var telling = stems.Where(s => !Empty.Contains(s)).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : stems;
    }

    /// <summary>One name in full and in short: its initials, or words that stand together in the longer one.</summary>
    private static bool IsSameName(string one, string other)
    {
        string[] brief = one.Split(' '), full = other.Split(' ');
        if (brief.Length > full.Length) (brief, full) = (full, brief);
        if (brief.AsSpan().SequenceEqual(full)) return true;
        if (brief.Length == 1 && full.Length > 1 && string.Concat(full.Where(w => !Empty.Contains(w)).Select(w => w[0])) == brief[0]) return true;
        if (string.Join(' ', brief).Length < 4) return false;
        return Enumerable.Range(0, full.Length - brief.Length + 1).Any(i =>
            full.AsSpan(i, brief.Length).SequenceEqual(brief) && !full[..i].Concat(full[(i + brief.Length)..]).Any(Apart.Contains));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=\w{3})(ies|es|s|ing|ed)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ending();
}
