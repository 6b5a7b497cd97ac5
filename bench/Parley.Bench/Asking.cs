using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.Bench;

/// <summary>
/// What a person waits for at a large record: opening it, each of the thirteen questions now and as of a day and an entry, a
/// decision, the front page's figures. Medians of some rounds; in brackets the quickest
/// and the slowest, and the time of the processors, which other programs on the machine do not lengthen.
/// </summary>
internal static class Asking
{
    private const int Rounds = 7;

    /// <summary>Measures.</summary>
    /// <param name="claims">How many claims the made-up case has.</param>
    public static void Run(int claims)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("parley-bench-").FullName, "case.parley");
        var settings = DeskSettings.Of("bench");
        using (var file = CaseFile.Create(path)) Time("write the case", 1, () => MadeCase.Write(file, claims));
        using var desk = CaseDesk.Open(path, settings);
        Say($"{claims} claims in {desk.File.Head} entries, {new FileInfo(path).Length / 1e6:F0} MB, {Environment.ProcessorCount} cores");
        Time("open and build the case, cold", 1, () => desk.Now.Claims.Length);
        var now = desk.Now;
        var middle = now.Documents.Values.Select(d => d.Date!.Value).Order().ElementAt(now.Documents.Count * 2 / 3);
        Time("build as of a day, first time", 1, () => desk.See(new AsOf(middle, null)).Claims.Length);
        Time("build as of an entry, first time", 1, () => desk.See(new AsOf(null, desk.File.Head * 2 / 3)).Claims.Length);
        Time("see what was built", 1000, () => desk.See(AsOf.Now).Head);
        Questions13("now", now);
        Questions13("as of a day", desk.See(new AsOf(middle, null)));
        Questions13("as of an entry", desk.See(new AsOf(null, desk.File.Head * 2 / 3)));
        Filtered(now);
        Time("append a decision and see it", Rounds, () => Decision(desk));
        Time("take a decision back and see it", 3, () => Undo(desk));
        Time("the front page's figures", 3, () => Overview.Of(desk, AsOf.Now).Answers.Count);
        Time("the same again", 3, () => Overview.Of(desk, AsOf.Now).Answers.Count);
        GC.Collect();
        Say($"memory in use {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0} MB");
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static void Questions13(string when, Case of)
    {
        Say($"-- {when}: {of.Claims.Length} claims");
        foreach (var question in Questions.All) Time(question.Name, Rounds, () => Answered(question, of, AskFilter.None).Rows.Length, " rows");
    }

    private static void Filtered(Case of)
    {
        Say($"-- now, of one actor");
        foreach (var question in Questions.All) Time(question.Name, Rounds, () => Answered(question, of, new AskFilter(Actor: "actor-7")).Rows.Length, " rows");
    }

    /// <summary>Computed each time, past what is kept of earlier answers.</summary>
    private static Answer Answered(IQuestion question, Case of, AskFilter filter) => Questions.Ask(question, of with { }, filter);

    private static int Decision(CaseDesk desk)
    {
        var document = desk.Now.Documents.Keys.First();
        Decide.Add(desk, document, new ClaimContent("position", [], new TextSpan(0, 10), 1, new TextSpan(0, 20), false, Slots.Empty.With("holder", new NameValue("Actor 3", "actor-3", "Actor 3", [])).With("question", new WordedValue("matter 7")).With("stance", new TermValue("affirms"))));
        return desk.Now.Claims.Length;
    }

    private static int Undo(CaseDesk desk)
    {
        Decide.Undo(desk, desk.File.Standing(null, "claim").Last().Id);
        return desk.Now.Claims.Length;
    }

    private static void Time(string what, int rounds, Action work) => Time(what, rounds, () =>
    {
        work();
        return 0;
    });

    private static void Time(string what, int rounds, Func<long> work, string unit = "")
    {
        var times = new List<double>();
        var found = 0L;
        var used = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            found = work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        times.Sort();
        var processor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / rounds;
        Say($"{what,-36}{times[times.Count / 2],10:F2} ms  [{times[0]:F2} to {times[^1]:F2}; processor {processor:F2}]  {(unit.Length > 0 ? found.ToString(CultureInfo.InvariantCulture) + unit : "")}");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
