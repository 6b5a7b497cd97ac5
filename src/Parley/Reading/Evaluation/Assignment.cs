using System.Collections.Immutable;

namespace Parley.Reading.Evaluation;

/// <summary>
/// Pairs rows with columns so that the sum of their weights is the largest possible (the Hungarian method, cubic time).
/// Every row or every column, whichever are fewer, gets exactly one partner.
/// </summary>
internal static class Assignment
{
    /// <summary>The pairs of row and column, from 0; empty where there are no rows or no columns.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="weight">The weight of a row with a column; not negative.</param>
    public static ImmutableArray<(int Row, int Column)> Largest(int rows, int columns, Func<int, int, double> weight)
    {
        if (rows == 0 || columns == 0) return [];
        if (rows > columns) return [.. Largest(columns, rows, (i, j) => weight(j, i)).Select(p => (p.Column, p.Row))];
        var state = new Potentials(rows, columns, weight);
        for (var row = 1; row <= rows; row++) state.Place(row);
        return [.. Enumerable.Range(1, columns).Where(j => state.RowOf[j] > 0).Select(j => (state.RowOf[j] - 1, j - 1))];
    }

    /// <summary>Prices of rows and columns under which every pair so far is tight; index 0 is the row being placed.</summary>
    private sealed class Potentials(int rows, int columns, Func<int, int, double> weight)
    {
        private readonly double[] _row = new double[rows + 1];
        private readonly double[] _column = new double[columns + 1];
        private readonly int[] _before = new int[columns + 1];

        public int[] RowOf { get; } = new int[columns + 1];

        public void Place(int row)
        {
            RowOf[0] = row;
            var end = Search();
            for (; end != 0; end = _before[end]) RowOf[end] = RowOf[_before[end]];
        }

        /// <summary>Lengthens the cheapest alternating path from the row at index 0 until it meets a free column.</summary>
        private int Search()
        {
            var least = new double[columns + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[columns + 1];
            var at = 0;
            do
            {
                used[at] = true;
                var (next, step) = Nearest(at, least, used);
                Shift(step, least, used);
                at = next;
            }
            while (RowOf[at] != 0);
            return at;
        }

        private (int Column, double Step) Nearest(int at, double[] least, bool[] used)
        {
            var row = RowOf[at];
            var (best, step) = (0, double.PositiveInfinity);
            for (var j = 1; j <= columns; j++)
            {
                if (used[j]) continue;
                var slack = -weight(row - 1, j - 1) - _row[row] - _column[j];
                if (slack < least[j]) (least[j], _before[j]) = (slack, at);
                if (least[j] < step) (best, step) = (j, least[j]);
            }

            return (best, step);
        }

        private void Shift(double step, double[] least, bool[] used)
        {
            for (var j = 0; j <= columns; j++)
            {
                if (used[j])
                {
                    _row[RowOf[j]] += step;
                    _column[j] -= step;
                }
                else
                {
                    least[j] -= step;
                }
            }
        }
    }
}
