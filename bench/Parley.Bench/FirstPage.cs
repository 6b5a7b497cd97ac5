using System.Diagnostics;
using System.Globalization;

namespace Parley.Bench;

/// <summary>From the start of the process to the first front page, over a record that is there: what a person waits for.</summary>
internal static class FirstPage
{
    /// <summary>Starts the program some times and prints each wait.</summary>
    /// <param name="program">The built Parley.Cli.dll.</param>
    /// <param name="record">The record.</param>
    public static async Task Run(string program, string record)
    {
        for (var round = 1; round <= 5; round++)
        {
            var watch = Stopwatch.StartNew();
            var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
            foreach (var argument in new[] { program, "serve", "--port", "0", "--file", record }) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            try
            {
                var address = await Address(process);
                using var client = new HttpClient();
                var page = await client.GetStringAsync(new Uri(address));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {watch.Elapsed.TotalMilliseconds:0} ms to a front page of {page.Length / 1024.0:0} kB"));
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }
    }

    private static async Task<string> Address(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at) return line[at..].Split(' ')[0];
        throw new InvalidOperationException("The program ended before it printed an address.");
    }
}
