using System.ComponentModel;
using Parley.Answers;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Answers;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley changed</c>: which answers read differently since a moment, and why.</summary>
internal sealed class ChangedCommand : Command<ChangedCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>The earlier moment.</summary>
        [CommandOption("--since <MOMENT>")]
        [Description("Since what was published by the end of a day; also the number or id of an entry")]
        public string? Since { get; init; }

        /// <summary>The earlier moment of recording.</summary>
        [CommandOption("--since-recorded <MOMENT>")]
        [Description("Since what this record held by an instant, the end of a day, or an entry")]
        public string? SinceRecorded { get; init; }

        /// <summary>The later moment.</summary>
        [CommandOption("--until <MOMENT>")]
        [Description("The later moment, as --since. Default: now")]
        public string? Until { get; init; }

        /// <summary>The later moment of recording.</summary>
        [CommandOption("--until-recorded <MOMENT>")]
        [Description("The later moment, as --since-recorded. Default: now")]
        public string? UntilRecorded { get; init; }

        /// <inheritdoc/>
        public override Spectre.Console.ValidationResult Validate() =>
            Since is null && SinceRecorded is null ? Spectre.Console.ValidationResult.Error("Since when? Give --since DAY, or --since-recorded INSTANT.") : base.Validate();
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var (changes, before, after) = Desk.Ask.Changed(desk, desk.Moment(settings.Since, settings.SinceRecorded), desk.Moment(settings.Until, settings.UntilRecorded));
        if (settings.Json)
        {
            Output.Json(json => ChangeJson.Write(json, changes, before, after, id => desk.EvidenceOf(after, id) ?? desk.EvidenceOf(before, id)));
            return ExitCodes.Done;
        }
        if (changes.IsEmpty) Output.Say("No answer reads differently.");
        foreach (var group in changes.GroupBy(c => c.Question))
        {
            Output.Say(Questions.Find(group.Key)!.Title, "bold");
            foreach (var change in group) Output.Say("  " + change.Sentence);
        }
        return ExitCodes.Done;
    }
}
