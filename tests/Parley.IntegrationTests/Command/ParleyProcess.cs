using System.Diagnostics;
using System.Text;

namespace Parley.IntegrationTests.Command;

/// <summary>Runs the built program as a user would, in a folder of its own.</summary>
internal sealed class ParleyProcess : IDisposable
{
    public ParleyProcess() => Folder = Directory.CreateTempSubdirectory("parley-command-").FullName;

    public string Folder { get; }

    public string Record => Path.Combine(Folder, "record.parley");

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public Ran Run(params string[] arguments) => RunWith(null, arguments);

    public Ran RunWith(string? input, params string[] arguments)
    {
        using var process = Start(arguments);
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, output, error.Result);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PARLEY_FILE"] = Record;
        start.Environment.Remove("PARLEY_AUTHOR");
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What became of a run.</summary>
internal sealed record Ran(int Code, string Output, string Error);
