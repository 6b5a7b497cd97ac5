using System.ComponentModel;
using System.Text;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley calendar</c>: the rounds of talks as an iCalendar file.</summary>
internal sealed class CalendarCommand : Command<CalendarCommand.Settings>
{
    private const string Served = "http://127.0.0.1:4747";

    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>Where to.</summary>
        [CommandOption("--out <PATH>")]
        [Description("The file to write. Default: standard output")]
        public string? Out { get; init; }

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry")]
        public string? AsOf { get; init; }

        /// <summary>Where the record is served.</summary>
        [CommandOption("--base <ADDRESS>")]
        [Description("Where the record's pages are served. Default: " + Served)]
        public string Base { get; init; } = Served;
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(settings.Base, UriKind.Absolute, out _)) throw new FormatException($"--base “{settings.Base}” is no address; expected one such as {Served}.");
        using var desk = settings.Open();
        var record = Uri.EscapeDataString(System.IO.Path.GetFileNameWithoutExtension(settings.Path));
        var file = Calendars.File(desk, desk.Moment(settings.AsOf), page => $"{settings.Base.TrimEnd('/')}/r/{record}{page}");
        if (settings.Out is null) Console.Out.Write(file);
        else System.IO.File.WriteAllText(settings.Out, file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return ExitCodes.Done;
    }
}
