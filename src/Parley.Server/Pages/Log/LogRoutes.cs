using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Log;

/// <summary>The journal: who wrote what, when and why; anything can be undone, and the undoing too.</summary>
internal static class LogRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/log", (Here here) => new RazorComponentResult<LogPage>(new { Before = long.TryParse(here.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (long?)null }));
        routes.MapPost("/log/undo", async (HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            if (!Guid.TryParse(form["entry"], out var entry)) throw new Hosting.Refused(Texts.Of(typeof(LogRoutes))["no-entry"]);
            Acting.Do(() => Decide.Undo(here.Desk, entry, form["reason"].ToString()));
            return Results.Redirect(here.To("/log", ("before", form["before"].ToString())));
        });
    }
}
