using System.Collections.Immutable;
using Parley.Cases;
using Parley.Exchange.CaseFiles;
using Parley.Lint;

namespace Parley.Desk;

/// <summary>Looks a record or a case directory over for what is thin, open or unseen.</summary>
public static class Linting
{
    /// <summary>The findings on a record.</summary>
    /// <param name="of">The case.</param>
    public static ImmutableArray<PlacedFinding> Of(Case of) => [.. LintRules.Find(of).Select(f => new PlacedFinding(f, null, 0))];

    /// <summary>The findings on a case directory as it would be imported into an empty record, each with its file and line.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>What is wrong with the directory, and the findings; none where it holds no case.</returns>
    public static (ImmutableArray<CaseProblem> Problems, ImmutableArray<PlacedFinding> Findings) Of(string folder)
    {
        var read = ImportCase.Read(folder);
        if (read.Case is not { } from) return (read.Problems, []);
        var rehearsed = Rehearsal.Of(from);
        return (read.Problems, [.. LintRules.Find(rehearsed.Case).Select(f => Placed(f, rehearsed))]);
    }

    private static PlacedFinding Placed(Finding f, Rehearsal of)
    {
        if (f.On is not FindingOn.Claim) return new PlacedFinding(f, f.On switch { FindingOn.Document => $"documents/{f.Id}.txt", FindingOn.Thing => "things.yaml", FindingOn.Actor => "actors.yaml", _ => "sources.yaml" }, 0);
        return of.Lines.TryGetValue(Guid.Parse(f.Id), out var at) ? new PlacedFinding(f, at.File, at.Line) : new PlacedFinding(f, null, 0);
    }
}

/// <summary>A finding with its place in a case directory.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="File">The file from the folder on; null in a record.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
public sealed record PlacedFinding(Finding Finding, string? File, int Line)
{
    /// <summary>Where it is, in words: a file with its line, else what it is on with its id.</summary>
    public string Where => File is null ? $"{Finding.On.ToString().ToLowerInvariant()} {Finding.Id}" : Line > 0 ? $"{File}:{Line}" : $"{File} {Finding.Id}";
}
