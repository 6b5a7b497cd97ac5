using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Things;

/// <summary>A thing that claims are about: all that is said of it.</summary>
internal static class ThingRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/thing/{kind}/{slug}", (string kind, string slug, Here here) => Page(here, $"{kind}/{slug}"));
        routes.MapPost("/thing/{kind}/{slug}/merge", async (string kind, string slug, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            Acting.Do(() => Desk.Things.Merge(here.Desk, $"{kind}/{slug}", form["into"].ToString(), form["reason"].ToString()));
            return Results.Redirect(here.To("/thing/" + here.Latest.Follow($"{kind}/{slug}")));
        });
        routes.MapPost("/thing/{kind}/{slug}/unmerge", async (string kind, string slug, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            Acting.Do(() => Desk.Things.Unmerge(here.Desk, $"{kind}/{slug}", form["reason"].ToString()));
            return Results.Redirect(here.To($"/thing/{kind}/{slug}"));
        });
    }

    private static RazorComponentResult Page(Here here, string id) =>
        here.Case.Things.GetValueOrDefault(id) is { } thing ? new RazorComponentResult<ThingPage>(new { Thing = thing }) : Notice.Page(StatusCodes.Status404NotFound, "missing");
}
