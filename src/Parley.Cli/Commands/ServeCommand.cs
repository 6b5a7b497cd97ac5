using System.ComponentModel;
using Parley.Cli.Terminal;
using Parley.Server;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley serve</c>: serves the pages on this machine.</summary>
internal sealed class ServeCommand : AsyncCommand<ServeCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : RecordSettings
    {
        /// <summary>The port.</summary>
        [CommandOption("--port <PORT>")]
        [Description("The port on 127.0.0.1; 0 takes any that is free. Default: 4747")]
        public int Port { get; init; } = ServerSettings.UsualPort;

        /// <summary>The token.</summary>
        [CommandOption("--token <WORDS>")]
        [Description("On a machine that several people share: only who knows it sees the pages. “new” makes one and prints it in the address")]
        public string? Token { get; init; }
    }

    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Port is < 0 or > 65535) throw new FormatException($"--port {settings.Port}: expected 0 to 65535.");
        using (settings.Open()) { }
        var token = settings.Token == "new" ? Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)) : settings.Token;
        await ParleyServer.RunAsync(
            new ServerSettings(settings.Path, settings.AuthorName, settings.Port, token, address => Output.Say($"Parley is at {address} (Ctrl-C stops)")), cancellationToken);
        return ExitCodes.Done;
    }
}
