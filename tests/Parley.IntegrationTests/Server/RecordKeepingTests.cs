using System.Net;
using System.Text.RegularExpressions;

namespace Parley.IntegrationTests.Server;

public sealed class RecordKeepingTests
{
    [Fact]
    public async Task Each_statement_is_one_click_from_its_sentence()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/ask/seats"));
        var chip = Regex.Match(visitor.Html, "class=\"chip[^\"]*\" href=\"(?<to>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups["to"].Value;
        await visitor.Go(new Uri(served.Root, chip));
        Assert.Contains($"id=\"{chip.Split('#')[1]}\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_of_one_text_are_one_chip_with_a_count()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/ask/in-force"));
        Assert.Contains("Coast Agency · B6 · 1 Mar and 1 copy", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_corrected_tied_and_withdrawn_with_reasons_and_all_of_it_can_be_undone()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/track/lake-talks"));
        var claim = Regex.Match(visitor.Html, "/claim/[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(5)).Value;
        await visitor.Go(served.Page(claim + "?edit=yes"));
        await visitor.Submit("/correct", ("slot.relation", "replaces"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Submit("/correct", ("reason", "misread"));
        Assert.Contains("replaces", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("As first written down", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/unlink", ("reason", "another track"));
        await visitor.Submit("/link", ("thing", "track/port-amar-talks"), ("reason", "this one"));
        Assert.Contains("reason: this one", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/retract", ("reason", "the paper withdrew it"));
        Assert.Contains("does not stand", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/log"));
        await visitor.Submit("/log/undo");
        await visitor.Go(served.Page(claim));
        Assert.Contains("replaces", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Things_are_folded_into_one_another_and_taken_apart_again()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/thing/track/lake-talks"));
        await visitor.Submit("/merge", ("into", "track/port-amar-talks"), ("reason", "one and the same"));
        Assert.Contains("/thing/track/port-amar-talks", visitor.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Folded into it", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/thing/track/lake-talks"));
        await visitor.Submit("/unmerge", ("reason", "not so"));
        await visitor.Go(served.Page("/ask/tracks"));
        Assert.Contains("Lake talks", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_is_told_with_its_cause_and_the_past_stands()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page($"/review/{MadeUpCase.Open}"));
        await visitor.Submit("/p01/accept");
        await visitor.Go(served.Page("/changed?since=2031-03-09"));
        Assert.Contains("New: Invitation of Coastal Union", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Coast Agency", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/invitations?as-of=2031-03-09"));
        Assert.DoesNotContain("Invitation of Coastal Union", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("As published by the end of 9 March 2031 (Damascus)", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_is_none_is_told()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        foreach (var path in new[] { "/?as-of=yesterday", "/?as-of=99999", "/changed?since=soon", "/ask/seats?of=2031-13" })
        {
            await visitor.Go(served.Page(path));
            Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        }
    }

    [Fact]
    public async Task An_empty_record_is_started_beside_the_other_and_keeps_its_own_address()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/records"));
        await visitor.Submit("/records", ("title", "Reed Valley"), ("zone", "Mars/Base"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        await visitor.Submit("/records", ("zone", "Asia/Damascus"));
        Assert.Equal("/r/reed-valley/", visitor.Address.AbsolutePath);
        Assert.Contains("This record is empty", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/"));
        Assert.Contains("Northland", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_record_leads_to_the_one_that_is_served()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(new Uri(served.Root, "/ask/seats?as-of=2031-03-09"));
        Assert.Equal("/r/northland/ask/seats?as-of=2031-03-09", visitor.Address.PathAndQuery);
    }

    [Fact]
    public async Task Details_and_grades_of_a_document_are_set_with_a_reason()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/document/d-unread"));
        await visitor.Submit("/details", ("date", "2031-03-10"), ("reason", "printed a day later"));
        Assert.Contains("10 March 2031", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/grade", ("grade", "D"), ("reason", "often wrong"));
        Assert.Contains("D — not usually reliable", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("reason: printed a day later", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_actor_gets_another_name_and_is_found_by_it()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/actor/hill-front"));
        Assert.Contains("suspended", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/name", ("name", "جبهة التل"), ("language", "ar"));
        Assert.Contains("جبهة التل", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/seats?actor=" + Uri.EscapeDataString("جبهة التل")));
        Assert.Contains("Hill Front in the Port Amar talks", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_shows_nothing_of_the_inside()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/claim/00000000-0000-0000-0000-000000000000"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Go(served.Page("/review/nothing"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.DoesNotContain("   at ", visitor.Html, StringComparison.Ordinal);
    }
}
