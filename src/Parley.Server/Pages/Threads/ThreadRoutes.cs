using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Server.Pages.Shared;
using Walks = Parley.Answers.Threads.Threads;

namespace Parley.Server.Pages.Threads;

/// <summary>The line on which a clause, incident, statement, seat, round, question or claim lies.</summary>
internal static class ThreadRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/thread/{**id}", (string? id, Here here) =>
        Walks.Of(here.Case, id ?? "") is { } thread ? new RazorComponentResult<ThreadPage>(new { Thread = thread }) : Notice.Page(StatusCodes.Status404NotFound, "missing"));
}
