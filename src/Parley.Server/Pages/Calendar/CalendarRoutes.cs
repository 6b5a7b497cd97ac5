using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using Parley.Desk;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Calendar;

/// <summary>The rounds of talks, month by month, and as a file for a calendar program.</summary>
internal static class CalendarRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/calendar", (Here here) =>
        {
            var asked = here.Query("month") is { } text && YearMonthPattern.Iso.Parse(text) is { Success: true } month && month.Value.Year is > 1 and < 9998 ? month.Value : (YearMonth?)null;
            return new RazorComponentResult<CalendarPage>(new { Asked = asked });
        });
        routes.MapGet("/calendar.ics", (Here here) => Results.File(
            Encoding.UTF8.GetBytes(Calendars.File(here.Desk, here.AsOf, page => here.Origin + Here.RecordAddress(here.Record, page))), "text/calendar; charset=utf-8", here.Record + ".ics"));
    }
}
