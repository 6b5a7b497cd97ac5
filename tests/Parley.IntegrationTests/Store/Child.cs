using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.IntegrationTests.Store;

/// <summary>
/// A second process that works on a record: this same program, started with a task in its environment, which it does instead of
/// running tests.
/// </summary>
internal static class Child
{
    private const string Task = "PARLEY_TEST_CHILD";

    /// <summary>Starts a child.</summary>
    /// <param name="task">"append", "hold" or "fill".</param>
    /// <param name="path">The record.</param>
    /// <param name="count">How many appends, or milliseconds to hold.</param>
    /// <param name="blocks">The largest file that it may write, in blocks of 1024 bytes; null sets no limit.</param>
    public static Process Start(string task, string path, int count, int? blocks = null)
    {
        var program = Path.ChangeExtension(typeof(Child).Assembly.Location, null);
        var start = blocks is null ? new ProcessStartInfo(program) : new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {blocks.Value.ToString(CultureInfo.InvariantCulture)}; exec \"$0\"", program]);
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // else the runtime itself maps a large file and falls to the limit
        start.Environment[Task] = string.Create(CultureInfo.InvariantCulture, $"{task} {count} {path}");
        return Process.Start(start)!;
    }

    [ModuleInitializer]
    internal static void Work()
    {
        if (Environment.GetEnvironmentVariable(Task)?.Split(' ', 3) is not [var task, var count, var path]) return;
        try
        {
            Do(task, int.Parse(count, CultureInfo.InvariantCulture), path);
        }
        catch (Exception e) when (e is JournalFullException or JournalBusyException or CaseFileException)
        {
            Say($"{e.GetType().Name}: {e.Message}");
        }
        Environment.Exit(0);
    }

    private static void Do(string task, int count, string path)
    {
        using var file = CaseFile.Open(path);
        Say("open");
        if (task == "hold")
            file.Append(Folder.Ana, _ =>
            {
                Say("holding");
                Thread.Sleep(count);
                return Folder.Drafts(1, "held");
            });
        for (var i = 0; task != "hold" && i < count; i++)
        {
            var entries = file.Append(Folder.Ana, Folder.Drafts(task == "fill" ? 500 : 3, $"{Environment.ProcessId}-{i}-"));
            Say(string.Create(CultureInfo.InvariantCulture, $"{entries[^1].Number} {entries[^1].Id}"));
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
