using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.IntegrationTests.Server;

public sealed class SecurityTests
{
    [Fact]
    public async Task Every_answer_carries_the_strict_headers()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        foreach (var path in new[] { "/", "/read", "/nowhere", "/ask/nothing" })
        {
            await visitor.Go(served.Page(path));
            var policy = string.Join(' ', visitor.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("no-referrer", visitor.Headers.GetValues("Referrer-Policy").Single());
            Assert.Equal("nosniff", visitor.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(visitor.Headers.CacheControl!.NoStore);
            Assert.DoesNotContain("<style", visitor.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" style=", visitor.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(" onclick", visitor.Html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    public async Task A_page_elsewhere_that_points_its_name_here_gets_nothing(string host)
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/"), r => r.Headers.Host = host.Replace("{port}", served.Root.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.DoesNotContain("Northland", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_names_of_this_machine_are_answered()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        foreach (var name in new[] { "localhost", "127.0.0.1", "[::1]" })
        {
            await visitor.Go(served.Page("/"), r => r.Headers.Host = $"{name}:{served.Root.Port}");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }
    }

    [Fact]
    public async Task Only_the_loopback_address_is_listened_on()
    {
        await using var served = await ServedRecord.Empty();
        var others = Dns.GetHostAddresses(Dns.GetHostName(), AddressFamily.InterNetwork).Where(a => !IPAddress.IsLoopback(a)).ToList();
        Assert.SkipWhen(others.Count == 0, "This machine has no address but the loopback.");
        using var socket = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(others[0], served.Root.Port));
    }

    [Fact]
    public async Task A_form_that_no_page_of_this_server_made_changes_nothing()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        foreach (var path in new[] { $"/review/{MadeUpCase.Open}/p01/accept", $"/review/{MadeUpCase.Open}/undo", "/log/undo", "/records", "/read", "/document/d-first1/details", "/thing/track/port-amar-talks/merge" })
        {
            await visitor.Post(served.Page(path), ("text.0", "x"), ("title", "x"));
            Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
            Assert.Contains("out of date", visitor.Words, StringComparison.Ordinal);
        }
        await visitor.Go(served.Page($"/review/{MadeUpCase.Open}"));
        Assert.Contains("0 of 9 decided", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_no_page_is_shown_to_who_does_not_know_it()
    {
        await using var served = await ServedRecord.Filled("a long secret");
        using var stranger = new Visitor();
        await stranger.Go(served.Page("/"));
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
        Assert.DoesNotContain("Northland", stranger.Html, StringComparison.Ordinal);
        await stranger.Go(new Uri(served.Root, "/?token=a+wrong+one"));
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);

        using var friend = new Visitor();
        await friend.Go(served.Printed);
        Assert.Equal(HttpStatusCode.OK, friend.Status);
        Assert.DoesNotContain("token=", friend.Address.ToString(), StringComparison.Ordinal);
        await friend.Go(served.Page("/inbox"));
        Assert.Equal(HttpStatusCode.OK, friend.Status);
    }

    [Fact]
    public async Task Text_is_never_markup_and_an_address_of_another_sort_is_never_a_link()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", "<script>alert(1)</script> & <img src=x onerror=alert(2)>"), ("publisher.0", "<b>Bold</b>"), ("date.0", "2031-03-01"), ("title.0", "\"><script>"));
        await visitor.Go(new Uri(served.Root, visitor.Address.AbsolutePath.Replace("/review/", "/document/", StringComparison.Ordinal)));
        Assert.DoesNotContain("<script>alert", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Bold", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", visitor.Html, StringComparison.Ordinal);
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", "Words."), ("url.0", "javascript:alert(1)"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_no_record()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        foreach (var path in new[] { "/r/..%2f..%2fetc%2fpasswd/", "/r/%2e%2e/", "/r/nobody/", "/r/" })
        {
            await visitor.Go(new Uri(served.Root.ToString().TrimEnd('/') + path));
            Assert.True(visitor.Status is HttpStatusCode.NotFound or HttpStatusCode.OK, $"{path}: {visitor.Status}");
            Assert.DoesNotContain("root:", visitor.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_too_large_is_told_plainly()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/read"));
        await visitor.Submit("/read", ("text.0", new string('a', 1_200_000)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("at most 1 MB", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/read"));
        await visitor.Upload("/read", [], ("line.txt", Encoding.ASCII.GetBytes(new string('a', 21 * 1024 * 1024))));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
        Assert.Contains("Nothing was taken in", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_methods_are_not_answered()
    {
        await using var served = await ServedRecord.Empty();
        using var visitor = new Visitor();
        await visitor.Send(new HttpRequestMessage(HttpMethod.Delete, served.Page("/log")));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, visitor.Status);
    }
}
