using System.Globalization;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

/// <summary>Several processes at one file: killed, waiting, reading, and out of room.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public async Task A_process_killed_at_any_moment_loses_no_acknowledged_entry()
    {
        var path = _folder.Record(1);
        var random = new Random(20170117);
        for (var round = 0; round < 10; round++)
        {
            using var child = Child.Start("append", path, int.MaxValue);
            var said = new List<string> { (await child.StandardOutput.ReadLineAsync())! };
            var killing = Task.Delay(random.Next(5, 120)).ContinueWith(_ => child.Kill(), TaskScheduler.Default);
            while (await child.StandardOutput.ReadLineAsync() is { } line) said.Add(line);
            await killing;
            await child.WaitForExitAsync();
            using var file = CaseFile.Open(path);
            Assert.Null(file.Verify().First);
            foreach (var acknowledged in said.Skip(1).Select(s => s.Split(' ')).Where(w => w.Length == 2 && w[1].Length == 36))
                Assert.Equal(long.Parse(acknowledged[0], CultureInfo.InvariantCulture), file.Find(Guid.Parse(acknowledged[1]))?.Number);
            Assert.Equal(1, file.Head % 3);
        }
    }

    [Fact]
    public async Task Two_processes_that_write_at_once_take_turns()
    {
        var path = _folder.Record(0);
        using var one = Child.Start("append", path, 40);
        using var two = Child.Start("append", path, 40);
        var said = await Task.WhenAll(one.StandardOutput.ReadToEndAsync(), two.StandardOutput.ReadToEndAsync());
        Assert.DoesNotContain("Exception", said[0] + said[1], StringComparison.Ordinal);
        using var file = CaseFile.Open(path);
        Assert.Equal(240, file.Head);
        Assert.Null(file.Verify().First);
        Assert.False(File.Exists(path + "-writer"));
    }

    [Fact]
    public async Task A_writer_waits_five_seconds_and_then_says_who_holds_the_record_while_readers_do_not_wait()
    {
        var path = _folder.Record(2);
        using var file = CaseFile.Open(path);
        using var child = Child.Start("hold", path, 7000);
        Assert.Equal("open", await child.StandardOutput.ReadLineAsync());
        Assert.Equal("holding", await child.StandardOutput.ReadLineAsync());
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(2, file.Read().Count());
        Assert.Equal(2, file.Standing().Count());
        Assert.InRange(clock.ElapsedMilliseconds, 0, 1000);
        var busy = Assert.Throws<JournalBusyException>(() => file.Append(Folder.Ana, Folder.Drafts(1)));
        Assert.InRange(clock.ElapsedMilliseconds, 4900, 6800);
        Assert.Contains($"process {child.Id.ToString(CultureInfo.InvariantCulture)} (Parley.IntegrationTests", busy.Message, StringComparison.Ordinal);
        await child.WaitForExitAsync();
        Assert.Equal(4, file.Append(Folder.Ana, Folder.Drafts(1))[0].Number);
    }

    [Fact]
    public void A_reader_that_has_begun_sees_what_was_there_then()
    {
        using var file = CaseFile.Open(_folder.Record(3));
        using var reading = file.Read().GetEnumerator();
        Assert.True(reading.MoveNext());
        file.Append(Folder.Ana, Folder.Drafts(3, "u"));
        var rest = 0;
        while (reading.MoveNext()) rest++;
        Assert.Equal(2, rest);
        Assert.Equal(6, file.Read().Count());
    }

    [Fact]
    public async Task A_full_disk_is_said_plainly_and_nothing_is_lost()
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("bash, which sets the limit on the size of files, is not here");
        var path = _folder.Record(1);
        using var child = Child.Start("fill", path, 1000, blocks: 1024);
        var said = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("JournalFullException: The disk", said[^1], StringComparison.Ordinal);
        Assert.Contains("nothing that was there is lost", said[^1], StringComparison.Ordinal);
        using var file = CaseFile.Open(path);
        Assert.Equal(long.Parse(said[^2].Split(' ')[0], CultureInfo.InvariantCulture), file.Head);
        Assert.Null(file.Verify().First);
        Assert.Single(file.Append(Folder.Ana, Folder.Drafts(1, "after")));
    }

    [Fact]
    public void A_disk_without_any_room_left_is_said_plainly()
    {
        var disk = _folder.File("disk");
        if (!OperatingSystem.IsLinux() || !TryMount(disk)) Assert.Skip("a small file system can only be mounted by root on Linux");
        try
        {
            var path = Path.Combine(disk, "case.parley");
            var acknowledged = 0L;
            using (var file = CaseFile.Create(path))
            {
                var thrown = Assert.Throws<JournalFullException>(() =>
                {
                    for (var i = 0; i < 1000; i++) acknowledged = file.Append(Folder.Ana, Folder.Drafts(100, $"{i}-"))[^1].Number;
                });
                Assert.Contains("is full", thrown.Message, StringComparison.Ordinal);
                Assert.Equal(acknowledged, file.Head);
                Assert.Null(file.Verify().First);
            }
            File.WriteAllBytes(Path.Combine(disk, "filler"), []);
            Assert.Throws<JournalFullException>(() => FillAndCreate(disk));
        }
        finally
        {
            Run("umount", disk);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static void FillAndCreate(string disk)
    {
        try
        {
            using var filler = new FileStream(Path.Combine(disk, "filler"), FileMode.Create);
            for (var block = new byte[1024]; ;) filler.Write(block);
        }
        catch (IOException)
        {
            CaseFile.Create(Path.Combine(disk, "second.parley")).Dispose();
        }
    }

    private static bool TryMount(string disk)
    {
        Directory.CreateDirectory(disk);
        return Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk);
    }

    private static bool Run(string program, params string[] words)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, words) { RedirectStandardError = true, UseShellExecute = false });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }
}
