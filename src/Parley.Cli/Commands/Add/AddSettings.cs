using System.ComponentModel;
using Parley.Cli.Terminal;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands.Add;

/// <summary>Options of every <c>add</c>.</summary>
internal abstract class AddSettings : RecordSettings
{
    /// <summary>The reason.</summary>
    [CommandOption("--reason <WORDS>")]
    [Description("Why")]
    public string? Reason { get; init; }
}
