using System.Globalization;
using Parley.Bench;

switch (args)
{
    case ["append"]: Appending.Run(100_000); return 0;
    case ["append", var count]: Appending.Run(int.Parse(count, CultureInfo.InvariantCulture)); return 0;
    case ["read"]: ReadingSpeed.Run(200); return 0;
    case ["read", var count]: ReadingSpeed.Run(int.Parse(count, CultureInfo.InvariantCulture)); return 0;
    case ["ask"]: Asking.Run(100_000); return 0;
    case ["ask", "--claims", var count]: Asking.Run(int.Parse(count, CultureInfo.InvariantCulture)); return 0;
    case ["first-page", var program, var record]: await FirstPage.Run(program, record); return 0;
    case ["fit", var gold]: Fitting.Run(gold, null); return 0;
    case ["fit", var gold, var weights]: Fitting.Run(gold, weights); return 0;
    default:
        Console.Error.WriteLine("usage: Parley.Bench append [ENTRIES] | read [REPORTS] | ask [--claims CLAIMS] | fit GOLD_DIR [WEIGHTS] | first-page Parley.Cli.dll RECORD");
        return 2;
}
