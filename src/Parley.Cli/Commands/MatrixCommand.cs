using System.ComponentModel;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley matrix</c>: who sits at which table.</summary>
internal sealed class MatrixCommand : Command<MatrixCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>A track.</summary>
        [CommandOption("--track <TRACK>")]
        [Description("Only this track of talks (a name, part of it, or id)")]
        public string? Track { get; init; }

        /// <summary>The day.</summary>
        [CommandOption("--of <DAY>")]
        [Description("The day of the facts. Default: the latest document's, or the as-of day")]
        public string? Of { get; init; }

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry (number or id)")]
        public string? AsOf { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var (matrix, of) = Tables.Matrix(desk, settings.Track, settings.Of, desk.Moment(settings.AsOf));
        if (settings.Json)
        {
            Output.Json(json => MatrixJson.Write(json, matrix, of.Head, id => desk.EvidenceOf(of, id)));
            return ExitCodes.Done;
        }
        if (matrix.Rows.IsEmpty) Output.Say("Nobody is said to sit anywhere, to have signed or to fight.");
        foreach (var row in matrix.Rows) Print(desk, of, matrix, row);
        return ExitCodes.Done;
    }

    private static void Print(CaseDesk desk, Case of, Representation matrix, TableRow row)
    {
        Output.Say($"{row.Actor.Name} ({Spelled.Of(row.Class)})", "bold");
        foreach (var column in matrix.Columns.Where(c => row.Cells.ContainsKey(c.Key))) Lines(desk, of, column.Name, row.Cells[column.Key]);
        var silent = matrix.Columns.Where(c => !row.Cells.ContainsKey(c.Key)).Select(c => c.Name).ToList();
        if (silent.Count > 0) Output.Say($"  no word: {string.Join("; ", silent)}", "dim");
        Lines(desk, of, "signed or bound", row.Signed);
        Lines(desk, of, "named in fighting", row.Fights);
        Lines(desk, of, "since", row.Since);
    }

    private static void Lines(CaseDesk desk, Case of, string label, IEnumerable<Said> all)
    {
        foreach (var said in all)
        {
            var chips = said.Basis.Select(id => desk.EvidenceOf(of, id)).OfType<Evidence>().DistinctBy(e => e.Document).Select(AnswerText.Chip);
            Output.Say($"  {label}: {said.Text}{(said.Voice.IsEmpty ? "" : $" according to {string.Join(", citing ", said.Voice)}")} {string.Join(" ", chips)}");
        }
    }
}
