namespace Parley.Reading;

/// <summary>The data files inside this assembly.</summary>
internal static class Resource
{
    /// <summary>The lines of one file that are neither empty nor comments.</summary>
    /// <param name="name">Its path under <c>Reading</c>, folders separated by dots.</param>
    public static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(Resource).Assembly;
        using var stream = assembly.GetManifestResourceStream("Parley.Reading." + name)
            ?? throw new InvalidOperationException($"The data file {name} is not embedded in {assembly.GetName().Name}; expected it under Reading, see Parley.csproj.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Trim().Length > 0) yield return line;
        }
    }

    /// <summary>The names of all files of one folder, in ordinal order.</summary>
    /// <param name="folder">The folder under <c>Reading</c>, separated by dots.</param>
    /// <param name="ending">What the names end in.</param>
    public static IEnumerable<string> Names(string folder, string ending) =>
        typeof(Resource).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("Parley.Reading." + folder + ".", StringComparison.Ordinal) && n.EndsWith(ending, StringComparison.Ordinal))
            .Select(n => n["Parley.Reading.".Length..])
            .OrderBy(n => n, StringComparer.Ordinal);
}
