using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Record;

namespace Parley.IntegrationTests.Server;

/// <summary>A record of counts and of one incident that never were: running totals with dead, rival daily counts with a gap, tolls that differ.</summary>
internal static class MadeUpLedgers
{
    public const string Incident = "incident/hall";

    /// <summary>Writes the record into a new file.</summary>
    /// <param name="path">The file.</param>
    public static void Write(string path)
    {
        using var desk = CaseDesk.Create(path, new CaseOpened("Northland, counted", "Asia/Damascus", ["en"], []), DeskSettings.Of("M. Keeper"));
        foreach (var (day, breaches, killed) in new[] { ("2031-03-10", "318", "38"), ("2031-03-26", "366", "100"), ("2031-04-26", "533", "331") })
        {
            Tell(desk, day, "Monitor", "tally", ["measure=breaches", "basis=cumulative", $"count={breaches}", "since=2031-03-01", $"date={day}", "rule=attacks and arrests"]);
            Tell(desk, day, "Monitor", "tally", ["measure=killed", "basis=cumulative", $"count={killed}", "since=2031-03-01", $"date={day}"]);
        }
        foreach (var (day, east, west) in new[] { ("2031-03-07", "10", "14"), ("2031-03-12", "6", "25"), ("2031-03-23", "9", "0") })
            foreach (var (counter, count) in new[] { ("Eastmark", east), ("Westmark", west) })
                Tell(desk, day, counter, "tally", ["measure=breaches", "basis=per-day", $"count={count}", $"date={day}"]);
        desk.File.Append(desk.Author, [new Draft(new ThingMade(Incident, ThingKind.Incident, "Shelling of the hall", []))], []);
        foreach (var (publisher, killed) in new[] { ("Coast Agency", "7"), ("Lake Tribune", "at least 10") })
            Desk.Things.Link(desk, Tell(desk, "2031-03-15", publisher, "incident", ["act=shelling", $"killed={killed}", "place=Old Mill", "date=2031-03-15"]), Incident, "the same event");
    }

    private static Guid Tell(CaseDesk desk, string day, string publisher, string kind, params string[] slots)
    {
        const string Sentence = "A sentence that tells it.";
        var document = $"{Slug.Of(publisher)}-{day}";
        if (!desk.Now.Documents.ContainsKey(document))
        {
            var text = desk.File.Salted(Sentence);
            List<Draft> drafts = desk.Now.Sources.ContainsKey(Slug.Of(publisher)) ? [] : [new Draft(new SourceAdded(Slug.Of(publisher), publisher, "monitor", null))];
            drafts.Add(new Draft(new DocumentAdded(document, Slug.Of(publisher), "A report", null, day, [], "en", null, null, null, text.Hash.ToString(), Sentence.Length, null)));
            desk.File.Append(desk.Author, drafts, [text]);
        }
        var filled = slots.Select(s => s.Split('=', 2)).Aggregate(Slots.Empty, (all, s) => SlotText.Parse(KindTable.Find(kind)![s[0]]!, s[1], all, n => new NameValue(n)));
        ImmutableArray<NameValue> voice = [];
        return Decide.Add(desk, document, new ClaimContent(kind, voice, new TextSpan(0, Sentence.Length), 1, new TextSpan(0, Sentence.Length), false, filled));
    }
}
