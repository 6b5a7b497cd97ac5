using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Reading;
using Parley.Record;

namespace Parley.Desk;

/// <summary>One document of a case directory on its way into a record: read once, then written whole.</summary>
/// <param name="document">The document.</param>
/// <param name="claims">The ids of claims that are linked across documents.</param>
/// <param name="author">Who imports.</param>
/// <param name="newId">A fresh id.</param>
internal sealed class ImportedDocument(CaseDocument document, ImportedClaims claims, string author, Func<Guid> newId)
{
    private readonly Lazy<ReadDocument?> _read = new(() => document.Body is { } body ? TakeIn.Read(body, Header(document)) : null);

    /// <summary>The entries of the document, of its reading and of what was decided on it.</summary>
    /// <param name="of">The case before.</param>
    /// <param name="textHash">The hash under which its text is kept; empty where it has none.</param>
    /// <param name="report">What came of it.</param>
    /// <param name="after">The case with the document and its claims.</param>
    public IReadOnlyList<Draft> Drafts(Case of, string textHash, out ImportReport report, out Case after)
    {
        var (h, read) = (document.Header, _read.Value);
        var language = h.Language ?? read?.Header.Language ?? "und";
        var added = new DocumentAdded(document.Id, document.Source, h.Title, h.Author, h.Date, read?.DateCandidates ?? [], language, h.Url, h.Licence, h.Note, textHash, document.Body?.Length ?? 0, null);
        var reading = newId();
        var drafts = new List<Draft> { new(added) };
        if (read is not null) drafts.Add(new Draft(TakeIn.Made(document.Id, read), null, reading));
        var batch = new Batch(author, of.With(added, document.Source is null ? null : of.Sources.GetValueOrDefault(document.Source)));
        report = Decisions(batch, reading);
        after = batch.Case;
        return [.. drafts, .. batch.Drafts];
    }

    private ImportReport Decisions(Batch batch, Guid reading)
    {
        var before = batch.Case;
        var ids = document.Decisions.Select(d => claims.New(document.Id, d) ?? newId()).ToImmutableArray();
        var byRef = document.Decisions.Select((d, i) => (d.Ref, ids[i])).Where(x => x.Ref is not null).ToDictionary(x => x.Ref!, x => x.Item2, StringComparer.Ordinal);
        var free = _read.Value?.Proposals.ToList() ?? [];
        var places = new Places(document.Body, _read.Value?.Sentences ?? []);
        var report = new ImportReport(1, 0, 0, 0, 0, document.InInbox ? 1 : 0);
        foreach (var (decision, id) in document.Decisions.Zip(ids).OrderByDescending(x => x.First.Taken is not null))
        {
            var links = decision.Links.Select(l => (l.Type, To: l.Document is null ? byRef[l.To] : claims.Target(before, l))).Where(l => l.To is not null).Select(l => new ClaimLink(l.Type, l.To!.Value));
            report += decision.Taken is { } taken ? Retake(batch, reading, decision, id, taken, [.. links], free, places) : Take(batch, reading, decision, id, [.. links], free, places);
        }
        Reject(batch, reading, free);
        return report;
    }

    private ImportReport Take(Batch batch, Guid reading, CaseDecision decision, Guid id, ImmutableArray<ClaimLink> links, List<Proposal> free, Places places)
    {
        var match = Matching.Best(decision, free);
        if (match is not null) free.Remove(match);
        var content = Matching.Content(decision.Content, match, places);
        var verdict = match is null ? Verdict.Added : Matching.Says(match, content) ? Verdict.Accepted : Verdict.Edited;
        var made = new ClaimMade(document.Id, match is null ? null : new ProposalRef(reading, match.Id), verdict, false, content, match?.Probability, decision.Grade, links);
        return Write(batch, decision, id, made, decision.Reason, places);
    }

    private ImportReport Retake(Batch batch, Guid reading, CaseDecision decision, Guid id, CaseTaken taken, ImmutableArray<ClaimLink> links, List<Proposal> free, Places places)
    {
        var content = Matching.Content(decision.Content, null, places);
        var match = Matching.Same(taken, content, free);
        if (match is not null) free.Remove(match);
        var made = new ClaimMade(document.Id, match is null ? null : new ProposalRef(reading, match.Id), taken.Verdict, taken.Unread, content, taken.Probability, decision.Grade, links);
        return Write(batch, decision, id, made, Said(new CaseNote(decision.Reason, taken.By)), places);
    }

    private ImportReport Write(Batch batch, CaseDecision decision, Guid id, ClaimMade made, string? reason, Places places)
    {
        if (decision.Things is { } exactly) batch.Claim(id, made, reason, [.. exactly.Select(t => (t.Thing, t.Reason))]);
        else batch.Claim(id, made, reason, decision.About);
        foreach (var correction in decision.Corrections) batch.Correct(new ClaimCorrected(id, Matching.Content(correction.Content, null, places)), Said(correction.Note));
        if (decision.Retracted is { } retracted) batch.Retract(new ClaimRetracted(id), Said(retracted));
        return made.Verdict switch { Verdict.Accepted => new ImportReport(0, 0, 1, 0, 0, 0), Verdict.Edited => new ImportReport(0, 0, 0, 1, 0, 0), _ => new ImportReport(0, 0, 0, 0, 1, 0) };
    }

    private void Reject(Batch batch, Guid reading, List<Proposal> free)
    {
        foreach (var rejection in document.Rejections)
        {
            if (Matching.At(rejection.Proposal, rejection.Kind, rejection.Span, free) is not { } match) continue;
            free.Remove(match);
            batch.Reject(new ProposalRejected(document.Id, new ProposalRef(reading, match.Id), rejection.Ground), Said(rejection.Note));
        }
        if (document.InInbox) return;
        foreach (var left in free) batch.Reject(new ProposalRejected(document.Id, new ProposalRef(reading, left.Id), "other"), "not among the decisions of the case directory");
    }

    /// <summary>The reason as the importer gives it: where somebody else decided, it says who.</summary>
    private string? Said(CaseNote note) =>
        note.By is null || note.By == author ? note.Reason : note.Reason is null ? $"decided by {note.By}" : $"decided by {note.By}: {note.Reason}";

    private static DocumentHeader Header(CaseDocument document)
    {
        var h = document.Header;
        return new DocumentHeader(h.Title, h.Publisher, h.Author, h.Date, h.Language ?? "", h.Url);
    }
}
