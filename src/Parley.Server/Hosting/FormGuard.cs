using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Hosting;

/// <summary>Lets a form through only if it was made by a page of this server for this browser, and only of a size that is read.</summary>
/// <param name="next">What comes after.</param>
/// <param name="antiforgery">Checks.</param>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    /// <summary>The name of the hidden field.</summary>
    internal const string Field = "form-token";

    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) await next(context);
        else if (!HttpMethods.IsPost(context.Request.Method)) await Notice.Write(context, StatusCodes.Status405MethodNotAllowed, "method");
        else if (context.Request.ContentLength > ParleyServer.LargestRequest) await Refuse(context);
        else if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context)) await Notice.Write(context, StatusCodes.Status400BadRequest, "form");
        else await next(context);
    }

    /// <summary>Reads what is too large to its end without keeping it: a browser shows the answer only once it has sent all.</summary>
    private static async Task Refuse(HttpContext context)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        await Notice.Write(context, StatusCodes.Status413PayloadTooLarge, "large");
    }
}
