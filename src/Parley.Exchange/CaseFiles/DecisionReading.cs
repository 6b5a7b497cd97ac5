using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the decisions on one document.</summary>
/// <param name="contents">Reads what each says.</param>
/// <param name="things">The ids of <c>things.yaml</c>.</param>
internal sealed class DecisionReading(ContentReading contents, IReadOnlySet<string> things)
{
    private static readonly ImmutableArray<ThingKind> NamedByHand = [ThingKind.Track, ThingKind.Agreement, ThingKind.Question];

    /// <summary>
    /// The decisions and rejections that can be used; what has no kind or no sentence is noted and left out. The links are
    /// held against the refs of all documents later.
    /// </summary>
    public (ImmutableArray<(CaseDecision Decision, Fields Fields)> Decisions, ImmutableArray<CaseRejection> Rejections) Read(IEnumerable<Fields> items)
    {
        var read = ImmutableArray.CreateBuilder<(CaseDecision Decision, Fields Fields)>();
        var rejections = ImmutableArray.CreateBuilder<CaseRejection>();
        var refs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
            if (item.Has("rejected"))
            {
                if (Rejection(item) is { } rejection) rejections.Add(rejection);
            }
            else if (One(item) is { } decision)
            {
                if (decision.Ref is { } name && !refs.Add(name))
                {
                    item.Say(decision.Line, "ref", name, "a name that no other decision of this file has");
                    decision = decision with { Ref = null };
                }
                read.Add((decision, item));
            }
        return (read.ToImmutable(), rejections.ToImmutable());
    }

    private CaseDecision? One(Fields f)
    {
        var content = contents.Read(f);
        var name = f.Formed("ref", Fields.IsSlug, "a name of lower-case letters, digits and hyphens");
        var grade = f.Number("grade", 1, 6, "a credibility from 1 (confirmed) to 6 (cannot be judged)");
        var (links, about, exactly, reason) = (Links(f), About(f), Exactly(f), f.Text("reason"));
        var (taken, corrections, retracted) = (Taken(f), Corrections(f), Note(f, "retracted"));
        f.Done();
        return content is null ? null : new CaseDecision(f.Line, name, content, grade, links, about, reason) { Taken = taken, Things = exactly, Corrections = corrections, Retracted = retracted };
    }

    private CaseRejection? Rejection(Fields f)
    {
        var ground = f.Formed("rejected", g => ProposalRejected.Grounds.Contains(g, StringComparer.Ordinal), $"one of {string.Join(' ', ProposalRejected.Grounds)}", needed: true);
        var (kind, sentence, proposal, note) = (ContentReading.Kind(f), ContentReading.Sentence(f), f.Text("proposal"), new CaseNote(f.Text("reason"), f.Text("by")));
        if (!f.Has("span")) f.Say(f.Line, "span", null, "the stretch of the proposal, as 120-164");
        var span = contents.Span(f);
        f.Done();
        return ground is null || kind is null || sentence is not { } number || span is not { } place ? null : new CaseRejection(f.Line, ground, kind, number, place, proposal, note);
    }

    private static CaseTaken? Taken(Fields f)
    {
        var verdict = f.Formed("taken", CaseWords.Verdicts.ContainsKey, $"one of {string.Join(' ', CaseWords.Verdicts.Keys)}");
        var (proposal, by) = (f.Text("proposal"), f.Text("by"));
        var probability = f.Number("probability", 0, 1000, "the reader's probability in thousandths, 0 to 1000");
        var unread = f.Formed("unread", t => t is "true" or "false", "true or false") == "true";
        return verdict is null ? null : new CaseTaken(CaseWords.Verdicts[verdict], proposal, probability, unread, by);
    }

    private ImmutableArray<CaseCorrection> Corrections(Fields f)
    {
        var read = ImmutableArray.CreateBuilder<CaseCorrection>();
        foreach (var one in f.Maps("corrected"))
        {
            var (content, note) = (contents.Read(one), new CaseNote(one.Needed("reason", "why it was corrected"), one.Text("by")));
            one.Done();
            if (content is not null) read.Add(new CaseCorrection(content, note));
        }
        return read.ToImmutable();
    }

    private static CaseNote? Note(Fields f, string key)
    {
        if (f.Map(key) is not { } inner) return null;
        var note = new CaseNote(inner.Needed("reason", "why, in words"), inner.Text("by"));
        inner.Done();
        return note;
    }

    private static ImmutableArray<CaseLink> Links(Fields f)
    {
        if (f.Map("links") is not { } links) return [];
        var found = ImmutableArray.CreateBuilder<CaseLink>();
        foreach (var entry in links.All())
            if (ProposalLink.Types.Contains(entry.Key, StringComparer.Ordinal)) found.AddRange(links.Texts(entry.Key).Select(t => Link(entry.Key, t.Text)));
            else f.Say(entry.Line, entry.Key, null, $"one of {string.Join(' ', ProposalLink.Types)}");
        links.Done();
        return found.ToImmutable();
    }

    private static CaseLink Link(string type, string to) =>
        to.Split('#', 2) is [var document, var name] ? new CaseLink(type, document, name) : new CaseLink(type, null, to);

    /// <summary>
    /// Ids of things. What claims make (a clause, a ledger, an incident, a seat ...) need not stand in <c>things.yaml</c>; whether
    /// it is made in time is seen when the import is rehearsed. What only people name must stand there.
    /// </summary>
    private ImmutableArray<string> About(Fields f)
    {
        var about = f.Texts("about");
        foreach (var (id, line) in about.Where(a => !IsThing(a.Text))) f.Say(line, "about", id, "the id of a thing of things.yaml, or of one that a claim makes, as clause/AGREEMENT-NUMBER");
        return [.. about.Select(a => a.Text).Where(IsThing)];
    }

    private bool IsThing(string id) => things.Contains(id) || CaseWords.KindOf(id) is { } kind && !NamedByHand.Contains(kind);

    private ImmutableArray<CaseAbout>? Exactly(Fields f)
    {
        if (!f.Has("things")) return null;
        if (f.Map("things") is not { } inner) return [];
        var read = ImmutableArray.CreateBuilder<CaseAbout>();
        foreach (var entry in inner.All())
            if (things.Contains(entry.Key)) read.Add(new CaseAbout(entry.Key, inner.Text(entry.Key)));
            else f.Say(entry.Line, "things", entry.Key, "the id of a thing of things.yaml");
        inner.Done();
        return read.ToImmutable();
    }
}
