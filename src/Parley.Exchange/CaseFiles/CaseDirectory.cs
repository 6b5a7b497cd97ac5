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

/// <summary>A thing that claims are about.</summary>
/// <param name="Id"><c>kind/slug</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; for a question, its neutral wording.</param>
/// <param name="Aliases">Other wordings for it.</param>
public sealed record CaseThing(string Id, ThingKind Kind, string Name, ImmutableArray<string> Aliases);

/// <summary>A document of the case.</summary>
/// <param name="Id">The name of its file without <c>.txt</c>.</param>
/// <param name="Header">Its front matter.</param>
/// <param name="Body">Its text; spans count in it.</param>
/// <param name="InInbox">Whether it is left undecided for a person.</param>
/// <param name="Decisions">What it was decided to say, in the order of the file.</param>
public sealed record CaseDocument(string Id, HeaderFields Header, string Body, bool InInbox, ImmutableArray<CaseDecision> Decisions);

/// <summary>One decision: that a document says this. It is matched with a proposal of the reader, or enters as added by hand.</summary>
/// <param name="Line">Its line in the decisions file, from 1.</param>
/// <param name="Ref">The name by which links of the same file speak of it; null where none needs to.</param>
/// <param name="Kind">A name of <see cref="KindTable"/>.</param>
/// <param name="Voice">Who says so, outermost first.</param>
/// <param name="Sentence">The number of the sentence, the headline being 1.</param>
/// <param name="Quote">The smallest stretch of the text that carries it; null means the whole sentence.</param>
/// <param name="Quoted">Whether the words stand in quotation marks.</param>
/// <param name="Slots">What the document fills.</param>
/// <param name="Grade">Credibility, 1 to 6; null where none was given.</param>
/// <param name="Links">Relations to other decisions of the same file.</param>
/// <param name="About">Ids of the things that it is about; empty leaves that to the rule of its kind.</param>
/// <param name="Reason">Why it was decided so, in words.</param>
public sealed record CaseDecision(
    int Line, string? Ref, string Kind, ImmutableArray<NameValue> Voice, int Sentence, string? Quote, bool Quoted, Slots Slots, int? Grade,
    ImmutableArray<CaseLink> Links, ImmutableArray<string> About, string? Reason);

/// <summary>A relation of a decision to another of the same file.</summary>
/// <param name="Type">One of <see cref="ProposalLink.Types"/>.</param>
/// <param name="To">The other's <see cref="CaseDecision.Ref"/>.</param>
public sealed record CaseLink(string Type, string To);
