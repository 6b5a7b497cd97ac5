using System.ComponentModel;
using System.Globalization;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Briefs;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief</c>: one to two pages to take to a meeting, every sentence with its sources.</summary>
internal sealed class BriefCommand : Command<BriefCommand.Settings>
{
    private static readonly string[] Formats = ["text", "md", "html", "docx", "json"];

    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry (number or id)")]
        public string? AsOf { get; init; }

        /// <summary>The entry, beside a day.</summary>
        [CommandOption("--entry <NUMBER>")]
        [Description("With a day in --as-of: as recorded at this entry. Gives an earlier brief again to the byte")]
        public long? Entry { get; init; }

        /// <summary>What to compare with.</summary>
        [CommandOption("--since <MOMENT>")]
        [Description("Tell what changed since a day or entry. Default: the day of publication before")]
        public string? Since { get; init; }

        /// <summary>The format.</summary>
        [CommandOption("--format <FORMAT>")]
        [Description("text, md, html, docx or json. Default: by the ending of --out, else text")]
        public string? Format { get; init; }

        /// <summary>The file to write.</summary>
        [CommandOption("--out <FILE>")]
        [Description("Write to this file")]
        public string? Out { get; init; }

        /// <summary>A wording of one's own.</summary>
        [CommandOption("--template <FILE>")]
        [Description("The wording: a Liquid template")]
        public string? Template { get; init; }

        /// <summary>Where to write the usual wording.</summary>
        [CommandOption("--write-template <FILE>")]
        [Description("Write the usual wording to a new file, to be edited, and stop")]
        public string? WriteTemplate { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.WriteTemplate is { } path)
        {
            if (System.IO.File.Exists(path)) throw new IOException($"{path} is there already; name a file that is not.");
            System.IO.File.WriteAllText(path, BriefTemplate.DefaultText);
            Output.Warn($"Wrote {path}. Edit it, then: parley brief --template {path}");
            return ExitCodes.Done;
        }
        var format = Format(settings);
        using var desk = settings.Open();
        var since = settings.Since is null ? null : desk.Moment(settings.Since);
        var template = settings.Template is { } own ? BriefTemplate.Parse(own, System.IO.File.ReadAllText(own)) : null;
        var (brief, of) = Desk.Briefs.Issue(desk, Moment(desk, settings), since, template);
        var bytes = BriefFile.Write(brief, format, id => desk.EvidenceOf(of, id));
        if (settings.Out is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(bytes);
            return ExitCodes.Done;
        }
        System.IO.File.WriteAllBytes(settings.Out, bytes);
        Output.Warn($"Wrote {settings.Out}: {brief.Moment}.");
        return ExitCodes.Done;
    }

    private static AsOf Moment(CaseDesk desk, Settings settings)
    {
        var asOf = desk.Moment(settings.AsOf);
        if (settings.Entry is not { } entry) return asOf;
        if (asOf.Entry is { } other && other != entry) throw new FormatException($"--as-of names entry {other} and --entry names {entry}; give one of them, or a day in --as-of.");
        return asOf with { Entry = desk.Moment(entry.ToString(CultureInfo.InvariantCulture)).Entry };
    }

    private static string Format(Settings settings)
    {
        var format = settings.Format ?? (settings.Out is { } file ? System.IO.Path.GetExtension(file).TrimStart('.').ToLowerInvariant() switch { "txt" or "" => "text", "htm" => "html", var ending => ending } : "text");
        if (!Formats.Contains(format, StringComparer.Ordinal)) throw new FormatException($"“{format}” is no format of a brief; expected one of {string.Join(", ", Formats)}.");
        if (format == "docx" && settings.Out is null && !Console.IsOutputRedirected) throw new FormatException("A DOCX file cannot be shown on the terminal; name a file with --out.");
        return format;
    }
}
