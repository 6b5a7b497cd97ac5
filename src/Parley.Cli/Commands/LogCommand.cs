using System.ComponentModel;
using NodaTime.Text;
using Parley.Cli.Terminal;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley log</c>: the entries of the journal, newest first.</summary>
internal sealed class LogCommand : Command<LogCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>How many.</summary>
        [CommandOption("--most <N>")]
        [Description("How many entries to print. Default: 50; 0 prints all")]
        public int Most { get; init; } = 50;

        /// <summary>Before which number.</summary>
        [CommandOption("--before <ENTRY>")]
        [Description("Only entries before this number: the way to the next page")]
        public long? Before { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Most < 0) throw new FormatException($"--most {settings.Most}: expected 0 (all) or more.");
        using var desk = settings.Open();
        var entries = Desk.Log.Page(desk, settings.Before, settings.Most == 0 ? int.MaxValue : settings.Most);
        if (settings.Json)
        {
            Output.Json(json =>
            {
                json.WriteStartArray();
                foreach (var line in entries)
                {
                    json.WriteStartObject();
                    json.WriteNumber("number", line.Entry.Number);
                    json.WriteString("id", line.Entry.Id);
                    json.WriteString("recorded", InstantPattern.ExtendedIso.Format(line.Entry.Recorded));
                    json.WriteString("author", line.Entry.Author);
                    json.WriteString("kind", line.Entry.Kind);
                    json.WriteString("says", line.Says);
                    json.WriteString("reason", line.Entry.Reason);
                    if (line.Redaction is { } redaction)
                    {
                        json.WriteStartObject("redacted");
                        json.WriteNumber("entry", redaction.Number);
                        json.WriteString("by", redaction.By);
                        json.WriteString("on", InstantPattern.ExtendedIso.Format(redaction.On));
                        json.WriteString("reason", redaction.Reason);
                        json.WriteEndObject();
                    }
                    json.WriteBoolean("stands", line.Stands);
                    json.WriteString("hash", line.Entry.Hash.ToString());
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            });
            return ExitCodes.Done;
        }
        foreach (var line in entries)
        {
            var e = line.Entry;
            var recorded = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss'Z'").Format(e.Recorded);
            Output.Say($"{e.Number,6}  {recorded}  {e.Author}  {e.Kind}{(line.Stands ? "" : " (undone)")}: {line.Says}{(e.Reason is null ? "" : $" — {e.Reason}")}  {e.Id}");
        }
        if (entries.Count > 0 && entries[^1].Entry.Number > 1) Output.Warn($"Older entries: parley log --before {entries[^1].Entry.Number}");
        return ExitCodes.Done;
    }
}
