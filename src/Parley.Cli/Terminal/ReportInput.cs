using Parley.Exchange.Documents;
using Parley.Reading;

namespace Parley.Cli.Terminal;

/// <summary>A report as it is handed to <c>parley read</c>: a file or standard input.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Id">Its base name.</param>
/// <param name="Path">The file; null is standard input.</param>
internal sealed record ReportInput(string Name, string Id, string? Path)
{
    /// <summary>What stands for standard input once the arguments are spelled out.</summary>
    public const string StandardInput = "<standard input>";

    /// <summary>The inputs that a path names, in ordinal order.</summary>
    /// <param name="path">A file, a folder, or <c>-</c>.</param>
    public static IReadOnlyList<ReportInput> Of(string path)
    {
        if (path == StandardInput) return [new ReportInput("standard input", "stdin", null)];
        if (File.Exists(path)) return [One(path)];
        if (!Directory.Exists(path)) throw new FileNotFoundException($"There is no file or folder {path}.");
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => ReportFile.Endings.Contains(System.IO.Path.GetExtension(f).ToLowerInvariant(), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal).Select(One).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"The folder {path} holds no report; expected files that end in {string.Join(' ', ReportFile.Endings)}.");
    }

    /// <summary>Refuses two inputs that would be written to one file.</summary>
    /// <param name="inputs">The inputs.</param>
    public static void RefuseTwins(IEnumerable<ReportInput> inputs)
    {
        if (inputs.GroupBy(i => i.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twins)
            throw new FormatException($"{string.Join(" and ", twins.Select(t => t.Name))} would both be written to {twins.Key}.json; rename one.");
    }

    /// <summary>Reads it; options win over what the file says of itself.</summary>
    /// <param name="options">The command's options.</param>
    /// <exception cref="FormatException">No text can be read from it; the message says what it is.</exception>
    public Report Read(Commands.ReadCommand.Settings options)
    {
        var file = Path is null ? ReportFile.Decode(Piped(), null) : ReportFile.Read(Path);
        if (file.Text is null) throw new FormatException(file.Refusal);
        var front = file.Fields;
        var header = new DocumentHeader(
            options.Title ?? front.Title, options.Publisher ?? front.Publisher, front.Author, options.Date ?? front.Date, front.Language ?? "", options.Url ?? front.Url);
        return new Report(file.Text, header, front.Note, file.Notices);
    }

    private static byte[] Piped()
    {
        using var stream = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static ReportInput One(string path) => new(path, System.IO.Path.GetFileNameWithoutExtension(path), path);
}

/// <summary>A report's text and what is known of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Header">What is known.</param>
/// <param name="Note">A remark on where it comes from.</param>
/// <param name="Notices">What was odd in the file.</param>
internal sealed record Report(string Text, DocumentHeader Header, string? Note, IReadOnlyList<string> Notices);
