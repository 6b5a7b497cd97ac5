using System.Collections.Immutable;

namespace Parley.Answers;

/// <summary>One way in which an answer reads differently as of two moments.</summary>
/// <param name="Question">The question's name.</param>
/// <param name="Row">The row's key.</param>
/// <param name="Title">The row's title.</param>
/// <param name="Field">The field's name; null where the whole row is new or gone.</param>
/// <param name="Before">What was said, or what stood there instead.</param>
/// <param name="After">What is said now.</param>
/// <param name="What">The change in one sentence.</param>
/// <param name="Sentence">The same with the documents that caused it.</param>
/// <param name="Causes">The claims that came or went.</param>
public sealed record Change(
    string Question, string Row, string Title, string? Field, ImmutableArray<string> Before, ImmutableArray<string> After, string What, string Sentence, ImmutableArray<Guid> Causes);
