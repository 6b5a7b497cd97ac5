using Parley.Cases;
using Parley.Desk;
using Parley.Server;

namespace Parley.IntegrationTests.Server;

/// <summary>A record served on a free port of this machine, in a folder of its own that goes when it is closed.</summary>
internal sealed class ServedRecord : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly string _folder;
    private Task _run = Task.CompletedTask;

    private ServedRecord(string folder) => _folder = folder;

    /// <summary>The address as printed.</summary>
    public Uri Printed { get; private set; } = null!;

    /// <summary>The address of the server.</summary>
    public Uri Root => new(Printed.GetLeftPart(UriPartial.Authority));

    /// <summary>The file.</summary>
    public string File => Path.Combine(_folder, "northland.parley");

    /// <summary>A page of the record.</summary>
    /// <param name="path">Its path within the record.</param>
    public Uri Page(string path) => new(Root, "/r/northland" + path);

    /// <summary>Serves the made-up case.</summary>
    /// <param name="token">A start-up token.</param>
    public static Task<ServedRecord> Filled(string? token = null) => Serve(MadeUpCase.Write, token);

    /// <summary>Serves a record that a test writes.</summary>
    /// <param name="write">Writes it into the file of that path.</param>
    public static Task<ServedRecord> Of(Action<string> write) => Serve(write, null);

    /// <summary>Serves a record in which nothing is.</summary>
    public static Task<ServedRecord> Empty() =>
        Serve(path => CaseDesk.Create(path, new CaseOpened("Nothing yet", "Etc/UTC", ["en"], []), DeskSettings.Of("M. Keeper")).Dispose(), null);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run;
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<ServedRecord> Serve(Action<string> write, string? token)
    {
        var served = new ServedRecord(Directory.CreateTempSubdirectory("parley-pages-").FullName);
        write(served.File);
        var ready = new TaskCompletionSource<string>();
        served._run = Task.Run(() => ParleyServer.RunAsync(new ServerSettings(served.File, "M. Keeper", 0, token, ready.SetResult), served._stop.Token));
        if (await Task.WhenAny(ready.Task, served._run) == served._run) await served._run;
        served.Printed = new Uri(await ready.Task);
        return served;
    }
}
