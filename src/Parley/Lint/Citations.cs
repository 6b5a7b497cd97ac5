using Parley.Cases;

namespace Parley.Lint;

/// <summary>Facts that nobody else could look up.</summary>
internal static class Citations
{
    /// <summary>Documents that claims rest on, with neither an address nor a remark on where the text comes from.</summary>
    public static IEnumerable<Finding> Missing(Case of) =>
        Counted(of).Where(x => string.IsNullOrWhiteSpace(x.Document.Url) && string.IsNullOrWhiteSpace(x.Document.Note))
            .Select(x => new Finding("no-citation", FindingOn.Document, x.Document.Id, $"{Count(x.Claims)} rest on {x.Document.Citation}, which has no address and no note.", "Give its url, or a note that says where the text can be found."));

    /// <summary>Documents that claims rest on and whose words are not kept, so that nothing can be held against them.</summary>
    public static IEnumerable<Finding> WithoutText(Case of) =>
        Counted(of).Where(x => x.Document.TextHash.Length == 0)
            .Select(x => new Finding("no-text", FindingOn.Document, x.Document.Id, $"{Count(x.Claims)} rest on {x.Document.Citation}, whose text is not kept: there is no sentence to hold them against.", "Import the case with its texts."));

    private static IEnumerable<(Documents.Document Document, int Claims)> Counted(Case of) => of.Claims.CountBy(c => c.Document.Id).Select(x => (of.Documents[x.Key], x.Value));

    private static string Count(int claims) => claims == 1 ? "1 claim" : $"{claims} claims";
}
