using System.Collections.Immutable;
using NodaTime;

namespace Parley.Answers;

/// <summary>One row of an answer that reads differently as of two moments.</summary>
/// <param name="Question">The question's name.</param>
/// <param name="Row">The row's key.</param>
/// <param name="Title">The row's title.</param>
/// <param name="Fields">The fields that read differently, all of them where the row is new or gone; none where only what it stands on was put out anew.</param>
/// <param name="What">The change in one sentence, each value with the day on which it was told.</param>
/// <param name="Sentence">The same with the documents that tell it.</param>
/// <param name="Causes">The claims that came, went or were corrected.</param>
/// <param name="Acts">What was done to the record that caused it, in words: corrections, retractions, redactions, undoings, merges, and texts that a publisher put out anew.</param>
/// <param name="On">The latest day on which something that caused it was published; null where none is known.</param>
public sealed record Change(
    string Question, string Row, string Title, ImmutableArray<FieldChange> Fields, string What, string Sentence, ImmutableArray<Guid> Causes, ImmutableArray<string> Acts, LocalDate? On);

/// <summary>One field that reads differently.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Label">For people.</param>
/// <param name="Before">What was said, or what stood there instead.</param>
/// <param name="After">What is said now.</param>
public sealed record FieldChange(string Name, string Label, ImmutableArray<string> Before, ImmutableArray<string> After);
