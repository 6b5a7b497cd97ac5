namespace Parley.Cli.Terminal;

/// <summary>What the program's exit code says; listed in the README.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input or the call was wrong; the message says how.</summary>
    public const int Wrong = 1;

    /// <summary>The record is broken; the message says where.</summary>
    public const int Broken = 2;

    /// <summary>A document was kept without a day of publication; candidates were listed.</summary>
    public const int DateUnknown = 3;

    /// <summary>Another process holds the record, or the disk is full; nothing was lost, try again.</summary>
    public const int TryAgain = 4;

    /// <summary><c>lint</c> found something to look at.</summary>
    public const int Found = 5;

    /// <summary>Stopped by Ctrl-C; what was written stays.</summary>
    public const int Stopped = 130;
}
