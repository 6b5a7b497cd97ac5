using System.Collections.Immutable;
using System.Globalization;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Exchange.CaseFiles;
using Parley.Exchange.Documents;

namespace Parley.Desk;

/// <summary>The claims of a record as decisions of a case directory, withdrawn ones included, each with what was done to it later.</summary>
internal sealed class ExportedClaims
{
    private readonly Case _of;
    private readonly Dictionary<Guid, Made> _claims;
    private readonly ILookup<string, Made> _byDocument;
    private readonly ILookup<Guid, Told> _corrections;
    private readonly Dictionary<Guid, Told> _retractions;
    private readonly ILookup<Guid, Told> _links;
    private readonly Dictionary<Guid, Told> _rejections;

    /// <summary>Gathers them.</summary>
    /// <param name="of">The case.</param>
    /// <param name="entries">The entries that stand.</param>
    public ExportedClaims(Case of, IReadOnlyList<Told> entries)
    {
        _of = of;
        _corrections = entries.Where(e => e.Payload is ClaimCorrected).ToLookup(e => ((ClaimCorrected)e.Payload).Claim);
        _retractions = entries.Where(e => e.Payload is ClaimRetracted).GroupBy(e => ((ClaimRetracted)e.Payload).Claim).ToDictionary(g => g.Key, g => g.Last());
        _links = Linked(entries).ToLookup(e => ((ClaimLinked)e.Payload).Claim);
        _rejections = entries.Where(e => e.Payload is ProposalRejected).ToDictionary(e => e.Entry.Id);
        var made = entries.Where(e => e.Payload is ClaimMade m && of.Documents.ContainsKey(m.Document)).Select(e => new Made(e, (ClaimMade)e.Payload)).ToList();
        _byDocument = made.OrderBy(m => m.Claim.Content.Sentence).ThenBy(m => m.Claim.Content.Span.Start).ThenBy(m => m.Claim.Content.Span.End)
            .ThenBy(m => m.Claim.Content.Kind, StringComparer.Ordinal).ThenBy(m => m.Told.Entry.Number).ToLookup(m => m.Claim.Document, StringComparer.Ordinal);
        _claims = made.ToDictionary(m => m.Told.Entry.Id);
        foreach (var to in made.SelectMany(LinksOf).Select(l => l.To).ToHashSet()) _claims[to].IsNamed = true;
        foreach (var document in _byDocument)
            foreach (var (m, i) in document.Select((m, i) => (m, i))) m.Ref = string.Create(CultureInfo.InvariantCulture, $"c{i + 1}");
    }

    /// <summary>All contents, first and corrected ones.</summary>
    public IEnumerable<ClaimContent> Contents => _claims.Values.SelectMany(m => Corrections(m).Select(c => ((ClaimCorrected)c.Payload).Content).Prepend(m.Claim.Content));

    /// <summary>A document with what was decided on it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="header">Its front matter.</param>
    /// <param name="text">Its text, where it is to hand.</param>
    /// <param name="isWithheld">Whether the text is left out.</param>
    public CaseDocument On(Document document, HeaderFields header, string? text, bool isWithheld)
    {
        var items = Inbox.Items(_of, document.Id);
        var decided = _byDocument[document.Id].ToList();
        var places = new Places(isWithheld ? null : text, _of.Readings.GetValueOrDefault(document.Id)?.Made.Sentences ?? []);
        var isOpen = items.Any(i => i.State is ProposalState.Open) || decided.Count == 0 && items.All(i => i.State is ProposalState.Open);
        return new CaseDocument(
            document.Id, header, document.Source?.Id, isWithheld ? null : text, isOpen, [.. decided.Select(m => Decision(m, places))],
            [.. items.Where(i => i is { State: ProposalState.Rejected, Rejection: not null }).Select(Rejection)]);
    }

    /// <summary>The links that stand: of links and unlinkings of one claim and thing, what the last says.</summary>
    private static List<Told> Linked(IEnumerable<Told> entries)
    {
        var standing = new Dictionary<(Guid, string), Told>();
        foreach (var entry in entries)
            if (entry.Payload is ClaimLinked made) standing.TryAdd((made.Claim, made.Thing), entry);
            else if (entry.Payload is ClaimUnlinked taken) standing.Remove((taken.Claim, taken.Thing));
        return [.. standing.Values];
    }

    private CaseDecision Decision(Made m, Places places) => new(
        0, m.IsNamed ? m.Ref : null, places.Of(m.Claim.Content), m.Claim.Credibility, [.. LinksOf(m).Select(l => Link(m, l))], [], m.Told.Entry.Reason is { Length: > 0 } reason ? reason : null)
    {
        Taken = new CaseTaken(m.Claim.Verdict, m.Claim.Proposal?.Id, m.Claim.Probability, m.Claim.Unread, By(m.Told)),
        Things = [.. _links[m.Told.Entry.Id].Select(l => new CaseAbout(((ClaimLinked)l.Payload).Thing, l.Entry.Reason is { Length: > 0 } why ? why : null))
            .Where(t => _of.Things.ContainsKey(t.Thing)).OrderBy(t => t.Thing, StringComparer.Ordinal)],
        Corrections = [.. Corrections(m).Select(c => new CaseCorrection(places.Of(((ClaimCorrected)c.Payload).Content), Note(c)))],
        Retracted = _retractions.TryGetValue(m.Told.Entry.Id, out var retracted) ? Note(retracted) : null,
    };

    private CaseLink Link(Made from, ClaimLink link)
    {
        var to = _claims[link.To];
        return new CaseLink(link.Type, to.Claim.Document == from.Claim.Document ? null : to.Claim.Document, to.Ref);
    }

    /// <summary>The relations of a claim, those that it has through its proposal included.</summary>
    private IEnumerable<ClaimLink> LinksOf(Made m) =>
        m.Claim.Links.Concat(_of.Claim(m.Told.Entry.Id)?.Links ?? []).Distinct().Where(l => _claims.ContainsKey(l.To) && l.To != m.Told.Entry.Id)
            .OrderBy(l => l.Type, StringComparer.Ordinal).ThenBy(l => _claims[l.To].Claim.Document, StringComparer.Ordinal).ThenBy(l => _claims[l.To].Told.Entry.Number);

    private IEnumerable<Told> Corrections(Made m) => _corrections[m.Told.Entry.Id];

    private CaseRejection Rejection(InboxItem item) =>
        new(0, item.Rejection!.Ground, item.Proposal.Kind, item.Proposal.Sentence, item.Proposal.Span, item.Proposal.Id, Note(_rejections[item.Rejection.Entry]));

    private static string? By(Told told) => told.Entry.Author == Record.Author.Unnamed.Name ? null : told.Entry.Author;

    private static CaseNote Note(Told told) => new(told.Entry.Reason is { Length: > 0 } reason ? reason : null, By(told));

    private sealed class Made(Told told, ClaimMade claim)
    {
        public Told Told => told;

        public ClaimMade Claim => claim;

        /// <summary>Its name in its file.</summary>
        public string Ref { get; set; } = "";

        /// <summary>Whether a link leads to it, so that its name has to be written.</summary>
        public bool IsNamed { get; set; }
    }
}
