using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>One decision: that a document says this. It is matched with a proposal of the reader, or enters as added by hand.</summary>
/// <param name="Line">Its line in the decisions file, from 1.</param>
/// <param name="Ref">The name by which links speak of it; null where none needs to.</param>
/// <param name="Content">What the document says, and where.</param>
/// <param name="Grade">Credibility, 1 to 6; null where none was given.</param>
/// <param name="Links">Relations to other decisions.</param>
/// <param name="About">Ids of things that take the place of those of their kind which the rules would find; empty leaves all to the rules.</param>
/// <param name="Reason">Why it was decided so, in words.</param>
public sealed record CaseDecision(
    int Line, string? Ref, CaseContent Content, int? Grade, ImmutableArray<CaseLink> Links, ImmutableArray<string> About, string? Reason)
{
    /// <summary>How it had been taken in the record that wrote this file; null for one that a person wrote.</summary>
    public CaseTaken? Taken { get; init; }

    /// <summary>Exactly the things that it is about, no rule asked; null leaves that to <see cref="About"/> and the rules.</summary>
    public ImmutableArray<CaseAbout>? Things { get; init; }

    /// <summary>What was later set in its place, in order.</summary>
    public ImmutableArray<CaseCorrection> Corrections { get; init; } = [];

    /// <summary>That it was withdrawn; null where it stands.</summary>
    public CaseNote? Retracted { get; init; }

    /// <summary>A name of <see cref="KindTable"/>.</summary>
    public string Kind => Content.Kind;

    /// <summary>The number of the sentence.</summary>
    public int Sentence => Content.Sentence;

    /// <summary>The smallest stretch that carries it.</summary>
    public string? Quote => Content.Quote;

    /// <summary>What the document fills.</summary>
    public Slots Slots => Content.Slots;
}

/// <summary>What a document says, and where it says so.</summary>
/// <param name="Kind">A name of <see cref="KindTable"/>.</param>
/// <param name="Voice">Who says so, outermost first.</param>
/// <param name="Sentence">The number of the sentence, the headline being 1.</param>
/// <param name="Quote">The smallest stretch of the text that carries it; null means the whole sentence.</param>
/// <param name="Quoted">Whether the words stand in quotation marks.</param>
/// <param name="Slots">What the document fills.</param>
public sealed record CaseContent(string Kind, ImmutableArray<NameValue> Voice, int Sentence, string? Quote, bool Quoted, Slots Slots)
{
    /// <summary>Where the stretch lies; null where the quotation tells.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Where the sentence lies; null where the reader's sentence of that number is meant.</summary>
    public TextSpan? SentenceSpan { get; init; }
}

/// <summary>A relation of a decision to another.</summary>
/// <param name="Type">One of <see cref="ProposalLink.Types"/>.</param>
/// <param name="Document">The other's document; null for the same.</param>
/// <param name="To">The other's <see cref="CaseDecision.Ref"/>.</param>
public sealed record CaseLink(string Type, string? Document, string To);

/// <summary>How a decision had been taken in the record that wrote the file.</summary>
/// <param name="Verdict">How the claim came in.</param>
/// <param name="Proposal">The id of the proposal in its reading; null where there was none.</param>
/// <param name="Probability">The reader's, in thousandths.</param>
/// <param name="Unread">Whether it was accepted without being looked at.</param>
/// <param name="By">Who decided.</param>
public sealed record CaseTaken(Verdict Verdict, string? Proposal, int? Probability, bool Unread, string? By);

/// <summary>That a claim is about a thing.</summary>
/// <param name="Thing">The thing's id.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseAbout(string Thing, string? Reason);

/// <summary>Why something was done, and by whom.</summary>
/// <param name="Reason">In words.</param>
/// <param name="By">Who decided, in the record that wrote the file.</param>
public sealed record CaseNote(string? Reason, string? By);

/// <summary>A claim's content was set anew.</summary>
/// <param name="Content">The content from then on.</param>
/// <param name="Note">Why and by whom.</param>
public sealed record CaseCorrection(CaseContent Content, CaseNote Note);

/// <summary>A proposal of the reader that was turned down.</summary>
/// <param name="Line">Its line in the decisions file, from 1.</param>
/// <param name="Ground">One of <see cref="ProposalRejected.Grounds"/>.</param>
/// <param name="Kind">The kind that was proposed.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Span">Where it lies.</param>
/// <param name="Proposal">Its id in its reading.</param>
/// <param name="Note">Why and by whom.</param>
public sealed record CaseRejection(int Line, string Ground, string Kind, int Sentence, TextSpan Span, string? Proposal, CaseNote Note);
