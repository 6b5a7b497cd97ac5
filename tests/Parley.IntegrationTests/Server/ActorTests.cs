using System.Net;
using Parley.Desk;

namespace Parley.IntegrationTests.Server;

/// <summary>An actor over time, the matrix, lines of evidence and doubts, as a visitor meets them.</summary>
public sealed class ActorTests
{
    [Fact]
    public async Task The_matrix_has_a_word_or_says_that_there_is_none_for_each_actor_and_round()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/matrix"));
        Assert.Contains("invitation issued", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("suspended, by 8 March 2031", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("not told", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/matrix?of=2031-03-07"));
        Assert.DoesNotContain("suspended, by 8 March 2031", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of=soon", "“soon” is no day")]
    [InlineData("track=Moon", "No track goes by “Moon”")]
    public async Task A_matrix_of_no_day_or_no_track_says_what_is_expected(string query, string says)
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/matrix?" + query));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains(says, visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_said_to_rest_on_another_and_a_circle_is_refused_on_its_page()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/document/d-seats1"));
        await visitor.Submit("/copy", ("of", "d-invite"), ("basis", "cites"), ("reason", "names the agency"));
        Assert.Contains("Rests on", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("reason: names the agency", visitor.Words, StringComparison.Ordinal);
        await visitor.Go(served.Page("/document/d-invite"));
        Assert.Contains("What repeats it or rests on it", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/copy", ("of", "d-seats1"), ("basis", "cites"), ("reason", "the other way"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("would close a circle", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_hardly_be_meant_is_asked_back_and_written_once_it_is_ticked()
    {
        await using var served = await ServedRecord.Filled();
        using var visitor = new Visitor();
        await visitor.Go(served.Page($"/review/{MadeUpCase.Open}?at=p01&edit=yes"));
        await visitor.Submit("/p01/accept", ("slot.invitee.0", "Vessaly"), ("actor.invitee.0", "name"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Vessaly stands as inviter and as invitee", visitor.Words, StringComparison.Ordinal);
        await visitor.Submit("/p01/accept", ("confirmed", "yes"));
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        using var desk = CaseDesk.Open(served.File, DeskSettings.Of("reader"));
        Assert.Contains(desk.Now.Of("invitation"), c => c.Document.Id == MadeUpCase.Open && c.Slots.NamesIn("invitee").Single().Actor == "vessaly");
    }

    [Fact]
    public async Task An_actors_page_shows_names_by_language_ties_with_days_and_what_contradicts()
    {
        await using var served = await ServedRecord.Filled();
        using (var desk = CaseDesk.Open(served.File, DeskSettings.Of("M. Keeper")))
        {
            Things.AddName(desk, "hill-front", "جبهة التل", "ar");
            foreach (var day in new[] { "2031-03-02", "2031-03-04" })
            {
                var of = desk.Now;
                var place = Quoting.Find(desk, of, "d-seats1", "The Hill Front suspended");
                Decide.Add(desk, "d-seats1", new Parley.Claims.ClaimContent("affiliation", [], place.Span, place.Sentence, place.SentenceSpan, false, SlotEdits.Apply(of, "affiliation", Parley.Claims.Slots.Empty, ["member=Ridge Brigade", "of=Hill Front", "relation=joined", "date=" + day])));
            }
        }
        using var visitor = new Visitor();
        await visitor.Go(served.Page("/actor/hill-front"));
        foreach (var words in new[] { "In Arabic جبهة التل", "Ridge Brigade, joined, 2 March 2031", "Ridge Brigade, joined, 4 March 2031", "the days differ", "suspended" })
            Assert.Contains(words, visitor.Words, StringComparison.Ordinal);
    }
}
