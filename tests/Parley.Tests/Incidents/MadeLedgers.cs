using Parley.Cases;
using Parley.Incidents.Ledgers;
using Parley.Tests.Cases;

namespace Parley.Tests.Incidents;

/// <summary>Ledgers with the figures of the first case: a monitor's running totals, and the daily counts of the two parts of a joint commission.</summary>
internal static class MadeLedgers
{
    public const string Monitor = "ledger/monitor";

    /// <summary>Running totals of breaches and of dead since 30 December 2016, with the breakdowns that were published.</summary>
    public static MadeCase OfTheMonitor()
    {
        var made = new MadeCase();
        Total("2016-12-30", "breaches", "28");
        Total("2016-12-31", "breaches", "51");
        Parts("2016-12-31", "place", ("Damascus suburbs", 14), ("Homs", 11), ("Daraa", 10), ("Hama", 9), ("Idlib", 7));
        Parts("2016-12-31", "part", ("combat operations", 42), ("arrests", 9));
        Total("2017-01-02", "breaches", "100");
        Parts("2017-01-02", "accused", ("Government", 91), ("Russia", 9));
        Total("2017-01-05", "breaches", "178");
        Parts("2017-01-05", "accused", ("Government", 160), ("Russia", 14));
        Total("2017-01-12", "breaches", "318");
        Total("2017-01-12", "killed", "38");
        Total("2017-01-28", "breaches", "366");
        Total("2017-01-28", "killed", "100");
        Total("2017-02-28", "breaches", "533");
        Total("2017-02-28", "killed", "331");
        return made;

        void Total(string day, string measure, string count) => Enter(day, measure, count);

        void Parts(string day, string slot, params (string Name, int Count)[] parts)
        {
            foreach (var (name, count) in parts) Enter(day, "breaches", count.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{slot}={name}");
        }

        void Enter(string day, string measure, string count, params string[] more) =>
            Tally(made, day, "Monitor", "cumulative", measure, count, [.. more, "since=2016-12-30", "ledger=Monitor"]);
    }

    /// <summary>Daily counts of reports, each part of the commission its own: 10 and 14, a gap, 6 and 25, 9 and none.</summary>
    public static MadeCase OfTheCommission()
    {
        var made = new MadeCase();
        Day("2017-01-07", "Eastmark", "10", ("Hama", 5), ("Latakia", 2), ("Damascus", 2), ("Aleppo", 1));
        Day("2017-01-07", "Westmark", "14", ("Damascus", 7), ("Aleppo", 4), ("Daraa", 2), ("Idlib", 1));
        Day("2017-01-12", "Eastmark", "6", ("Latakia", 4), ("Hama", 2));
        Day("2017-01-12", "Westmark", "25", ("Idlib", 11), ("Aleppo", 8), ("Damascus", 4), ("Hama", 2));
        Day("2017-01-23", "Eastmark", "9", ("Hama", 6), ("Latakia", 3));
        Day("2017-01-23", "Westmark", "0");
        return made;

        void Day(string day, string counter, string count, params (string Place, int Count)[] places)
        {
            Tally(made, day, counter, "per-day", "breaches", count, "ledger=Joint Commission");
            foreach (var (place, n) in places) Tally(made, day, counter, "per-day", "breaches", n.ToString(System.Globalization.CultureInfo.InvariantCulture), $"place={place}", "ledger=Joint Commission");
        }
    }

    public static void Tally(MadeCase made, string day, string counter, string basis, string measure, string count, params string[] more)
    {
        var document = "D" + day;
        if (!made.Entries.Any(e => e.Payload is Parley.Documents.DocumentAdded d && d.Document == document)) made.Document(document, day);
        made.Claim(document, "tally", counter, [$"counter={counter}", $"measure={measure}", $"basis={basis}", $"count={count}", $"date={day}", .. more]);
    }

    public static LedgerAccount Account(Case of, string ledger = Monitor) => LedgerAccount.Of(of, ledger)!;
}
