using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>The ledger that a published count belongs to: the one that is named, else that of the body which counts: the counter, the voice, or the publisher itself.</summary>
public static class LedgerLinks
{
    /// <summary>The ledger.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> For(Case of, LinkSubject subject)
    {
        var wording = subject.Slots.NamesIn("ledger").FirstOrDefault() ?? subject.Slots.NamesIn("counter").FirstOrDefault() ?? subject.Content.Voice.LastOrDefault() ?? Publisher(of, subject);
        if (wording is null) yield break;
        var known = of.ThingsOf(ThingKind.Ledger).FirstOrDefault(t => t.Aliases.Prepend(t.Name).Any(n => Slug.Of(n) == Slug.Of(wording.Plain) || Slug.Of(n) == Slug.Of(wording.Text)));
        var id = known?.Id ?? "ledger/" + Slug.Of(wording.Plain);
        var there = known ?? of.Things.GetValueOrDefault(of.Follow(id));
        yield return there is null
            ? new LinkProposal(id, ThingKind.Ledger, wording.Plain, IsNew: true, "the first count of this body")
            : new LinkProposal(there.Id, ThingKind.Ledger, there.Name, IsNew: false, $"counted by {wording.Plain}");
    }

    private static NameValue? Publisher(Case of, LinkSubject subject) => of.Documents.GetValueOrDefault(subject.Document)?.Source is { } source ? new NameValue(source.Name) : null;
}
