using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;
using Parley.Desk;
using Parley.Reading;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Documents;

/// <summary>A document: what is known of it, its text, and what stands on it.</summary>
internal static class DocumentRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/document/{document}", (string document, Here here) => Page(here, document, null));
        routes.MapPost("/document/{document}/details", async (string document, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            here.Stand($"/document/{document}");
            var form = await request.ReadFormAsync();
            string? Of(string field) => form[field].ToString().Trim() is { Length: > 0 } value ? value : null;
            if (Of("date") is { } day && !LocalDatePattern.Iso.Parse(day).Success) return Page(here, document, Texts.Of(typeof(DocumentRoutes))["error.date", day]);
            Acting.Do(() => TakeIn.Detail(here.Desk, document, new DocumentHeader(null, Of("publisher"), null, Of("date"), "", null), Of("reason")));
            return Results.Redirect(here.To($"/document/{document}"));
        });
        routes.MapPost("/document/{document}/reissue", async (string document, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            Acting.Do(() => Reissuing.Enter(here.Desk, form["later"].ToString(), document, form["how"].ToString(), form["reason"].ToString()));
            return Results.Redirect(here.To($"/document/{document}"));
        });
        routes.MapPost("/document/{document}/grade", async (string document, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var form = await request.ReadFormAsync();
            if (here.Case.Documents.GetValueOrDefault(document)?.Source is not { } source) throw new Hosting.Refused(Texts.Of(typeof(DocumentRoutes))["grade.no-source"]);
            var from = LocalDatePattern.Iso.Parse(form["from"].ToString()) is { Success: true } day ? day.Value : (NodaTime.LocalDate?)null;
            Acting.Do(() => Desk.Things.Grade(here.Desk, source.Id, form["grade"].ToString(), from, form["reason"].ToString()));
            return Results.Redirect(here.To($"/document/{document}"));
        });
        routes.MapPost("/document/{document}/copy", async (string document, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            here.Stand($"/document/{document}");
            var form = await request.ReadFormAsync();
            try
            {
                Acting.Do(() => Copies.Record(here.Desk, document, form["of"].ToString(), form["basis"].ToString(), form["reason"].ToString()));
            }
            catch (FormatException e)
            {
                return Page(here, document, null, e.Message);
            }
            return Results.Redirect(here.To($"/document/{document}"));
        });
    }

    private static RazorComponentResult Page(Here here, string document, string? error, string? copyError = null) => here.Case.Documents.GetValueOrDefault(document) is { } found
        ? new RazorComponentResult<DocumentPage>(new { Document = found, Error = error, CopyError = copyError }) { StatusCode = (error ?? copyError) is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity }
        : Notice.Page(StatusCodes.Status404NotFound, "missing");
}
