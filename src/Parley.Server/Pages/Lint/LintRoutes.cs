using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Lint;

/// <summary>What is thin, open or unseen in the record, rule by rule.</summary>
internal static class LintRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/lint", (Here here) =>
        new RazorComponentResult<LintPage>(new { Rule = here.Query("rule"), From = int.TryParse(here.Query("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0 }));
}
