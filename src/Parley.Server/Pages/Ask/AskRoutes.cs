using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Answers;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Ask;

/// <summary>Each of the thirteen questions, with its filters.</summary>
internal static class AskRoutes
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ask", () => new RazorComponentResult<AskList>());
        routes.MapGet("/ask/{question}", (string question, Here here) => Questions.Find(question) is { } found ? Page(found, here) : Notice.Page(StatusCodes.Status404NotFound, "missing"));
    }

    private static RazorComponentResult<AskPage> Page(IQuestion question, Here here)
    {
        try
        {
            var filter = new AskFilter(here.Query("actor"), here.Query("about"), here.Query("track"), Desk.Ask.Days(here.Query("of")));
            return new RazorComponentResult<AskPage>(new { Question = question, Answer = Desk.Ask.Question(here.Desk, question.Name, filter, here.AsOf).Answer });
        }
        catch (FormatException e) when (new[] { "of", "actor", "about", "track" }.Any(n => here.Query(n) is not null))
        {
            return new RazorComponentResult<AskPage>(new { Question = question, Error = e.Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }
}
