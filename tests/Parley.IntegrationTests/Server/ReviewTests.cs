using System.Net;

namespace Parley.IntegrationTests.Server;

public sealed class ReviewTests
{
    private static readonly string Review = $"/review/{MadeUpCase.Open}";

    [Fact]
    public async Task Accepting_goes_on_to_the_next_and_changes_the_answers()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/ask/invitations"));
        Assert.DoesNotContain("Coastal Union", Answers(visitor), StringComparison.Ordinal);
        await visitor.Go(served.Page(Review));
        await visitor.Submit("/p01/accept");
        Assert.Contains("at=p02", visitor.Address.Query, StringComparison.Ordinal);
        Assert.Contains("1 of 9 decided", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/invitations"));
        Assert.Contains("Invitation of Coastal Union", Answers(visitor), StringComparison.Ordinal);
        Assert.Contains("none in the record", Answers(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editing_sets_slots_names_and_the_thing_it_is_about()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?at=p09&edit=yes"));
        Assert.Contains("Hill Front — the last delegation named", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/p09/accept", ("actor.actor.0", "actor:coastal-union"), ("slot.state", "absent"), ("slot.date", "2031-03-12"));
        Assert.Contains("accepted with changes", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/seats?actor=Coastal+Union"));
        Assert.Contains("absent", Answers(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_may_become_a_new_actor_or_stay_as_written()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?at=p05&edit=yes"));
        await visitor.Submit("/p05/accept", ("slot.holder.0", "Reed Council"), ("actor.holder.0", "new:Organisation"));
        await visitor.Go(served.Page("/ask/positions?actor=Reed+Council"));
        Assert.Contains("Reed Council", Answers(visitor), StringComparison.Ordinal);
        await visitor.Go(served.Page(Review + "?at=p06&edit=yes"));
        Assert.Contains("leave as written", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/p06/accept");
        Assert.Contains("accepted", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_value_is_told_beside_its_field_and_nothing_is_lost()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?at=p01&edit=yes"));
        await visitor.Submit("/p01/accept", ("slot.date", "some day"), ("slot.to", "the Reed talks"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("expected a day", visitor.Words, StringComparison.Ordinal);
        Assert.Contains(("slot.date", "some day"), visitor.FieldsOf("/p01/accept"));
        Assert.Contains(("slot.to", "the Reed talks"), visitor.FieldsOf("/p01/accept"));
    }

    [Fact]
    public async Task Rejecting_names_a_reason_and_keeps_the_proposal()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review));
        await visitor.Submit("/p02/reject", ("ground", "duplicate"));
        Assert.Contains("rejected: said already", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/p03/reject", ("ground", "because"));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
    }

    [Fact]
    public async Task Undo_and_redo_go_back_and_forth_through_all_that_was_decided()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review));
        await visitor.Submit("/p01/accept");
        await visitor.Submit("/p02/reject", ("ground", "wrong"));
        foreach (var (act, decided) in new[] { ("undo", 1), ("undo", 0), ("redo", 1), ("redo", 2), ("undo", 1) })
        {
            await visitor.Submit("/" + act);
            Assert.Contains($"{decided} of 9 decided", visitor.Words, StringComparison.Ordinal);
        }
        await visitor.Submit("/p03/accept");
        await visitor.Post(visitor.Address);
        await visitor.Go(served.Page(Review));
        await visitor.Submit("/redo");
        Assert.Contains("nothing to take back", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shown_is_accepted_together_and_marked_as_unread()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?kind=participation"));
        Assert.Contains("Accept the 2 shown", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/accept-shown");
        Assert.Contains("2 of 9 decided", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/ask/seats"));
        Assert.Contains("accepted unread", Answers(visitor), StringComparison.Ordinal);
        Assert.Contains("the delegation", Answers(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reader_missed_is_added_without_script_by_sentence_and_words()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?add=1&sentence=2&quote=no+such+words&claim=contact"));
        Assert.Contains("Copy them from the text", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page(Review + "?add=1&sentence=2&quote=Vessaly&claim=contact"));
        await visitor.Submit("/add");
        Assert.Contains("Fill in at least one field", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/add", ("slot.actors.0", "Vessaly"), ("slot.state", "planned"), ("slot.subject", "grain"));
        Assert.Contains("added by hand", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("0 of 9 decided", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_past_nothing_can_be_decided()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review + "?as-of=2031-03-12"));
        Assert.Contains("You are looking at the past", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("method=\"post\"", visitor.Html, StringComparison.Ordinal);
        await visitor.Go(served.Page(Review));
        var token = visitor.FieldsOf("/p01/accept").Single(f => f.Name == "form-token");
        await visitor.Post(served.Page($"{Review}/p01/accept?as-of=2031-03-12"), token);
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        await visitor.Go(served.Page(Review));
        Assert.Contains("0 of 9 decided", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_why_a_name_became_an_actor_and_how_proposals_hang_together()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page(Review));
        Assert.Contains("“Amaris”: metonym of Vessaly: its capital", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("amid (told together, no cause stated): 7 Breach", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("because of (a ground that somebody states): 6 Participation", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Who is meant?", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("almost certain", visitor.Words, StringComparison.Ordinal);
    }

    private static string Answers(Visitor visitor) => visitor.Words[(visitor.Words.IndexOf("Filter", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..].Split("How this is computed")[0].Split(" Ask ")[^1];
}
