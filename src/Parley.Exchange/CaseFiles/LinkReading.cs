using System.Collections.Immutable;

namespace Parley.Exchange.CaseFiles;

/// <summary>Holds the links of decisions against the refs of their own file and, written <c>D48#freeze</c>, of other files.</summary>
/// <param name="decisions">The decisions by document, each with its place.</param>
internal sealed class LinkReading(Dictionary<string, ImmutableArray<(CaseDecision Decision, Fields Fields)>> decisions)
{
    private readonly Dictionary<string, HashSet<string>> _refs =
        decisions.ToDictionary(d => d.Key, d => d.Value.Select(x => x.Decision.Ref).OfType<string>().ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The decisions on a document with the links that lead to a decision; the others are noted.</summary>
    /// <param name="document">The document's id.</param>
    public ImmutableArray<CaseDecision> Known(string document) =>
        decisions.TryGetValue(document, out var found) ? [.. found.Select(x => x.Decision with { Links = [.. x.Decision.Links.Where(l => Leads(document, x.Decision, x.Fields, l))] })] : [];

    private bool Leads(string document, CaseDecision decision, Fields f, CaseLink link)
    {
        var wrong = link.Document is { } other
            ? _refs.GetValueOrDefault(other)?.Contains(link.To) == true ? null : "a document and the ref of a decision on it, as D48#freeze"
            : !_refs[document].Contains(link.To) ? "the ref of another decision of this file, or DOCUMENT#REF" : null;
        if (wrong is null && link.To == decision.Ref && (link.Document ?? document) == document) wrong = "another decision, not this one itself";
        if (wrong is not null) f.Say(decision.Line, link.Type, link.Document is null ? link.To : $"{link.Document}#{link.To}", wrong);
        return wrong is null;
    }
}
