using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Cases;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Changed;

/// <summary>Which answers read differently since a moment, and why.</summary>
internal static class ChangedRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/changed", (Here here) =>
    {
        var since = here.Query("since");
        if (since is null && here.Query("since-recorded") is null) return new RazorComponentResult<ChangedPage>(new { Since = Before(here) });
        try
        {
            return new RazorComponentResult<ChangedPage>(new { Since = since, Moment = here.Desk.Moment(since, here.Query("since-recorded")) });
        }
        catch (FormatException e)
        {
            return new RazorComponentResult<ChangedPage>(new { Since = since, Error = e.Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    });

    private static string? Before(Here here) => here.Case.Documents.Values.Where(d => d.Date < here.Case.Day).Max(d => d.Date) is { } day ? Days.Iso(day) : null;
}
