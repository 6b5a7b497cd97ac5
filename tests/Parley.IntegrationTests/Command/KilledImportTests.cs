using Parley.Cases;
using Parley.Desk;
using Parley.IntegrationTests.House;

namespace Parley.IntegrationTests.Command;

public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 10;
    private readonly ParleyProcess _parley = new();

    public void Dispose() => _parley.Dispose();

    [Fact]
    public void An_import_killed_at_any_moment_reopens_sound_keeps_what_it_wrote_and_goes_on()
    {
        var sample = Repository.At("samples", "syria-2017");
        var chance = new Random(20170123);
        long held = 0;
        var midway = 0;
        for (var i = 0; i < Kills; i++)
        {
            using var process = _parley.Start("import", "case", sample);
            SpinWait.SpinUntil(() => process.HasExited || Grown(held), TimeSpan.FromSeconds(20));
            Thread.Sleep(chance.Next(0, 60));
            if (!process.HasExited) midway++;
            process.Kill();
            process.WaitForExit();
            if (!File.Exists(_parley.Record)) continue;
            var verified = _parley.Run("verify");
            Assert.True(verified.Code == 0, verified.Output + verified.Error);
            using var desk = CaseDesk.Open(_parley.Record, DeskSettings.Of("tester"));
            Assert.True(desk.File.Head >= held, $"The record held {held} entries and now holds {desk.File.Head}.");
            held = desk.File.Head;
        }
        Assert.True(midway > 0, "No import was killed while it ran.");
        Assert.Equal(0, _parley.Run("import", "case", sample).Code);
        using var whole = new ParleyProcess();
        Assert.Equal(0, whole.Run("import", "case", sample).Code);
        Assert.Equal(Claims(whole.Record), Claims(_parley.Record));
    }

    /// <summary>Whether the running import has written more than was held before: from then on it may be killed.</summary>
    private bool Grown(long held)
    {
        Thread.Sleep(5);
        if (held == 0) return File.Exists(_parley.Record);
        using var desk = CaseDesk.Open(_parley.Record, DeskSettings.Of("tester"));
        return desk.File.Head > held;
    }

    private static List<string> Claims(string record)
    {
        using var desk = CaseDesk.Open(record, DeskSettings.Of("tester"));
        return [.. desk.See(AsOf.Now).Claims.Select(c => $"{c.Document.Id} {c.Content.Sentence} {c.Kind} {ClaimText.Line(c.Content)}").Order(StringComparer.Ordinal)];
    }
}
