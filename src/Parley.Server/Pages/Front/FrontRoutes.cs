using Microsoft.AspNetCore.Http.HttpResults;

namespace Parley.Server.Pages.Front;

/// <summary>The first page of a case.</summary>
internal static class FrontRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", () => new RazorComponentResult<FrontPage>());
}
