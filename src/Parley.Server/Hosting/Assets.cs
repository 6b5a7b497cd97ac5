using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Server.Hosting;

/// <summary>Style, script and fonts, carried in the program itself and named with a digest, so that a browser may keep them.</summary>
internal static class Assets
{
    /// <summary>Where they lie.</summary>
    internal const string Prefix = "/assets";

    private static readonly string[] Sheets =
    [
        "base.css", "shell.css", "answers.css", "forms.css", "review.css", "pages.css",
        "actors.css", "ledgers.css", "threads.css", "brief.css", "browse.css", "timeline.css",
        "print.css",
    ];

    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>The address of an asset.</summary>
    /// <param name="name">Its name.</param>
    internal static string Address(string name) => $"{Prefix}/{name}?v={All[name].Version}";

    /// <summary>Serves them.</summary>
    /// <param name="routes">The routes.</param>
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Prefix + "/{name}", (HttpContext context, string name) =>
    {
        if (!All.TryGetValue(name, out var asset)) return Results.NotFound();
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type);
    });

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(Assets).Assembly;
        var found = assembly.GetManifestResourceNames().Where(n => n.StartsWith("assets/", StringComparison.Ordinal)).ToDictionary(n => n["assets/".Length..], Bytes, StringComparer.Ordinal);
        var fonts = found.Keys.Where(n => n.EndsWith(".woff2", StringComparison.Ordinal)).ToList();
        var sheet = string.Concat(Sheets.Select(s => Encoding.UTF8.GetString(Bytes("css/" + s))));
        foreach (var font in fonts) sheet = sheet.Replace($"url({font})", $"url({font}?v={Version(found[font])})", StringComparison.Ordinal);
        found["parley.css"] = Encoding.UTF8.GetBytes(sheet);
        return found.ToFrozenDictionary(f => f.Key, f => new Asset(f.Value, Type(f.Key), Version(f.Value)), StringComparer.Ordinal);
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException($"The program lacks {resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Version(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "font/woff2",
    };

    private sealed record Asset(byte[] Bytes, string Type, string Version);
}
