using Parley.Record;
using Parley.Store.Sqlite;
using Spectre.Console.Cli;

namespace Parley.Cli.Terminal;

/// <summary>Turns what can go wrong into one line on standard error and an exit code.</summary>
internal static class Failures
{
    /// <summary>Runs a command.</summary>
    /// <param name="run">The command.</param>
    public static async Task<int> Guard(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (OperationCanceledException)
        {
            return Say("Stopped. What was written before stays.", ExitCodes.Stopped);
        }
        catch (Exception e) when (e is JournalBusyException or JournalFullException)
        {
            return Say(e.Message, ExitCodes.TryAgain);
        }
        catch (CommandAppException e)
        {
            return Say($"{e.Message} `parley --help` and `parley COMMAND --help` show examples.", ExitCodes.Wrong);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException or CaseFileException)
        {
            return Say(e.Message, ExitCodes.Wrong);
        }
    }

    private static int Say(string message, int code)
    {
        Output.Warn(message);
        return code;
    }
}
