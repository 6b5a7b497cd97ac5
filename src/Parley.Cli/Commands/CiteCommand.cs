using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Citations;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley cite</c>: a reference to what the record holds, to be found again as it is now.</summary>
internal sealed class CiteCommand : Command<CiteCommand.Settings>
{
    private const string Served = "http://127.0.0.1:4747";

    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The id.</summary>
        [CommandArgument(0, "<ID>")]
        [Description("The id of a document, claim, thing (kind/slug), actor or source")]
        public string Id { get; init; } = "";

        /// <summary>The form.</summary>
        [CommandOption("--form <FORM>")]
        [Description("txt, bib or ris. Default: txt")]
        public string Form { get; init; } = "txt";

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
        var form = CitationText.Forms.FirstOrDefault(f => f.Ending == settings.Form)
            ?? throw new FormatException($"--form “{settings.Form}” is not known; expected one of {string.Join(", ", CitationText.Forms.Select(f => f.Ending))}.");
        using var desk = settings.Open();
        var record = Uri.EscapeDataString(System.IO.Path.GetFileNameWithoutExtension(settings.Path));
        Console.Out.Write(form.Write(Citing.Of(desk, desk.Moment(settings.AsOf), settings.Id, (page, asOf) => $"{settings.Base.TrimEnd('/')}/r/{record}{page}?as-of={asOf}")));
        return ExitCodes.Done;
    }
}
