using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Search;

/// <summary>Searching everything, in any script and spelling.</summary>
internal static class SearchRoutes
{
    internal const int PageSize = 20;

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", (Here here) =>
    {
        var page = int.TryParse(here.Query("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < int.MaxValue / PageSize ? n : 1;
        var filter = new SearchFilter(here.Query("noun"), here.Query("kind"), here.Query("source"), here.Query("language"), here.Query("month"));
        var found = here.Query("q") is { } words ? Desk.Search.Run(here.Desk, words, filter, here.AsOf, (page - 1) * PageSize, PageSize) : null;
        return new RazorComponentResult<SearchPage>(new { Found = found, Filter = filter, Page = page });
    });
}
