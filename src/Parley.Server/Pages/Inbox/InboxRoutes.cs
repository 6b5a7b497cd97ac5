using Microsoft.AspNetCore.Http.HttpResults;

namespace Parley.Server.Pages.Inbox;

/// <summary>What waits to be read and decided.</summary>
internal static class InboxRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/inbox", () => new RazorComponentResult<InboxPage>());
}
