using System.Collections.Immutable;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>The files of a case directory: only those that lie in it, read as text, each complaint noted with its file.</summary>
/// <param name="root">The folder.</param>
/// <param name="problems">Where complaints go.</param>
internal sealed class CaseFolder(string root, ImmutableArray<CaseProblem>.Builder problems)
{
    /// <summary>The largest file of YAML that is read, in bytes: 16 MiB. A text may have <see cref="TextFile.Largest"/>.</summary>
    public const long LargestYaml = 16L << 20;

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
            if (file.EndsWith(".yaml", StringComparison.Ordinal) && new FileInfo(path).Length is > LargestYaml and var length)
                return Refuse(file, $"{length >> 20} MiB", $"at most {LargestYaml >> 20} MiB in a YAML file; split a long list into a folder (docs/CASE-DIRECTORY.md). The file was not read");
            var read = TextFile.Read(path);
            if (read.Text is not null && !read.Notices.IsEmpty) return Refuse(file, null, "UTF-8; these bytes are in another encoding. Save the file as UTF-8");
            return read.Text ?? Refuse(file, null, $"a text file. {read.Refusal}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(file, null, $"a file that can be opened ({e.GetType().Name})");
        }
    }

    /// <summary>The files of a list: the one file, those of the folder of the same name, or both.</summary>
    /// <param name="list">The list's name, such as <c>actors</c>.</param>
    /// <param name="needed">Whether a list that is nowhere is a complaint.</param>
    public ImmutableArray<(string File, YamlNode? Root)> Lists(string list, bool needed)
    {
        var split = Names(list, ".yaml").Select(n => $"{list}/{n}").ToList();
        var all = Has($"{list}.yaml") || needed && split.Count == 0 ? split.Prepend($"{list}.yaml") : split;
        return [.. all.Select(f => (f, Yaml(f)))];
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
