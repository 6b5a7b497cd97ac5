using System.ComponentModel;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Parley.Answers;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley timeline</c>: what happened, day by day.</summary>
internal sealed class TimelineCommand : Command<TimelineCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>A track.</summary>
        [CommandOption("--track <TRACK>")]
        [Description("Only the rounds and invitations of this track (a name, part of it, or id)")]
        public string? Track { get; init; }

        /// <summary>Days.</summary>
        [CommandOption("--of <DAYS>")]
        [Description("The day or span D1..D2 that is shown")]
        public string? Of { get; init; }

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry")]
        public string? AsOf { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var of = desk.See(desk.Moment(settings.AsOf));
        var process = Timelines.Of(of, settings.Track, Desk.Ask.Days(settings.Of));
        if (settings.Json)
        {
            Output.Json(json => Write(json, process, id => desk.EvidenceOf(of, id)));
            return ExitCodes.Done;
        }
        if (process.Marks.IsEmpty) Output.Say("Nothing with a day is in the record.");
        foreach (var day in process.Marks.GroupBy(m => (m.First, m.Last)))
        {
            Output.Say(day.Key.First == day.Key.Last ? ClaimDay.Words(day.Key.First) : $"{ClaimDay.Words(day.Key.First)} to {ClaimDay.Words(day.Key.Last)}", "bold");
            foreach (var mark in day)
                Output.Say($"  {mark.Title}{(mark.Told ? "" : " (no day told; day of publication)")} {string.Join(" ", mark.Basis.Select(id => desk.EvidenceOf(of, id)).OfType<Evidence>().DistinctBy(e => e.Document).Select(AnswerText.Chip))}");
        }
        if (process.Undated > 0) Output.Say($"{process.Undated} claims tell no day and stand in documents of unknown day; they are left out.", "dim");
        return ExitCodes.Done;
    }

    private static void Write(Utf8JsonWriter json, Process process, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject();
        json.WriteString("track", process.Track?.Id);
        json.WriteStartArray("marks");
        foreach (var mark in process.Marks)
        {
            json.WriteStartObject();
            json.WriteString("lane", mark.Lane);
            json.WriteString("kind", mark.Kind);
            json.WriteString("title", mark.Title);
            json.WriteString("page", mark.Page);
            json.WriteString("first", LocalDatePattern.Iso.Format(mark.First));
            json.WriteString("last", LocalDatePattern.Iso.Format(mark.Last));
            json.WriteBoolean("dayTold", mark.Told);
            json.WriteStartArray("basis");
            foreach (var id in mark.Basis) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("undated", process.Undated);
        AnswerJson.WriteBasis(json, process.Marks.SelectMany(m => m.Basis).Distinct(), evidence);
        json.WriteEndObject();
    }
}
