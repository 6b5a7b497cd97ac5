using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Record;
using Parley.Store.Sqlite;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley verify</c>: recomputes every hash and names the first broken entry.</summary>
internal sealed class VerifyCommand : Command<VerifyCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>A head noted earlier.</summary>
        [CommandOption("--head <HASH@N>")]
        [Description("A head noted elsewhere at an earlier time; the record must still hold it")]
        public string? Head { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var file = Opened(settings, out var damage);
        if (file is null)
        {
            Output.Say($"Broken. {damage}");
            return ExitCodes.Broken;
        }
        var found = Progress.Show("entries checked", progress => file.Verify(settings.Head is { } head ? NotedHead.Parse(head) : null, progress, cancellationToken));
        if (settings.Json)
        {
            Output.Json(json =>
            {
                json.WriteStartObject();
                json.WriteBoolean("sound", found.IsSound);
                json.WriteNumber("entries", found.Entries);
                json.WriteNumber("texts", found.Texts);
                json.WriteString("head", found.Head?.ToString());
                if (found.First?.Number is { } n) json.WriteNumber("entry", n);
                else json.WriteNull("entry");
                json.WriteString("fault", found.First?.What);
                json.WriteString("expected", found.First?.Expected);
                json.WriteEndObject();
            });
        }
        else
        {
            foreach (var notice in found.Notices) Output.Say(notice, "dim");
            Output.Say(found.IsSound ? $"Sound: {found.Entries} entries, {found.Texts} texts. Note this head elsewhere: {found.Head}" : $"Broken. {found.First}");
        }
        return found.IsSound ? ExitCodes.Done : ExitCodes.Broken;
    }

    private static CaseFile? Opened(RecordSettings settings, out string? damage)
    {
        damage = null;
        if (!System.IO.File.Exists(settings.Path)) throw new FileNotFoundException($"There is no record at {settings.Path}. Name one with --file.");
        try
        {
            return CaseFile.Open(settings.Path);
        }
        catch (CaseFileException e) when (e.IsDamaged)
        {
            damage = e.Message;
            return null;
        }
    }
}
