using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Parley.Places;

/// <summary>The packed table, unpacked: the text of its columns and where each row begins in them.</summary>
internal sealed class PackedPlaces
{
    private const string Resource = "Parley.Places.Data.places.br";
    private const int Columns = 5;
    private const double Hundredths = 100;

    private readonly string _text;
    private readonly int[] _names;
    private readonly int[] _regions;
    private readonly int[] _coordinates;
    private readonly int[] _populations;
    private readonly List<(int From, string Country)> _countries = [];

    private PackedPlaces(string text)
    {
        _text = text;
        var columns = new (int Start, int End)[Columns];
        for (var (i, at) = (0, 0); i < Columns; i++)
        {
            var end = i == Columns - 1 ? text.Length : text.IndexOf('\f', at);
            if (end < 0) throw new InvalidDataException($"The table of places has {i} columns and not {Columns}; make it anew with tools/places.");
            columns[i] = (at, end);
            at = end + 1;
        }
        (_names, _regions, _coordinates, _populations) = (Lines(columns[0]), Lines(columns[2]), Lines(columns[3]), Lines(columns[4]));
        var from = 0;
        foreach (var run in text[columns[1].Start..columns[1].End].Split('\n'))
        {
            _countries.Add((from, run[..2]));
            from += int.Parse(run[3..], CultureInfo.InvariantCulture);
        }
        if (from != Count || _regions.Length != _names.Length || _coordinates.Length != _names.Length || _populations.Length != _names.Length)
            throw new InvalidDataException("The columns of the table of places have not the same number of rows; make it anew with tools/places.");
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _names.Length - 1;

    /// <summary>One row.</summary>
    /// <param name="row">Its number, from 0.</param>
    public Place this[int row]
    {
        get
        {
            var names = Names(row).Split('|');
            var region = Cell(_regions, row);
            var seat = region.EndsWith('*') ? PlaceSeat.Country : region.EndsWith('+') ? PlaceSeat.Region : PlaceSeat.None;
            var degrees = Cell(_coordinates, row).Split(' ');
            return new Place(names[0], [.. names.Skip(1)], Country(row), region.TrimEnd('*', '+'), seat, Degrees(degrees[0]), Degrees(degrees[1]), long.Parse(Cell(_populations, row), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Unpacks the table that comes with Parley.</summary>
    public static PackedPlaces Unpack()
    {
        using var packed = typeof(PackedPlaces).Assembly.GetManifestResourceStream(Resource) ?? throw new FileNotFoundException($"The program lacks {Resource}.");
        using var unpacked = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        return new PackedPlaces(unpacked.ReadToEnd());
    }

    /// <summary>The names of a row, parted by bars, the usual one first.</summary>
    /// <param name="row">The row.</param>
    public string Names(int row) => Cell(_names, row);

    /// <summary>The country of a row.</summary>
    /// <param name="row">The row.</param>
    public string Country(int row)
    {
        var (low, high) = (0, _countries.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_countries[middle].From <= row) low = middle;
            else high = middle - 1;
        }
        return _countries[low].Country;
    }

    private static double Degrees(string hundredths) => int.Parse(hundredths, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / Hundredths;

    private string Cell(int[] lines, int row) => _text[lines[row]..(lines[row + 1] - 1)];

    /// <summary>Where each line of a column begins, and one past its last.</summary>
    private int[] Lines((int Start, int End) column)
    {
        var starts = new List<int> { column.Start };
        for (var at = column.Start; at < column.End; at++)
            if (_text[at] == '\n') starts.Add(at + 1);
        starts.Add(column.End + 1);
        return [.. starts];
    }
}
