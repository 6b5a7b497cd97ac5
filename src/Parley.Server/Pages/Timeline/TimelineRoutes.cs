using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Timeline;

/// <summary>What happened, as a drawing and as a list.</summary>
internal static class TimelineRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/timeline", (Here here) =>
    {
        try
        {
            return new RazorComponentResult<TimelinePage>(new { Process = Timelines.Of(here.Case, here.Query("track"), Desk.Ask.Days(here.Query("of"))) });
        }
        catch (FormatException e)
        {
            return new RazorComponentResult<TimelinePage>(new { Error = e.Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    });
}
