using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Sources;

/// <summary>A source: what it put out, how it was graded and why, who repeats it, and what was corrected or taken back.</summary>
internal static class SourceRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/source/{source}", (string source, Here here) =>
        here.Case.Sources.GetValueOrDefault(source) is { } found ? new RazorComponentResult<SourcePage>(new { Source = found }) : Notice.Page(StatusCodes.Status404NotFound, "missing"));
}
