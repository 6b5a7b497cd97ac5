using Parley.Server.Pages.Shared;

namespace Parley.Server.Hosting;

/// <summary>
/// Each page has an address that names its record, <c>/r/NAME/ask/seats</c>, and keeps meaning the same when the server is
/// started with another record. An address without a record leads to the one that the server was started with.
/// </summary>
/// <param name="next">What comes after.</param>
/// <param name="desks">The records.</param>
internal sealed class RecordPath(RequestDelegate next, Desks desks)
{
    internal const string Prefix = "/r";

    public Task InvokeAsync(HttpContext context, Here here)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(Assets.Prefix, StringComparison.Ordinal)) return next(context);
        if (!path.StartsWithSegments(Prefix, StringComparison.Ordinal, out var rest))
        {
            var to = $"{Prefix}/{Uri.EscapeDataString(desks.HomeName)}{path}{context.Request.QueryString}";
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = to;
            return Task.CompletedTask;
        }
        var parts = (rest.Value ?? "").Split('/', 3);
        var name = parts.Length > 1 ? parts[1] : "";
        if (name.Length == 0 || desks.Find(name) is not { } desk) return Notice.Write(context, StatusCodes.Status404NotFound, "record", name);
        context.Request.PathBase = $"{Prefix}/{name}";
        context.Request.Path = "/" + (parts.Length > 2 ? parts[2] : "");
        here.Arrive(context, name, desk);
        _ = here.AsOf;
        return next(context);
    }
}
