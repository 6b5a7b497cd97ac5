using System.Security.Cryptography;
using System.Text;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Hosting;

/// <summary>
/// Where a start-up token is set, no page is shown without it. It comes once in the address, moves into a cookie that no
/// script and no other site can use, and the address is cleaned of it.
/// </summary>
/// <param name="next">What comes after.</param>
/// <param name="settings">Holds the token.</param>
internal sealed class TokenGate(RequestDelegate next, ServerSettings settings)
{
    private const string Parameter = "token";

    public Task InvokeAsync(HttpContext context)
    {
        if (settings.Token is not { } token || context.Request.Path.StartsWithSegments(Assets.Prefix, StringComparison.Ordinal)) return next(context);
        var cookie = $"parley-token-{context.Connection.LocalPort}";
        if (context.Request.Query[Parameter].FirstOrDefault() is { } given && Same(given, token))
        {
            context.Response.Cookies.Append(cookie, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
            var rest = context.Request.Query.Where(q => q.Key != Parameter).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
            context.Response.Redirect(context.Request.Path + QueryString.Create(rest));
            return Task.CompletedTask;
        }
        return context.Request.Cookies[cookie] is { } kept && Same(kept, token) ? next(context) : Notice.Write(context, StatusCodes.Status401Unauthorized, "token");
    }

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
