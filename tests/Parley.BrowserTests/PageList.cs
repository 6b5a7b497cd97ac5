using Parley.Answers;
using Parley.IntegrationTests.Server;

namespace Parley.BrowserTests;

/// <summary>The pages that are looked at, by a short name.</summary>
internal static class PageList
{
    /// <summary>One of each sort.</summary>
    public static readonly IReadOnlyList<(string Name, string Path)> Sorts =
    [
        ("front", "/"), ("ask-list", "/ask"), ("inbox", "/inbox"), ("read", "/read"), ("read-date", $"/read/date/{MadeUpCase.Undated}"),
        ("review", $"/review/{MadeUpCase.Open}"), ("review-edit", $"/review/{MadeUpCase.Open}?at=p05&edit=yes"), ("review-add", $"/review/{MadeUpCase.Open}?add=1"),
        ("review-add-slots", $"/review/{MadeUpCase.Open}?add=1&claim=level&start=90&end=130"), ("document", "/document/d-seats1"), ("thing", "/thing/track/port-amar-talks"), ("actor", "/actor/hill-front"), ("matrix", "/matrix"),
        ("changed", "/changed?since=2031-03-06"), ("log", "/log"), ("records", "/records"), ("past", "/?as-of=2031-03-06"), ("missing", "/nowhere"),
        ("search", "/search?q=ceasefire"), ("browse", "/browse"), ("browse-actors", "/browse/actor"), ("timeline", "/timeline"), ("calendar", "/calendar"), ("source", "/source/coast-agency"),
        ("ask-seats", "/ask/seats"), ("ask-tracks", "/ask/tracks"),
    ];

    /// <summary>All of them, with each question.</summary>
    public static readonly IReadOnlyList<(string Name, string Path)> All =
        [.. Sorts, .. Questions.All.Select(q => ("ask-" + q.Name, "/ask/" + q.Name)).Where(q => !Sorts.Contains(q))];
}
