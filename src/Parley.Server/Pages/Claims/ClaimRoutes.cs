using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Claims;
using Parley.Desk;
using Parley.Server.Pages.Shared;
using Parley.Server.Pages.Slots;

namespace Parley.Server.Pages.Claims;

/// <summary>A claim: what it says, where it stands, what it is about; corrected, withdrawn and tied with reasons.</summary>
internal static class ClaimRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/claim/{claim:guid}", (Guid claim, Here here) => Show(here, claim));
        Post(routes, "correct", Correct);
        Post(routes, "retract", (here, claim, form) => Done(here, claim.Id, () => Decide.Retract(here.Desk, claim.Id, form["reason"].ToString())));
        Post(routes, "link", (here, claim, form) => Done(here, claim.Id, () => Desk.Things.Link(here.Desk, claim.Id, form["thing"].ToString(), form["reason"].ToString())));
        Post(routes, "unlink", (here, claim, form) => Done(here, claim.Id, () => Desk.Things.Unlink(here.Desk, claim.Id, form["thing"].ToString(), form["reason"].ToString())));
    }

    private static void Post(IEndpointRouteBuilder routes, string act, Func<Here, Claim, IFormCollection, IResult> handle) =>
        routes.MapPost($"/claim/{{claim:guid}}/{act}", async (Guid claim, HttpRequest request, Here here) =>
        {
            Acting.Now(here);
            here.Stand($"/claim/{claim}");
            var form = await request.ReadFormAsync();
            return here.Case.Claim(claim) is { } found ? handle(here, found, form) : Notice.Page(StatusCodes.Status404NotFound, "claim");
        });

    private static IResult Done(Here here, Guid claim, Action act)
    {
        Acting.Do(act);
        return Results.Redirect(here.To($"/claim/{claim}"));
    }

    private static RazorComponentResult Show(Here here, Guid claim)
    {
        if (here.Case.Claim(claim) is not { } found)
            return Histories.OfClaim(here.Desk, claim).IsEmpty ? Notice.Page(StatusCodes.Status404NotFound, "claim") : new RazorComponentResult<GonePage>(new { Claim = claim });
        var form = here.Query("edit") is not null && !here.Past ? SlotForm.Of(found.Content, Words(here, found)) : null;
        return new RazorComponentResult<ClaimPage>(new { Claim = found, Form = form });
    }

    private static IResult Correct(Here here, Claim claim, IFormCollection form)
    {
        var read = new SlotFormReading(here.Case, form, claim.Content).Read().Carried(here.Desk, claim.Document.Id, Words(here, claim)).Doubted(claim.Document, claim.Id);
        var reason = form["reason"].ToString();
        var lacks = string.IsNullOrWhiteSpace(reason);
        if (read.Form.Failed || lacks)
            return new RazorComponentResult<ClaimPage>(new { Claim = claim, read.Form, Error = lacks ? Texts.Of(typeof(ClaimRoutes))["reason.needed"] : null }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        foreach (var (name, kind) in read.NewActors) Acting.Do(() => Desk.Things.MakeActor(here.Desk, name, kind, null));
        return Done(here, claim.Id, () => Decide.Correct(here.Desk, claim.Id, read.Content, reason, read.Confirmed));
    }

    private static string Words(Here here, Claim claim) => here.Desk.EvidenceOf(here.Case, claim.Id)?.Quote ?? "";
}
