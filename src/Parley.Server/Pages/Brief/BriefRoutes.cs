using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Exchange.Briefs;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Brief;

/// <summary>The brief as a page, and as a file to take away.</summary>
internal static class BriefRoutes
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["md"] = "text/markdown; charset=utf-8",
        ["html"] = "text/html; charset=utf-8",
        ["json"] = "application/json; charset=utf-8",
    };

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brief", (Here here) =>
        {
            try
            {
                return new RazorComponentResult<BriefPage>(new { Issued = Issue(here).Brief });
            }
            catch (FormatException e) when (here.Query("since") is not null)
            {
                return new RazorComponentResult<BriefPage>(new { Error = e.Message }) { StatusCode = StatusCodes.Status400BadRequest };
            }
        });
        routes.MapGet("/brief/file.{format}", (string format, Here here) =>
        {
            if (!Types.TryGetValue(format, out var type)) return Notice.Page(StatusCodes.Status404NotFound, "missing");
            var (brief, of) = Issue(here);
            return Results.File(BriefFile.Write(brief, format, id => here.Desk.EvidenceOf(of, id)), type, $"brief-{here.Record}-{brief.Brief.Head}.{format}");
        });
    }

    private static (IssuedBrief Brief, Cases.Case Case) Issue(Here here) => Desk.Briefs.Issue(here.Desk, here.AsOf, here.Query("since") is { } since ? here.Desk.Moment(since) : null);
}
