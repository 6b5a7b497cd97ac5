using System.Collections.Concurrent;
using Parley.Cases;
using Parley.Desk;

namespace Parley.Server.Hosting;

/// <summary>
/// The records of one folder, each opened when it is first asked for and kept open. A record goes by the name of its file
/// without the ending, and only names of files that lie in the folder are known. Safe to use from several threads.
/// </summary>
/// <param name="settings">Names the record to begin with.</param>
internal sealed class Desks(ServerSettings settings) : IDisposable
{
    private const string Ending = ".parley";

    private readonly ConcurrentDictionary<string, Lazy<CaseDesk>> _open = new(StringComparer.Ordinal);
    private readonly string _home = Path.GetFullPath(settings.Record);

    /// <summary>The name of the record to begin with.</summary>
    public string HomeName => Path.GetFileNameWithoutExtension(_home);

    /// <summary>The folder.</summary>
    private string Folder => Path.GetDirectoryName(_home)!;

    /// <summary>The names of all records in the folder.</summary>
    public IReadOnlyList<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*" + Ending).Append(_home).Select(Path.GetFileNameWithoutExtension).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The desk of the record to begin with.</summary>
    public CaseDesk Home() => Open(HomeName);

    /// <summary>The desk of a record, or null where the folder holds none of that name.</summary>
    /// <param name="name">The record's name.</param>
    public CaseDesk? Find(string name) => _open.ContainsKey(name) || Names.Contains(name, StringComparer.Ordinal) ? Open(name) : null;

    /// <summary>Makes an empty record beside the others.</summary>
    /// <param name="title">The case's title; the file is named after it.</param>
    /// <param name="zone">The zone in which its days begin and end.</param>
    /// <returns>The record's name.</returns>
    public string Make(string title, string zone)
    {
        var slug = Claims.Slug.Of(title);
        var taken = Names.ToHashSet(StringComparer.Ordinal);
        var name = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? slug : $"{slug}-{i}").First(n => !taken.Contains(n));
        CaseDesk.Create(PathOf(name), new CaseOpened(title.Trim(), zone.Trim(), ["en"], []), DeskSettings.Of(settings.Author)).Dispose();
        return name;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var desk in _open.Values.Where(d => d.IsValueCreated)) desk.Value.Dispose();
    }

    private CaseDesk Open(string name)
    {
        try
        {
            return _open.GetOrAdd(name, n => new Lazy<CaseDesk>(() => CaseDesk.Open(PathOf(n), DeskSettings.Of(settings.Author)))).Value;
        }
        catch
        {
            _open.TryRemove(name, out _);
            throw;
        }
    }

    private string PathOf(string name) => name == HomeName ? _home : Path.Combine(Folder, name + Ending);
}
