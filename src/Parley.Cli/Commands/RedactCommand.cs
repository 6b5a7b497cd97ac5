using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley redact</c>: takes the content of an entry out for good.</summary>
internal sealed class RedactCommand : Command<RedactCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The entry.</summary>
        [CommandArgument(0, "<ENTRY>")]
        [Description("The entry's number or id (see `parley log`); a claim's id is that of its entry")]
        public string Entry { get; init; } = "";

        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>", isRequired: true)]
        [Description("Why. It stays readable: say why, not what")]
        public string Reason { get; init; } = "";

        /// <summary>Whether the claims of a document go with it.</summary>
        [CommandOption("--with-claims <YES_OR_NO>")]
        [Description("Whether the claims of a document go with it: yes or no. Default: yes")]
        [DefaultValue("yes")]
        public string WithClaims { get; init; } = "yes";

        /// <summary>Whether to go on without asking.</summary>
        [CommandOption("--yes")]
        [Description("Do not ask; what does not run at a terminal is never asked")]
        public bool Yes { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var withClaims = settings.WithClaims switch { "yes" => true, "no" => false, var other => throw new FormatException($"--with-claims {other}: expected yes or no.") };
        using var desk = settings.Open();
        var entry = Entries.Find(desk, settings.Entry);
        var plan = Redacting.Plan(desk, entry.Id, withClaims);
        if (!settings.Yes && !Agreed(entry, plan))
        {
            Output.Warn("Nothing was redacted.");
            return ExitCodes.Stopped;
        }
        var done = Redacting.Redact(desk, entry.Id, settings.Reason, withClaims);
        Output.Say($"Redacted: {What(entry, done)}. Their content is gone for good; that they were there, who wrote them and when stays.");
        foreach (var kept in done.Kept) Output.Say(kept);
        return ExitCodes.Done;
    }

    private static bool Agreed(Record.Entry entry, RedactionPlan plan)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return true;
        Output.Say($"This takes out {What(entry, plan)}. It cannot be undone.");
        foreach (var kept in plan.Kept) Output.Say(kept);
        Console.Out.Write("Go on? [y/N] ");
        return string.Equals(Console.ReadLine()?.Trim(), "y", StringComparison.OrdinalIgnoreCase);
    }

    private static string What(Record.Entry entry, RedactionPlan plan)
    {
        var others = plan.Entries == 1 ? "" : $" and {plan.Entries - 1} entries that belong to it";
        var text = plan.Texts == 0 ? "" : ", with the private text";
        return $"entry {entry.Number} ({entry.Kind}){others}, {plan.Claims} claims among them{text}";
    }
}
