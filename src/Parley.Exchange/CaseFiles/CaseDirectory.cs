using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;
using Parley.Exchange.Documents;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// A case as plain files: its title and zone, its sources with their grades, its actors and things, its documents, and what
/// a person decided that each document says. Written by hand, kept under version control, imported as decisions of the
/// importer. The format is described in <c>docs/CASE-DIRECTORY.md</c>.
/// </summary>
/// <param name="Title">For people.</param>
/// <param name="Zone">A TZDB id: where the case's days begin and end.</param>
/// <param name="Languages">BCP 47 tags of its documents.</param>
/// <param name="Sides">Ids of actors, in an order that carries no rank.</param>
/// <param name="Sources">In the order of the file.</param>
/// <param name="Actors">In the order of the file.</param>
/// <param name="Things">In the order of the file.</param>
/// <param name="Documents">By day of publication, then id.</param>
public sealed record CaseDirectory(
    string Title, string Zone, ImmutableArray<string> Languages, ImmutableArray<string> Sides,
    ImmutableArray<CaseSource> Sources, ImmutableArray<CaseActor> Actors, ImmutableArray<CaseThing> Things, ImmutableArray<CaseDocument> Documents)
{
    /// <summary>Which document repeats which; in the order of the file.</summary>
    public ImmutableArray<CaseCopy> Copies { get; init; } = [];

    /// <summary>Which document a publisher put out in the place of which; in the order of the file.</summary>
    public ImmutableArray<CaseEdition> Editions { get; init; } = [];

    /// <summary>Reads and checks a folder. Bad content makes problems and is left out; it never throws on content.</summary>
    /// <param name="folder">The folder with <c>case.yaml</c> in it.</param>
    /// <param name="checks">What the checker can ask beside the folder; null asks nothing.</param>
    public static CaseDirectoryRead Read(string folder, CaseChecks? checks = null) => new CaseReader(folder, checks ?? new CaseChecks(null, null)).Read();
}

/// <summary>What the checker may ask beside the folder itself.</summary>
/// <param name="ActorNamed">The id of the actor whose usual English full name this is, for names that <c>actors.yaml</c> does not hold; null where there is none.</param>
/// <param name="Sentences">The sentences of a text, so that a decision's sentence and quotation can be held against each other; null skips that check.</param>
public sealed record CaseChecks(Func<string, string?>? ActorNamed, Func<string, ImmutableArray<TextSpan>>? Sentences);

/// <summary>Somebody who puts documents out.</summary>
/// <param name="Id">A slug.</param>
/// <param name="Name">As the front matter of its documents writes it.</param>
/// <param name="Kind">In a word: agency, newspaper, party, monitor, un, government ...</param>
/// <param name="Note">What a reader should know of it, neutrally worded.</param>
/// <param name="Reliability">Its grades, in the order of the file.</param>
public sealed record CaseSource(string Id, string Name, string Kind, string? Note, ImmutableArray<CaseReliability> Reliability);

/// <summary>A grade of a source from a day on.</summary>
/// <param name="Grade">A to F of the Admiralty scale.</param>
/// <param name="From">The first day, ISO 8601; null from the beginning.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record CaseReliability(string Grade, string? From, string? Reason);

/// <summary>An actor of the case.</summary>
/// <param name="Id">A slug.</param>
/// <param name="Name">The usual English full name; slots and voices name it so.</param>
/// <param name="Class">What it is.</param>
/// <param name="Of">The id of the actor that it belongs to.</param>
/// <param name="Relation">How it belongs, in words.</param>
/// <param name="From">The day or instant, ISO 8601, from which it exists or holds office.</param>
/// <param name="Until">The last day, or the instant at which it ends.</param>
/// <param name="Names">Other names, metonyms and scripts.</param>
public sealed record CaseActor(
    string Id, string Name, ActorClass Class, string? Of, string? Relation, string? From, string? Until, ImmutableArray<ActorName> Names);
