using System.Collections.Immutable;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Server.Pages.Shared;
using Parley.Server.Pages.Slots;

namespace Parley.Server.Pages.Review;

/// <summary>A document under review: its text, and what was proposed and added, in the order of the text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text; null where it is not to hand.</param>
/// <param name="Sentences">The spans of its sentences.</param>
/// <param name="All">All proposals and added claims.</param>
/// <param name="Shown">Those of the kind that was asked for.</param>
/// <param name="At">The one that is up; null where all is decided.</param>
/// <param name="Form">The open slot form of the one that is up; null where none is open.</param>
/// <param name="Adding">The claim that is being added; null where none is.</param>
public sealed record ReviewView(
    Document Document, string? Text, ImmutableArray<TextSpan> Sentences, ImmutableArray<ReviewItem> All, ImmutableArray<ReviewItem> Shown, ReviewItem? At,
    SlotForm? Form, AddView? Adding)
{
    /// <summary>How many proposals were decided.</summary>
    public int Decided => All.Count(i => i.Proposal is not null && i.State is not ProposalState.Open);

    /// <summary>How many proposals there are.</summary>
    public int Proposed => All.Count(i => i.Proposal is not null);

    /// <summary>The open proposals that are shown.</summary>
    public IEnumerable<ReviewItem> OpenShown => Shown.Where(i => i.State is ProposalState.Open);

    /// <summary>The view of a document.</summary>
    /// <param name="here">Where the reader is.</param>
    /// <param name="document">The document.</param>
    /// <param name="kind">The kind that is asked for; null is all.</param>
    /// <param name="at">The id of the one that is up; null goes to where work stopped.</param>
    internal static ReviewView Of(Here here, Document document, string? kind, string? at)
    {
        var of = here.Case;
        var items = Desk.Inbox.Items(of, document.Id);
        var known = items.Select(i => i.Claim?.Id).OfType<Guid>().ToHashSet();
        var added = of.Claims.Where(c => c.Document.Id == document.Id && !known.Contains(c.Id));
        var all = items.Select(i => new ReviewItem(i.Proposal.Id, 0, i.Claim?.Content ?? i.Content, i.State, i, i.Claim))
            .Concat(added.Select(c => new ReviewItem(c.Id.ToString("N"), 0, c.Content, ProposalState.Accepted, null, c)))
            .OrderBy(i => i.Content.Span.Start).ThenBy(i => i.Content.Span.End).Select((i, n) => i with { Number = n + 1 }).ToImmutableArray();
        var shown = kind is null ? all : [.. all.Where(i => i.Content.Kind == kind)];
        return new ReviewView(
            document, here.Desk.TextOf(document), of.Readings.GetValueOrDefault(document.Id)?.Made.Sentences ?? [], all, shown,
            shown.FirstOrDefault(i => i.Id == at) ?? WorkStopped(shown), null, null);
    }

    /// <summary>The next open one after another in the order of the text, else the first open one.</summary>
    /// <param name="after">The other.</param>
    public ReviewItem? NextOpen(ReviewItem? after) =>
        Shown.FirstOrDefault(i => i.State is ProposalState.Open && i.Number > (after?.Number ?? 0)) ?? OpenShown.FirstOrDefault(i => i != after);

    /// <summary>The one before or after another, whatever its state.</summary>
    /// <param name="by">How many to go on; negative goes back.</param>
    public ReviewItem? Step(int by) => At is null || Shown.IndexOf(At) + by is not (>= 0 and var to) || to >= Shown.Length ? null : Shown[to];

    private static ReviewItem? WorkStopped(ImmutableArray<ReviewItem> shown)
    {
        var last = shown.Where(i => i.Claim is not null).MaxBy(i => i.Claim!.Number);
        return shown.FirstOrDefault(i => i.State is ProposalState.Open && i.Number > (last?.Number ?? 0)) ?? shown.FirstOrDefault(i => i.State is ProposalState.Open);
    }
}

/// <summary>One proposal or added claim.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Number">Its number in the order of the text.</param>
/// <param name="Content">What it says; what was decided, where it was.</param>
/// <param name="State">Whether it was decided.</param>
/// <param name="Item">The item of the inbox; null for a claim that was added.</param>
/// <param name="Claim">The claim made of it.</param>
public sealed record ReviewItem(string Id, int Number, ClaimContent Content, ProposalState State, InboxItem? Item, Claim? Claim)
{
    /// <summary>The proposal; null for a claim that was added.</summary>
    public Proposal? Proposal => Item?.Proposal;

    /// <summary>Its state by name: open, accepted, edited, rejected or added.</summary>
    public string StateName => Item is null ? "added" : State.ToString().ToLowerInvariant();
}

/// <summary>A claim that is being added: first its words and kind, then its slots.</summary>
/// <param name="Span">The words; null where they are not chosen yet.</param>
/// <param name="Sentence">The number of their sentence.</param>
/// <param name="Quote">The words as typed or selected.</param>
/// <param name="Kind">The kind; null where it is not chosen yet.</param>
/// <param name="Error">What is wrong.</param>
public sealed record AddView(TextSpan? Span, string? Sentence, string? Quote, Kind? Kind, string? Error);
