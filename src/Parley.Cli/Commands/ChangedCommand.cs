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
        /// <summary>The moment.</summary>
        [CommandOption("--since <MOMENT>", isRequired: true)]
        [Description("A day of publication, or an entry (number or id)")]
        public string Since { get; init; } = "";

        /// <summary>The later moment.</summary>
        [CommandOption("--until <MOMENT>")]
        [Description("The later moment. Default: now")]
        public string? Until { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Open();
        var (changes, before, after) = Desk.Ask.Changed(desk, desk.Moment(settings.Since), desk.Moment(settings.Until));
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
