using Parley.Cases;

namespace Parley.Answers;

/// <summary>Works out the rows of an answer, at a large case on all processors; the order is that of the things either way.</summary>
internal static class ManyRows
{
    /// <summary>From how many claims on the work is shared out.</summary>
    private const int Large = 5_000;

    /// <summary>A row, or rows, for each of some things.</summary>
    /// <param name="of">The case.</param>
    /// <param name="things">The things.</param>
    /// <param name="row">Works one out; reads the case and changes nothing.</param>
    public static IEnumerable<TRow> For<TThing, TRow>(Case of, IEnumerable<TThing> things, Func<TThing, TRow> row) =>
        of.Claims.Length < Large ? things.Select(row) : things.AsParallel().AsOrdered().Select(row);
}
