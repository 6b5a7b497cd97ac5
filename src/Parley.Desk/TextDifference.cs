using System.Collections.Immutable;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Parley.Desk;

/// <summary>What differs between two editions of a text, line by line.</summary>
public static class TextDifference
{
    /// <summary>The lines of both, in order.</summary>
    /// <param name="earlier">The earlier text.</param>
    /// <param name="later">The later one.</param>
    public static ImmutableArray<DifferenceLine> Of(string earlier, string later) =>
        [.. InlineDiffBuilder.Diff(earlier, later, ignoreWhiteSpace: false).Lines.Where(l => l.Type is not ChangeType.Imaginary).Select(l => new DifferenceLine(l.Type switch
        {
            ChangeType.Inserted => DifferenceKind.Added,
            ChangeType.Deleted => DifferenceKind.Removed,
            _ => DifferenceKind.Same,
        }, l.Text))];
}

/// <summary>A line of either text.</summary>
/// <param name="Kind">In which of the two it stands.</param>
/// <param name="Text">The line.</param>
public sealed record DifferenceLine(DifferenceKind Kind, string Text);

/// <summary>In which of two texts a line stands.</summary>
public enum DifferenceKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the earlier.</summary>
    Removed,

    /// <summary>Only in the later.</summary>
    Added,
}
