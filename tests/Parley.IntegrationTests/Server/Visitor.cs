using System.Net;
using System.Text.RegularExpressions;

namespace Parley.IntegrationTests.Server;

/// <summary>A browser without script: it keeps cookies, reads pages, and sends the forms that it finds on them.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true });

    /// <summary>The last page.</summary>
    public string Html { get; private set; } = "";

    /// <summary>The status of the last page.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The address of the last page, after redirects.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The headers of the last page.</summary>
    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; private set; } = null!;

    /// <summary>What a person reads: the last page's words without markup.</summary>
    public string Words => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(Html, " "), " "));

    public Task Go(Uri address, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        change?.Invoke(request);
        return Send(request);
    }

    /// <summary>Sends a form of the last page by its action, hidden fields included.</summary>
    /// <param name="action">The end of the form's address.</param>
    /// <param name="fields">Fields to be set; one that is there is set anew.</param>
    public Task Submit(string action, params (string Name, string Value)[] fields)
    {
        var (address, hidden) = Form(action);
        var set = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var all = hidden.Where(h => !set.Contains(h.Name)).Concat(fields).Select(f => KeyValuePair.Create(f.Name, f.Value));
        return Send(new HttpRequestMessage(HttpMethod.Post, new Uri(Address, address)) { Content = new FormUrlEncodedContent(all) });
    }

    /// <summary>Sends a form with files.</summary>
    public Task Upload(string action, (string Name, string Value)[] fields, params (string File, byte[] Bytes)[] files)
    {
        var (address, hidden) = Form(action);
        var content = new MultipartFormDataContent();
        var set = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in hidden.Where(h => !set.Contains(h.Name)).Concat(fields)) content.Add(new StringContent(value), name);
        foreach (var (file, bytes) in files) content.Add(new ByteArrayContent(bytes), "files", file);
        return Send(new HttpRequestMessage(HttpMethod.Post, new Uri(Address, address)) { Content = content });
    }

    public Task Post(Uri address, params (string Name, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    /// <summary>The values of a form's fields as the page has them.</summary>
    public IReadOnlyList<(string Name, string Value)> FieldsOf(string action) => Form(action).Fields;

    public async Task Send(HttpRequestMessage request)
    {
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        (Status, Address, Headers) = (answer.StatusCode, answer.RequestMessage!.RequestUri!, answer.Headers);
    }

    public void Dispose() => _client.Dispose();

    private (string Address, List<(string Name, string Value)> Fields) Form(string action)
    {
        foreach (Match form in Forms().Matches(Html))
        {
            var address = WebUtility.HtmlDecode(Attribute(form.Groups["head"].Value, "action") ?? "");
            if (Attribute(form.Groups["head"].Value, "method") != "post" || !address.Split('?')[0].EndsWith(action, StringComparison.Ordinal)) continue;
            var body = form.Groups["body"].Value;
            var fields = Inputs().Matches(body).Select(m => m.Groups["head"].Value)
                .Where(i => Attribute(i, "name") is not null && (Attribute(i, "type") is not ("radio" or "checkbox" or "file") || i.Contains(" checked", StringComparison.Ordinal)))
                .Select(i => (WebUtility.HtmlDecode(Attribute(i, "name")!), WebUtility.HtmlDecode(Attribute(i, "value") ?? "")))
                .Concat(Areas().Matches(body).Select(m => (Attribute(m.Groups["head"].Value, "name") ?? "", WebUtility.HtmlDecode(m.Groups["body"].Value))))
                .Concat(Selects().Matches(body).Select(m => (Attribute(m.Groups["head"].Value, "name") ?? "", Chosen(m.Groups["body"].Value))));
            return (address, [.. fields]);
        }
        throw new InvalidOperationException($"The page {Address} has no form for {action}.");
    }

    private static string Chosen(string options)
    {
        var all = Options().Matches(options).Select(m => m.Groups["head"].Value).ToList();
        var chosen = all.Find(o => o.Contains(" selected", StringComparison.Ordinal)) ?? all.FirstOrDefault() ?? "";
        return WebUtility.HtmlDecode(Attribute(chosen, "value") ?? "");
    }

    private static string? Attribute(string tag, string name) => Regex.Match(tag, $"(?:^|\\s){Regex.Escape(name)}=\"(?<head>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: true } m ? m.Groups["head"].Value : null;

    [GeneratedRegex("<form(?<head>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Forms();

    [GeneratedRegex("<input(?<head>[^>]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea(?<head>[^>]*)>(?<body>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Areas();

    [GeneratedRegex("<select(?<head>[^>]*)>(?<body>.*?)</select>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Selects();

    [GeneratedRegex("<option(?<head>[^>]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Options();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
