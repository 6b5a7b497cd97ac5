using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley lint</c>: lists what is thin, open or unseen in a record or a case directory.</summary>
internal sealed class LintCommand : Command<LintCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>The folder.</summary>
        [CommandArgument(0, "[DIR]")]
        [Description("A case directory; without it the record is looked over")]
        public string? Folder { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var desk = settings.Folder is null ? settings.Open() : null;
        var (problems, findings) = desk is null ? Linting.Of(settings.Folder!) : ([], Linting.Of(desk.Now));
        foreach (var problem in problems) Output.Warn(problem.ToString());
        if (settings.Json)
        {
            Output.Json(json =>
            {
                json.WriteStartArray();
                foreach (var (finding, file, line) in findings)
                {
                    json.WriteStartObject();
                    json.WriteString("rule", finding.Rule);
                    json.WriteString("on", finding.On.ToString().ToLowerInvariant());
                    json.WriteString("id", finding.Id);
                    json.WriteString("file", file);
                    if (line > 0) json.WriteNumber("line", line);
                    json.WriteString("what", finding.What);
                    json.WriteString("do", finding.Do);
                    json.WriteStartArray("claims");
                    foreach (var claim in finding.Claims.Where(_ => desk is not null)) json.WriteStringValue(claim);
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            });
        }
        else
        {
            foreach (var found in findings) Output.Say($"{found.Finding.Rule}  {found.Where}  {found.Finding.What} {found.Finding.Do}");
            Output.Say(findings.IsEmpty ? "Nothing found." : $"{findings.Length} findings: {string.Join(", ", findings.CountBy(f => f.Finding.Rule).Select(r => $"{r.Value} {r.Key}"))}.", "dim");
        }
        return !problems.IsEmpty ? ExitCodes.Wrong : findings.IsEmpty ? ExitCodes.Done : ExitCodes.Found;
    }
}
