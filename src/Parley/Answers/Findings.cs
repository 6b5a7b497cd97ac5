using System.Collections.Immutable;

namespace Parley.Answers;

/// <summary>What a question finds: rows, and in sentences what it cannot say.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Unknown">The sentences.</param>
public sealed record Findings(ImmutableArray<Row> Rows, ImmutableArray<string> Unknown)
{
    /// <summary>The rows that stand on a claim; the others are dropped.</summary>
    /// <param name="rows">Rows or nulls.</param>
    /// <param name="unknown">What cannot be said.</param>
    public static Findings Of(IEnumerable<Row?> rows, params IEnumerable<string> unknown) => new([.. rows.OfType<Row>()], [.. unknown]);
}
