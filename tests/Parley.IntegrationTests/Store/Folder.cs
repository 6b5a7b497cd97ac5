using Parley.Claims;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.IntegrationTests.Store;

/// <summary>A folder of its own for one test, removed after it, and the records in it.</summary>
public sealed class Folder : IDisposable
{
    public static readonly Author Ana = new("Ana");

    public string Path { get; } = Directory.CreateTempSubdirectory("parley-").FullName;

    public string File(string name = "case.parley") => System.IO.Path.Combine(Path, name);

    /// <summary>A record with a number of entries, closed.</summary>
    public string Record(int entries, string name = "case.parley")
    {
        using var file = CaseFile.Create(File(name));
        if (entries > 0) file.Append(Ana, Drafts(entries));
        return file.Path;
    }

    public static List<Draft> Drafts(int count, string prefix = "t") =>
        [.. Enumerable.Range(1, count).Select(i => new Draft(new ThingMade($"track/{prefix}{i}", ThingKind.Track, $"Talks {i} “{prefix}”", ["Gespräche", "محادثات"]), i % 3 == 0 ? $"reason {i}" : null))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
