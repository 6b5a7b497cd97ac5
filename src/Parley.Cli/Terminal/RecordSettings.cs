using System.ComponentModel;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Terminal;

/// <summary>Options of every command that works on a record.</summary>
internal class RecordSettings : CommandSettings
{
    /// <summary>The record's file.</summary>
    [CommandOption("--file <PATH>")]
    [Description("The record. Default: PARLEY_FILE, else ./record.parley")]
    public string? File { get; init; }

    /// <summary>The author.</summary>
    [CommandOption("--as <NAME>")]
    [Description("In whose name entries are written. Default: PARLEY_AUTHOR, else the name given at init, else “unnamed”")]
    public string? As { get; init; }

    /// <summary>The path of the record.</summary>
    public string Path => Given(File, "PARLEY_FILE") ?? "record.parley";

    /// <summary>Author and clock.</summary>
    public DeskSettings Desk => DeskSettings.Of(AuthorName);

    /// <summary>The author's name; null where nobody gave one.</summary>
    public string? AuthorName => Given(As, "PARLEY_AUTHOR");

    /// <summary>Opens the record.</summary>
    public CaseDesk Open()
    {
        if (!System.IO.File.Exists(Path)) throw new FileNotFoundException($"There is no record at {Path}. Make one with `parley init`, or name one with --file.");
        return CaseDesk.Open(Path, Desk);
    }

    private static string? Given(string? option, string variable)
    {
        var value = option ?? Environment.GetEnvironmentVariable(variable);
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}

/// <summary>Options of a command that lists.</summary>
internal class ListingSettings : RecordSettings
{
    /// <summary>Whether to print JSON.</summary>
    [CommandOption("--json")]
    [Description("Print JSON")]
    public bool Json { get; init; }
}

/// <summary>Options of a command that shows the record as of a moment, on either of its two clocks.</summary>
internal class MomentSettings : RecordSettings
{
    /// <summary>The moment of publication.</summary>
    [CommandOption("--as-of <MOMENT>")]
    [Description("What was published by the end of a day; also the number or id of an entry")]
    public string? AsOf { get; init; }

    /// <summary>The moment of recording.</summary>
    [CommandOption("--as-recorded <MOMENT>")]
    [Description("What this record held by an instant (2017-01-20T12:00:00Z), the end of a day, or an entry")]
    public string? AsRecorded { get; init; }

    /// <summary>The moment.</summary>
    /// <param name="desk">The desk.</param>
    public Cases.AsOf Moment(CaseDesk desk) => desk.Moment(AsOf, AsRecorded);
}

/// <summary>Options of a command that lists the record as of a moment.</summary>
internal class MomentListingSettings : MomentSettings
{
    /// <summary>Whether to print JSON.</summary>
    [CommandOption("--json")]
    [Description("Print JSON")]
    public bool Json { get; init; }
}
