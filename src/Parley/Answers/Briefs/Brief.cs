using System.Collections.Immutable;
using NodaTime;
using Parley.Answers.Threads;
using Parley.Cases;

namespace Parley.Answers.Briefs;

/// <summary>
/// One to two pages about a case as of a moment, for somebody who has to speak: what is firm, what is disputed, who comes at
/// which level, seats at risk, what changed, what is unknown. It holds facts and their claims; wording is laid on by a template.
/// Equal cases make equal briefs.
/// </summary>
/// <param name="Title">The case's title.</param>
/// <param name="Zone">The zone of its days.</param>
/// <param name="AsOf">The moment.</param>
/// <param name="Day">The day at which questions of state were taken; null in a record without dated documents.</param>
/// <param name="Since">The moment that it is compared with; null where there is none before.</param>
/// <param name="Head">The local number of the last entry that was seen.</param>
/// <param name="Documents">How many documents were seen.</param>
/// <param name="Sections">In order.</param>
/// <param name="Rules">The rules by which it was computed.</param>
/// <param name="Readers">The readers that read the documents, by name and version.</param>
public sealed record Brief(
    string Title, string Zone, AsOf AsOf, LocalDate? Day, AsOf? Since, long Head, int Documents, ImmutableArray<BriefSection> Sections, ImmutableArray<Rule> Rules,
    ImmutableArray<string> Readers)
{
    /// <summary>By which rule briefs are chosen.</summary>
    public static readonly Rule Rule = new("brief", 1);

    /// <summary>The section of a name.</summary>
    /// <param name="name">The name.</param>
    public BriefSection this[string name] => Sections.First(s => s.Name == name);
}

/// <summary>One section of a brief.</summary>
/// <param name="Name"><c>firm</c>, <c>disputed</c>, <c>levels</c>, <c>risk</c>, <c>changed</c> or <c>unknown</c>.</param>
/// <param name="Items">What it holds, in order.</param>
/// <param name="LeftOut">How many items were left out to keep to two pages.</param>
/// <param name="Command">The command that shows those too.</param>
public sealed record BriefSection(string Name, ImmutableArray<BriefItem> Items, int LeftOut, string Command);

/// <summary>One item of a brief: what a sentence or two are made of.</summary>
/// <param name="Form">Which sentence it takes: <c>alike</c>, <c>incident</c>, <c>question</c>, <c>differs</c>, <c>contradiction</c>, <c>level</c>, <c>seat</c>, <c>change</c> or <c>sentence</c>.</param>
/// <param name="Title">What it is about, or the whole sentence.</param>
/// <param name="Thing">The id of the thing that it is about; null where it is about none.</param>
/// <param name="Group">The track or text that it belongs to.</param>
/// <param name="Actor">The actor that it is about.</param>
/// <param name="Fields">What is said, in order; each value with its claims.</param>
/// <param name="Line">For a seat, the fullest line of its thread.</param>
/// <param name="Basis">The claims that the item as a whole stands on, where it has no fields.</param>
public sealed record BriefItem(
    string Form, string Title, string? Thing, string? Group, string? Actor, ImmutableArray<Field> Fields, ThreadPath? Line, ImmutableArray<Guid> Basis)
{
    /// <summary>The claims of the whole item, each once.</summary>
    public ImmutableArray<Guid> Claims => [.. Fields.SelectMany(f => f.Said).SelectMany(s => s.Basis).Concat(Basis).Distinct()];

    /// <summary>The item of a row.</summary>
    internal static BriefItem Of(string form, Row row, IEnumerable<Field?> fields) => new(form, row.Title, row.Key, row.Group, row.Actor?.Name, [.. fields.OfType<Field>()], null, []);
}
