using Parley.Server.Pages.Shared;

namespace Parley.Server.Hosting;

/// <summary>
/// Answers only to the names of this machine with the port that is listened on. A page elsewhere whose name is made to point
/// here (DNS rebinding) carries its own name in the Host header and gets nothing.
/// </summary>
/// <param name="next">What comes after.</param>
internal sealed class HostCheck(RequestDelegate next)
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host;
        var known = Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? 80) == context.Connection.LocalPort;
        return known ? next(context) : Notice.Write(context, StatusCodes.Status400BadRequest, "host");
    }
}
