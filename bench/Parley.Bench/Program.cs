using System.Globalization;
using Parley.Bench;

switch (args)
{
    case ["append"]: Appending.Run(100_000); return 0;
    case ["append", var count]: Appending.Run(int.Parse(count, CultureInfo.InvariantCulture)); return 0;
    default:
        Console.Error.WriteLine("usage: Parley.Bench append [ENTRIES]");
        return 2;
}
