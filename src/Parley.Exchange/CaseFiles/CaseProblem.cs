using System.Collections.Immutable;

namespace Parley.Exchange.CaseFiles;

/// <summary>Something in a case directory that is not as expected: where it stands, what was found, what was expected.</summary>
/// <param name="File">The file, from the folder on, with forward slashes; empty for the folder itself.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="Field">The key or slot; empty where none is meant.</param>
/// <param name="Value">What was found; null where something is missing.</param>
/// <param name="Expectation">What was expected, or what to do.</param>
public sealed record CaseProblem(string File, int Line, string Field, string? Value, string Expectation)
{
    /// <summary>One line for people: <c>decisions/D27.yaml:12 state: "isued" - expected one of intended announced ...</c>.</summary>
    public override string ToString()
    {
        var where = Line > 0 ? $"{File}:{Line}" : File;
        var what = Value is null ? Field : $"{Field}{(Field.Length > 0 ? ": " : "")}“{Value}”";
        return $"{where}{(what.Length > 0 ? " " : "")}{what} - expected {Expectation}";
    }
}

/// <summary>What a case directory holds, and what is wrong with it; what is wrong is left out of what it holds.</summary>
/// <param name="Case">The content; null where <c>case.yaml</c> tells no title or zone.</param>
/// <param name="Problems">By file, then line.</param>
public sealed record CaseDirectoryRead(CaseDirectory? Case, ImmutableArray<CaseProblem> Problems)
{
    /// <summary>Whether all is as expected, so that the directory may be imported.</summary>
    public bool IsSound => Case is not null && Problems.IsEmpty;
}
