using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Actors;

/// <summary>An actor over time, and the matrix of who sits at which table.</summary>
internal static class ActorRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/matrix", (Here here) => Matrix(here));
        routes.MapGet("/actor/{actor}", (string actor, Here here) =>
            here.Case.Actors.GetValueOrDefault(actor) is { } found ? new RazorComponentResult<ActorPage>(new { Actor = found }) : Notice.Page(StatusCodes.Status404NotFound, "missing"));
        routes.MapPost("/actor/{actor}/name", async (string actor, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            var (name, language) = (form["name"].ToString().Trim(), form["language"].ToString().Trim());
            if (name.Length == 0) throw new Hosting.Refused(Texts.Of(typeof(ActorRoutes))["name.empty"]);
            Acting.Do(() => Desk.Things.AddName(here.Desk, actor, name, language.Length == 0 ? null : language, form["reason"].ToString()));
            return Results.Redirect(here.To($"/actor/{actor}"));
        });
    }

    private static RazorComponentResult<MatrixPage> Matrix(Here here)
    {
        try
        {
            return new RazorComponentResult<MatrixPage>(new { Tables.Matrix(here.Desk, here.Query("track"), here.Query("of"), here.AsOf).Matrix });
        }
        catch (FormatException e) when (here.Query("of") is not null || here.Query("track") is not null)
        {
            return new RazorComponentResult<MatrixPage>(new { Error = e.Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }
}
