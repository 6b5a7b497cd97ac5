namespace Parley.Cli.Terminal;

/// <summary>Shows how far long work has come, on standard error and only at a terminal, so that piped output stays clean.</summary>
internal static class Progress
{
    private const int PauseMilliseconds = 200;

    /// <summary>Runs the work and shows its count.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="work">The work; tells its count.</param>
    public static T Show<T>(string what, Func<IProgress<long>, T> work)
    {
        var line = new Line(what);
        try
        {
            return work(line);
        }
        finally
        {
            line.End();
        }
    }

    private sealed class Line(string what) : IProgress<long>
    {
        private long _last = Environment.TickCount64;
        private bool _shown;

        public void Report(long value)
        {
            if (Console.IsErrorRedirected || Environment.TickCount64 - _last < PauseMilliseconds) return;
            _last = Environment.TickCount64;
            _shown = true;
            Console.Error.Write($"\r{value} {what} (Ctrl-C stops)");
        }

        public void End()
        {
            if (_shown) Console.Error.Write("\r" + new string(' ', 60) + "\r");
        }
    }
}
