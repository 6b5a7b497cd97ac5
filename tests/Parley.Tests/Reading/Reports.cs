using Parley.Claims;
using Parley.Reading;
using Parley.Reading.Lexicon;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>Reads made-up reports, and finds the shared ones where they are.</summary>
internal static class Reports
{
    public static ReadDocument Read(string text, string? date = "2017-01-18") =>
        EnglishReader.Read(text, new DocumentHeader(null, null, null, date, "en", null), Lexicon.Default);

    public static Proposal Only(string text, string kind, string? date = "2017-01-18") => Assert.Single(Read(text, date).Proposals, p => p.Kind == kind);

    public static string[] Plain(Proposal proposal, string slot) => [.. proposal.Slots[slot].Select(v => v.Plain)];

    public static string[] Voice(Proposal proposal) => [.. proposal.Voice.Select(v => v.Plain)];

    /// <summary>The folder of shared texts; the test counts as skipped where it is absent.</summary>
    public static string Shared(string path)
    {
        var root = Environment.GetEnvironmentVariable("PARLEY_SHARED");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); root is null && at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Parley.slnx"))) root = Path.Combine(at.Parent!.FullName, "shared");
        }
        var full = Path.Combine(root ?? "shared", path);
        if (!Path.Exists(full)) Assert.Skip($"the shared text {path} is not on this machine");
        return full;
    }
}
