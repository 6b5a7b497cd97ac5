using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Server.Hosting;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Records;

/// <summary>The records of the folder, and the making of an empty one beside them.</summary>
internal static class RecordRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/records", (Here here, Desks desks) => new RazorComponentResult<RecordsPage>(new { desks.Names }));
        routes.MapPost("/records", async (HttpRequest request, Desks desks) =>
        {
            var form = await request.ReadFormAsync();
            var (title, zone) = (form["title"].ToString(), form["zone"].ToString());
            if (string.IsNullOrWhiteSpace(title)) return Again(desks, title, zone, Texts.Of(typeof(RecordRoutes))["error.title"]);
            try
            {
                var name = desks.Make(title, zone.Length == 0 ? "Etc/UTC" : zone);
                return Results.Redirect(Here.RecordAddress(name, "/"));
            }
            catch (FormatException e)
            {
                return Again(desks, title, zone, e.Message);
            }
        });
    }

    private static RazorComponentResult<RecordsPage> Again(Desks desks, string title, string zone, string error) =>
        new(new { desks.Names, Title = title, Zone = zone, Error = error }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
