using System.Collections.Immutable;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>The files of a case directory: only those that lie in it, read as text, each complaint noted with its file.</summary>
/// <param name="root">The folder.</param>
/// <param name="problems">Where complaints go.</param>
internal sealed class CaseFolder(string root, ImmutableArray<CaseProblem>.Builder problems)
{
    private readonly string _root = Path.GetFullPath(root);

    public bool Exists => Directory.Exists(_root);

    /// <summary>The names of the files with an ending in a subfolder, in ordinal order; empty where there is none.</summary>
    public IEnumerable<string> Names(string sub, string ending)
    {
        var path = Path.Combine(_root, sub);
        if (!Directory.Exists(path) || !IsInside(new DirectoryInfo(path), sub)) return [];
        return Directory.EnumerateFiles(path).Select(f => Path.GetFileName(f)).Where(f => f.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    /// <summary>Whether a file is there.</summary>
    public bool Has(string file) => File.Exists(Path.Combine(_root, file));

    /// <summary>The text of a file; null where it cannot be read, which is noted.</summary>
    public string? Text(string file)
    {
        var path = Path.Combine(_root, file);
        try
        {
            if (!File.Exists(path)) return Refuse(file, null, "this file in the case directory");
            if (!IsInside(new FileInfo(path), file)) return null;
            var read = TextFile.Read(path);
            return read.Text ?? Refuse(file, null, $"a text file. {read.Refusal}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, null, $"a file that can be opened ({e.GetType().Name})");
        }
    }

    /// <summary>The YAML tree of a file; null where there is none, which is noted.</summary>
    public YamlNode? Yaml(string file)
    {
        if (Text(file) is not { } text) return null;
        var (tree, found) = StrictYaml.Read(text);
        problems.AddRange(found.Select(p => new CaseProblem(file, p.Line, p.Field, p.Value, p.Expectation)));
        if (tree is null && found.IsEmpty) Refuse(file, null, "some content; the file holds only comments");
        return tree;
    }

    private bool IsInside(FileSystemInfo entry, string file)
    {
        var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        var inside = Path.GetFullPath(target).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!inside) Refuse(file, target, "a file of the case directory itself, not a link that leads out of it");
        return inside;
    }

    private string? Refuse(string file, string? value, string expectation)
    {
        problems.Add(new CaseProblem(file, 0, "", value, expectation));
        return null;
    }
}
