namespace Parley.Server.Pages.Shared;

/// <summary>Addresses are citations: shown, linked where they are of the web, and never fetched.</summary>
internal static class WebAddress
{
    /// <summary>Whether a link may be made of it.</summary>
    /// <param name="address">The address.</param>
    internal static bool Is(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
