using System.Collections.Immutable;

namespace Parley.Desk;

/// <summary>What is to be claimed can hardly be meant. Nothing was written; whoever decides corrects it or confirms it.</summary>
/// <param name="doubts">The doubts, in sentences.</param>
public sealed class DoubtfulException(ImmutableArray<string> doubts)
    : FormatException($"{string.Join(" ", doubts)} Nothing was written: correct it, or confirm it where the document says so (--confirm).")
{
    /// <summary>The doubts, in sentences.</summary>
    public ImmutableArray<string> Doubts { get; } = doubts;
}
