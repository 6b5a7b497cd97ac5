using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Reading;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// Imports a case directory: its sources, actors and things, then document by document what was decided. Each document is
/// written whole or not at all, so that an import that was stopped goes on where it stopped. The decisions are the
/// importer's and recorded so.
/// </summary>
public static class ImportCase
{
    /// <summary>Reads and checks a folder as this program would import it.</summary>
    /// <param name="folder">The folder.</param>
    public static CaseDirectoryRead Read(string folder) =>
        CaseDirectory.Read(folder, new CaseChecks(name => CaseDesk.Lexicon.FindExact(name)?.Id, text => TakeIn.Read(text, new DocumentHeader(null, null, null, null, "en", null)).Sentences));

    /// <summary>Imports it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="from">The directory's content.</param>
    /// <param name="progress">Told the number of documents done.</param>
    /// <param name="stop">Stops between two documents; what was written stays.</param>
    public static ImportReport Run(CaseDesk desk, CaseDirectory from, IProgress<long>? progress = null, CancellationToken stop = default)
    {
        desk.Write(of => Names(of, from));
        var report = new ImportReport(0, 0, 0, 0, 0, 0);
        foreach (var (document, done) in from.Documents.Select((d, i) => (d, i)))
        {
            stop.ThrowIfCancellationRequested();
            report += One(desk, document);
            progress?.Report(done + 1);
        }
        return report;
    }

    private static List<Draft> Names(Case of, CaseDirectory from)
    {
        var drafts = new List<Draft>();
        foreach (var s in from.Sources.Where(s => !of.Sources.ContainsKey(s.Id)))
        {
            drafts.Add(new Draft(new SourceAdded(s.Id, s.Name, s.Kind, s.Note)));
            drafts.AddRange(s.Reliability.Select(r => new Draft(new SourceGraded(s.Id, r.Grade, EdtfDay.Span(r.From)?.First), r.Reason)));
        }
        drafts.AddRange(from.Actors.Where(a => !of.Actors.ContainsKey(a.Id)).Select(a => new Draft(new ActorMade(a.Id, a.Name, a.Class, a.Of, a.Relation, a.From, a.Until, a.Names))));
        drafts.AddRange(from.Things.Where(t => !of.Things.ContainsKey(t.Id)).Select(t => new Draft(new ThingMade(t.Id, t.Kind, t.Name, t.Aliases))));
        return drafts;
    }

    private static ImportReport One(CaseDesk desk, CaseDocument document)
    {
        if (desk.Now.Documents.ContainsKey(document.Id)) return new ImportReport(0, 1, 0, 0, 0, 0);
        var h = document.Header;
        var read = TakeIn.Read(document.Body, new DocumentHeader(h.Title, h.Publisher, h.Author, h.Date, h.Language ?? "", h.Url));
        var kept = desk.File.Salted(document.Body);
        var reading = desk.File.NewId();
        ImportReport report = new(1, 0, 0, 0, 0, document.InInbox ? 1 : 0);
        desk.Write(of =>
        {
            if (of.Documents.ContainsKey(document.Id))
            {
                report = new ImportReport(0, 1, 0, 0, 0, 0);
                return [];
            }
            var drafts = new List<Draft>(TakeIn.Source(of, h.Publisher, out var source));
            var added = new DocumentAdded(document.Id, source, h.Title, h.Author, h.Date, read.DateCandidates, read.Header.Language, h.Url, null, h.Note, kept.Hash.ToString(), document.Body.Length, null);
            drafts.Add(new Draft(added));
            drafts.Add(new Draft(TakeIn.Made(document.Id, read), null, reading));
            drafts.AddRange(Copies.Seen(desk, of, document.Id, document.Body));
            var batch = new Batch(desk, of.With(added, source is null ? null : of.Sources.GetValueOrDefault(source)));
            report += Decisions(desk, document, read, reading, batch);
            return [.. drafts, .. batch.Drafts];
        }, [kept]);
        return report;
    }

    private static ImportReport Decisions(CaseDesk desk, CaseDocument document, ReadDocument read, Guid reading, Batch batch)
    {
        var ids = document.Decisions.Select(_ => desk.File.NewId()).ToImmutableArray();
        var byRef = document.Decisions.Select((d, i) => (d.Ref, ids[i])).Where(x => x.Ref is not null).ToDictionary(x => x.Ref!, x => x.Item2, StringComparer.Ordinal);
        var free = read.Proposals.ToList();
        var (accepted, edited, added) = (0, 0, 0);
        for (var i = 0; i < ids.Length; i++)
        {
            var decision = document.Decisions[i];
            var match = Matching.Best(decision, free);
            if (match is not null) free.Remove(match);
            var content = Matching.Content(decision, match, document.Body, read.Sentences);
            var verdict = match is null ? Verdict.Added : Matching.Says(match, content) ? Verdict.Accepted : Verdict.Edited;
            var links = decision.Links.Select(l => new ClaimLink(l.Type, byRef[l.To])).ToImmutableArray();
            batch.Claim(ids[i], new ClaimMade(document.Id, match is null ? null : new ProposalRef(reading, match.Id), verdict, false, content, match?.Probability, decision.Grade, links), decision.Reason, decision.About);
            (accepted, edited, added) = verdict switch { Verdict.Accepted => (accepted + 1, edited, added), Verdict.Edited => (accepted, edited + 1, added), _ => (accepted, edited, added + 1) };
        }
        if (!document.InInbox)
            foreach (var left in free) batch.Reject(new ProposalRejected(document.Id, new ProposalRef(reading, left.Id), "other"), "not among the decisions of the case directory");
        return new ImportReport(0, 0, accepted, edited, added, 0);
    }
}

/// <summary>What an import brought in.</summary>
/// <param name="Documents">New documents.</param>
/// <param name="Known">Documents that were in the record before and were left alone.</param>
/// <param name="Accepted">Decisions that took a proposal as it stood.</param>
/// <param name="Edited">Decisions that took a proposal with changes.</param>
/// <param name="Added">Decisions that matched no proposal.</param>
/// <param name="Inbox">Documents left undecided.</param>
public sealed record ImportReport(int Documents, int Known, int Accepted, int Edited, int Added, int Inbox)
{
    /// <summary>The two together.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">Another.</param>
    public static ImportReport operator +(ImportReport a, ImportReport b) =>
        new(a.Documents + b.Documents, a.Known + b.Known, a.Accepted + b.Accepted, a.Edited + b.Edited, a.Added + b.Added, a.Inbox + b.Inbox);
}
