using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Exchange.Citations;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Browse;

/// <summary>All that a record holds, noun by noun, and how it is cited.</summary>
internal static class BrowseRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/browse", () => new RazorComponentResult<BrowsePage>());
        routes.MapGet("/browse/{noun}", (string noun, Here here) => Nouns.All.Contains(noun)
            ? new RazorComponentResult<NounPage>(new { Noun = noun, Page = int.TryParse(here.Query("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < int.MaxValue / NounPage.PageSize ? n : 1 })
            : Notice.Page(StatusCodes.Status404NotFound, "missing"));
        routes.MapGet("/cite/{form}/{**id}", (string form, string id, Here here) =>
        {
            if (CitationText.Forms.FirstOrDefault(f => f.Ending == form) is not { } found) return Notice.Page(StatusCodes.Status404NotFound, "missing");
            try
            {
                var citation = Citing.Of(here.Desk, here.AsOf, id, (page, asOf) => Permalink(here, page, asOf));
                return Results.File(Encoding.UTF8.GetBytes(found.Write(citation)), found.MediaType, $"{citation.Key}.{form}");
            }
            catch (InvalidOperationException)
            {
                return (IResult)Notice.Page(StatusCodes.Status404NotFound, "missing");
            }
        });
    }

    /// <summary>The address under which a page is seen as it is seen now, whatever is written later.</summary>
    internal static string Permalink(Here here, string page, string asOf) =>
        $"{here.Origin}{Here.RecordAddress(here.Record, page)}?as-of={Uri.EscapeDataString(asOf)}";
}
