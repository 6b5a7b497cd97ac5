using System.Diagnostics;
using System.Globalization;

namespace Parley.Store.Sqlite;

/// <summary>
/// A small file beside the record that says who is writing just now, for the message to whoever waits in vain. It locks nothing:
/// the lock is SQLite's. One that a killed program left behind is known by its process being gone.
/// </summary>
/// <param name="path">The record.</param>
internal sealed class WriterNote(string path)
{
    private readonly string _path = path + "-writer";

    /// <summary>Says that this process is writing.</summary>
    public void Put()
    {
        var words = Environment.GetCommandLineArgs();
        var command = string.Join(' ', words.Take(2).Select((w, i) => i == 0 ? Path.GetFileNameWithoutExtension(w) : w));
        WhereItCanBe(() => File.WriteAllText(_path, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {command}")));
    }

    /// <summary>Takes the note away.</summary>
    public void Remove() => WhereItCanBe(() => File.Delete(_path));

    /// <summary>Who is writing, in words.</summary>
    public string Holder()
    {
        var note = "";
        WhereItCanBe(() => note = File.ReadAllText(_path));
        var parts = note.Split(' ', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Lives(id)
            ? string.Create(CultureInfo.InvariantCulture, $"process {id} ({parts[1]})")
            : "another program that did not leave its name";
    }

    private static bool Lives(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The note only informs: where it cannot be written or read (full disk, another user's folder) the work goes on without.</summary>
    private static void WhereItCanBe(Action touch)
    {
        try
        {
            touch();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Debug.WriteLine(e.Message);
        }
    }
}
