using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Parley.Server.Hosting;
using Parley.Server.Pages;
using Parley.Server.Pages.Shared;

namespace Parley.Server;

/// <summary>Serves the pages of a record on this machine alone.</summary>
public static class ParleyServer
{
    /// <summary>The largest request that is read, in bytes; a report may have <see cref="Pages.Read.ReportText.Most"/> of them.</summary>
    internal const long LargestRequest = 20 * 1024 * 1024;

    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="settings">What to serve and where.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="IOException">The port is in use; the message names it.</exception>
    /// <exception cref="Parley.Store.Sqlite.CaseFileException">The record cannot be opened.</exception>
    public static async Task RunAsync(ServerSettings settings, CancellationToken stop)
    {
        using var desks = new Desks(settings);
        desks.Home();
        await using var app = Build(settings, desks);
        await app.StartAsync(stop);
        settings.OnReady?.Invoke(Address(app) + (settings.Token is { } token ? "?token=" + Uri.EscapeDataString(token) : ""));
        await app.WaitForShutdownAsync(stop);
    }

    private static WebApplication Build(ServerSettings settings, Desks desks)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "");
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Listen(IPAddress.Loopback, settings.Port);
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Services.Configure<FormOptions>(f =>
        {
            f.ValueLengthLimit = (int)LargestRequest;
            f.MultipartBodyLengthLimit = LargestRequest;
            f.ValueCountLimit = 4096;
        });
        builder.Services.AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(a =>
        {
            a.Cookie.Name = "parley-form";
            a.Cookie.SameSite = SameSiteMode.Strict;
            a.FormFieldName = FormGuard.Field;
            a.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton(desks);
        builder.Services.AddSingleton(settings);
        builder.Services.AddScoped<Here>();
        builder.Services.AddScoped<Grounds>();
        var app = builder.Build();
        app.UseMiddleware<Headers>();
        app.UseMiddleware<Failures>();
        app.UseMiddleware<HostCheck>();
        app.UseMiddleware<TokenGate>();
        app.UseMiddleware<RecordPath>();
        app.UseRouting();
        app.UseMiddleware<FormGuard>();
        Routes.Map(app);
        return app;
    }

    private static string Address(WebApplication app)
    {
        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return bound.TrimEnd('/') + "/";
    }
}
