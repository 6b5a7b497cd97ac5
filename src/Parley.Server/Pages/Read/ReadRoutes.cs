using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;
using Parley.Desk;
using Parley.Exchange.Documents;
using Parley.Reading;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Read;

/// <summary>Read a report: paste it, drop it or upload it; say who put it out and when; go on to its review.</summary>
internal static class ReadRoutes
{
    private const int MostAtOnce = 50;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/read", () => Page(ReportForm.Empty));
        routes.MapPost("/read", Take);
        routes.MapGet("/read/date/{document}", (string document, Here here) => DatePage(here, document, null));
        routes.MapPost("/read/date/{document}", SetDate);
    }

    private static async Task<IResult> Take(HttpRequest request, Here here)
    {
        Acting.Now(here);
        var form = await request.ReadFormAsync();
        var typed = Typed(form).ToList();
        var files = form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0).Take(MostAtOnce).ToList();
        var items = new List<ReportItem>();
        foreach (var file in files)
        {
            var read = await ReportText.Read(file);
            items.Add(typed.Count > 0 ? read with { Publisher = typed[0].Publisher, Date = typed[0].Date, Title = files.Count == 1 ? typed[0].Title : null, Author = typed[0].Author, Language = typed[0].Language, Url = files.Count == 1 ? typed[0].Url : null } : read);
        }
        items.AddRange(typed.Where(t => files.Count == 0 || !string.IsNullOrWhiteSpace(t.Text)).Select(ReportText.Pasted));
        var offered = items.Select(i => i.Errors is null ? FrontMatterOffer.Take(i) : i).Select(Checked).ToImmutableArray();
        if (offered.Any(i => i.Errors is not null)) return Page(new ReportForm(offered, Confirm: false), StatusCodes.Status422UnprocessableEntity);
        if (offered.Any(i => i.NeedsLook) || (files.Count > 0 && offered.Length > 1)) return Page(new ReportForm(offered, Confirm: true));
        return Taken(here, [.. offered.Select(i => Acting.Do(() => TakeIn.Take(here.Desk, i.Text, Header(i), i.Note)))]);
    }

    private static IResult Taken(Here here, ImmutableArray<TakenIn> taken)
    {
        if (taken.Length != 1) return Results.Redirect(here.To("/inbox"));
        var document = taken[0].Document;
        var undated = here.Latest.Documents[document].Date is null;
        return Results.Redirect(undated ? here.To($"/read/date/{document}") : here.To($"/review/{document}", ("known", taken[0].AlreadyKept ? "yes" : null)));
    }

    private static async Task<IResult> SetDate(string document, HttpRequest request, Here here)
    {
        Acting.Now(here);
        var form = await request.ReadFormAsync();
        var chosen = form["candidate"].ToString();
        if (chosen == "unknown") return Results.Redirect(here.To($"/review/{document}"));
        var day = chosen is "" or "other" ? form["date"].ToString() : chosen;
        if (!LocalDatePattern.Iso.Parse(day).Success) return DatePage(here, document, Texts.Of(typeof(ReadRoutes))["error.date", day]);
        Acting.Do(() => TakeIn.Detail(here.Desk, document, new DocumentHeader(null, null, null, day, "", null), Texts.Of(typeof(ReadRoutes))["reason.date"]));
        return Results.Redirect(here.To($"/review/{document}"));
    }

    private static RazorComponentResult DatePage(Here here, string document, string? error) =>
        here.Latest.Documents.GetValueOrDefault(document) is { } found
            ? new RazorComponentResult<DatePage>(new { Document = found, Error = error }) { StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity }
            : Notice.Page(StatusCodes.Status404NotFound, "missing");

    private static RazorComponentResult<ReadPage> Page(ReportForm form, int status = StatusCodes.Status200OK) => new(new { Form = form }) { StatusCode = status };

    private static IEnumerable<ReportItem> Typed(IFormCollection form)
    {
        for (var i = 0; i < MostAtOnce && form.ContainsKey($"text.{i.ToString(CultureInfo.InvariantCulture)}"); i++)
        {
            string? Of(string field) => form[$"{field}.{i.ToString(CultureInfo.InvariantCulture)}"].ToString().Trim() is { Length: > 0 } value ? value : null;
            yield return new ReportItem(form[$"text.{i.ToString(CultureInfo.InvariantCulture)}"].ToString(), Of("file"), Of("publisher"), Of("date"), Of("title"), Of("author"), Of("language"), Of("url"), Of("note"));
        }
    }

    private static ReportItem Checked(ReportItem item)
    {
        var t = Texts.Of(typeof(ReadRoutes));
        if (item.Language is { } language && !LanguageTag.IsOne(language)) item = item.Wrong("language", t["error.language", language]);
        if (item.Date is { } day && !LocalDatePattern.Iso.Parse(day).Success) item = item.Wrong("date", t["error.date", day]);
        if (item.Url is { } url && !WebAddress.Is(url)) item = item.Wrong("url", t["error.url", url]);
        return item;
    }

    private static DocumentHeader Header(ReportItem i) => new(i.Title, i.Publisher, i.Author, i.Date, i.Language ?? "", i.Url);
}
