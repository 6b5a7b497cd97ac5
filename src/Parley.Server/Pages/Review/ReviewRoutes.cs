using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Server.Pages.Shared;
using Parley.Server.Pages.Slots;

namespace Parley.Server.Pages.Review;

/// <summary>The review of a document: accept, edit, reject, undo, redo, each by a plain form.</summary>
internal static class ReviewRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review/{document}", (string document, Here here) => On(here, document, d => Show(here, d)));
        routes.MapPost("/review/{document}/{proposal}/accept", async (string document, string proposal, HttpRequest request, Here here) =>
            Accept(here, document, proposal, await request.ReadFormAsync()));
        routes.MapPost("/review/{document}/{proposal}/reject", async (string document, string proposal, HttpRequest request, Here here) =>
        {
            var ground = (await request.ReadFormAsync())["ground"].ToString();
            return Decided(here, document, proposal, () => Decide.Reject(here.Desk, document, proposal, ground));
        });
        routes.MapPost("/review/{document}/accept-shown", async (string document, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            var shown = (await request.ReadFormAsync())["proposal"].OfType<string>().ToHashSet(StringComparer.Ordinal);
            Acting.Do(() => Decide.AcceptAll(here.Desk, document, shown));
            return Results.Redirect(here.To($"/review/{document}"));
        });
        routes.MapPost("/review/{document}/undo", (string document, Here here) => TakeBack(here, document, Reviewing.Of(here.Desk, document).Undo));
        routes.MapPost("/review/{document}/redo", (string document, Here here) => TakeBack(here, document, Reviewing.Of(here.Desk, document).Redo));
        AddRoutes.Map(routes);
    }

    /// <summary>Does something with a document, or says that there is none.</summary>
    internal static IResult On(Here here, string document, Func<Document, IResult> act) =>
        here.Case.Documents.GetValueOrDefault(document) is { } found ? act(found) : Notice.Page(StatusCodes.Status404NotFound, "missing");

    /// <summary>The page.</summary>
    internal static RazorComponentResult<ReviewPage> Page(ReviewView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };

    private static RazorComponentResult<ReviewPage> Show(Here here, Document document)
    {
        var view = ReviewView.Of(here, document, here.Query("kind"), here.Query("at"));
        if (here.Past) return Page(view);
        if (here.Query("add") is not null) return Page(AddRoutes.Asked(here, view));
        return Page(here.Query("edit") is not null && view.At is { Item: not null, State: ProposalState.Open } at ? view with { Form = SlotForm.Of(at.Content, Words(view, at.Content.Span)) } : view);
    }

    private static IResult Accept(Here here, string document, string proposal, IFormCollection form)
    {
        Acting.Now(here);
        here.Stand($"/review/{document}");
        var item = Acting.Do(() => Desk.Inbox.Item(here.Case, document, proposal));
        var view = ReviewView.Of(here, here.Case.Documents[document], here.Query("kind"), proposal);
        if (!form.ContainsKey("edited"))
        {
            var doubts = ClaimChecks.Problems(here.Case, item.Content, view.Document);
            if (doubts.IsEmpty || item.State is not ProposalState.Open) return Decided(here, document, proposal, () => Decide.Accept(here.Desk, document, proposal));
            return Page(view with { Form = SlotForm.Of(item.Content, Words(view, item.Content.Span)) with { Doubts = doubts } }, StatusCodes.Status422UnprocessableEntity);
        }
        var read = new SlotFormReading(here.Case, form, item.Content).Read().Carried(here.Desk, document, Words(view, item.Content.Span)).Doubted(view.Document);
        if (read.Form.Failed) return Page(view with { Form = read.Form }, StatusCodes.Status422UnprocessableEntity);
        foreach (var (name, kind) in read.NewActors) Acting.Do(() => Desk.Things.MakeActor(here.Desk, name, kind, null));
        var things = form["thing"].OfType<string>().Where(t => t.Length > 0).ToList();
        return Decided(here, document, proposal, () => Decide.Accept(here.Desk, document, proposal, read.Content, null, things, read.Confirmed));
    }

    private static IResult Decided(Here here, string document, string proposal, Action decide)
    {
        Acting.Now(here);
        Acting.Do(decide);
        var view = ReviewView.Of(here, here.Case.Documents[document], here.Query("kind"), proposal);
        return Results.Redirect(here.To($"/review/{document}", ("at", view.NextOpen(view.At)?.Id), ("kind", here.Query("kind"))));
    }

    private static IResult TakeBack(Here here, string document, Guid? entry)
    {
        Acting.Now(here);
        if (entry is not { } id) throw new Hosting.Refused(Texts.Of(typeof(ReviewRoutes))["nothing-to-undo"]);
        Acting.Do(() => Decide.Undo(here.Desk, id));
        var was = here.Case.Documents.TryGetValue(document, out var found) ? ReviewView.Of(here, found, null, null) : null;
        return Results.Redirect(here.To($"/review/{document}", ("at", was?.At?.Id)));
    }

    /// <summary>The words at a span.</summary>
    internal static string Words(ReviewView view, TextSpan span) =>
        view.Text is { } text && span.Start >= 0 && span.End <= text.Length && span.Length > 0 ? text[span.Start..span.End] : "";
}
