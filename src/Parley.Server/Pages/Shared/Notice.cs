using Microsoft.AspNetCore.Http.HttpResults;

namespace Parley.Server.Pages.Shared;

/// <summary>A plain page that says what went wrong and what to do.</summary>
internal static class Notice
{
    /// <summary>Writes it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="key">Which notice, by the key of its text.</param>
    /// <param name="detail">More of it, in words.</param>
    /// <remarks>It is made apart from the page that failed, whose rendering may have stopped half-way.</remarks>
    internal static async Task Write(HttpContext context, int status, string key, string? detail = null)
    {
        var before = context.RequestServices;
        await using var apart = before.CreateAsyncScope();
        apart.ServiceProvider.GetRequiredService<Here>().Take(before.GetRequiredService<Here>());
        context.RequestServices = apart.ServiceProvider;
        try
        {
            await Page(status, key, detail).ExecuteAsync(context);
        }
        finally
        {
            context.RequestServices = before;
        }
    }

    /// <summary>The page.</summary>
    internal static RazorComponentResult Page(int status, string key, string? detail = null) =>
        new RazorComponentResult<NoticePage>(new { Key = key, Detail = detail }) { StatusCode = status };
}
