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
        routes.MapGet("/log/redact", (Here here) =>
        {
            Acting.Now(here);
            return Guid.TryParse(here.Query("entry"), out var entry) ? Confirm(here, entry, null) : throw new Hosting.Refused(Texts.Of(typeof(LogRoutes))["no-entry"]);
        });
        routes.MapPost("/log/redact", async (HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            here.Stand("/log/redact");
            var form = await request.ReadFormAsync();
            if (!Guid.TryParse(form["entry"], out var entry)) throw new Hosting.Refused(Texts.Of(typeof(LogRoutes))["no-entry"]);
            var (reason, texts) = (form["reason"].ToString(), Texts.Of(typeof(LogRoutes)));
            if (string.IsNullOrWhiteSpace(reason)) return Confirm(here, entry, texts["redact.reason.needed"]);
            if (form["sure"] != "yes") return Confirm(here, entry, texts["redact.sure.needed"]);
            var plan = Acting.Do(() => Redact(here, entry, reason, form["with-claims"] == "yes"));
            return Results.Redirect(here.To(Place(plan)));
        });
    }

    private static RazorComponentResult<RedactPage> Confirm(Here here, Guid entry, string? error) =>
        new(new { Plan = Acting.Do(() => Redacting.Plan(here.Desk, entry)), Error = error }) { StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static RedactionPlan Redact(Here here, Guid entry, string reason, bool withClaims)
    {
        try
        {
            return Redacting.Redact(here.Desk, entry, reason, withClaims);
        }
        catch (Record.RemainsException e)
        {
            throw new Hosting.Refused(e.Message);
        }
    }

    private static string Place(RedactionPlan plan) => plan.Target.Payload switch
    {
        Parley.Claims.ClaimMade => $"/claim/{plan.Target.Id}",
        Parley.Documents.DocumentAdded p => $"/document/{p.Document}",
        _ => "/log",
    };
}
