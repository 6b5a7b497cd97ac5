using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.IntegrationTests.House;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

public sealed class DecisionTests : IDisposable
{
    private const string Text = "Northland has turned down the plan.\n\nNorthland has invited Southland to the Lakeside talks, an envoy said.\n";
    private readonly DeskFixture _made = new();

    private CaseDesk Desk => _made.Desk;

    public void Dispose() => _made.Dispose();

    [Fact]
    public void What_a_person_adds_enters_the_answers_with_its_sentence()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "has invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        var (answer, of) = Ask.Question(Desk, "invitations", AskFilter.None, AsOf.Now);
        Assert.Equal([claim], Assert.Single(answer.Rows).Basis);
        var evidence = Desk.EvidenceOf(of, claim)!;
        Assert.Equal("has invited Southland", evidence.Quote);
        Assert.Contains("an envoy said", evidence.Sentence, StringComparison.Ordinal);
        Assert.Equal("The Gazette", evidence.Publisher);
        Assert.Equal("tester", evidence.AcceptedBy);
    }

    [Fact]
    public void Undo_is_exact_and_can_itself_be_undone()
    {
        var document = _made.Take(Text);
        _made.Claim(document, "turned down", "statement", "speaker=Northland", "act=reject", "about=the plan");
        var before = Answers();
        var claim = _made.Claim(document, "has invited", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        var with = Answers();
        Decide.Undo(Desk, claim, "wrong");
        Assert.Equal(before, Answers());
        Decide.Undo(Desk, Desk.File.Find(Desk.File.Head)!.Id);
        Assert.Equal(with, Answers());
    }

    [Fact]
    public void An_answer_as_recorded_earlier_stays_what_it_was_after_a_retraction()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "has invited", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        var head = Desk.File.Head;
        var before = Answers(new AsOf(null, head));
        Decide.Retract(Desk, claim, "withdrawn by the Gazette");
        Assert.Equal(before, Answers(new AsOf(null, head)));
        Assert.Empty(Ask.Question(Desk, "invitations", AskFilter.None, AsOf.Now).Answer.Rows);
    }

    [Fact]
    public void The_same_text_of_the_same_publisher_is_one_document_and_of_another_a_copy()
    {
        var first = _made.Take(Text);
        Assert.Equal(first, _made.Take(Text));
        var copy = _made.Take(Text, publisher: "The Herald");
        Assert.NotEqual(first, copy);
        Assert.Equal(first, Desk.Now.Documents[copy].CopyOf);
    }

    [Fact]
    public void A_day_given_later_is_kept_as_an_entry_and_the_document_moves_into_its_place()
    {
        var document = _made.Take(Text, date: null);
        Assert.Null(Desk.Now.Documents[document].Date);
        TakeIn.Detail(Desk, document, new Parley.Reading.DocumentHeader(null, null, null, "2017-01-10", "", null), "seen on the front page");
        Assert.Equal(new NodaTime.LocalDate(2017, 1, 10), Desk.Now.Documents[document].Date);
    }

    [Fact]
    public void Retracting_without_a_reason_or_undoing_twice_is_refused_in_words()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "has invited", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        Assert.Contains("reason", Assert.Throws<FormatException>(() => Decide.Retract(Desk, claim, " ")).Message, StringComparison.Ordinal);
        Decide.Undo(Desk, claim);
        Assert.Contains("already undone", Assert.Throws<InvalidOperationException>(() => Decide.Undo(Desk, claim)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_link_and_unlink_are_entries_that_the_answers_follow()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "has invited", "round", "track=Lakeside talks", "date=2017-01-23", "status=planned");
        _made.Claim(document, "turned down", "round", "track=Harbour talks", "date=2017-02-08", "status=planned");
        Things.Merge(Desk, "track/harbour-talks", "track/lakeside-talks", "one and the same");
        Assert.Single(Desk.Now.ThingsOf(ThingKind.Track));
        Things.Unmerge(Desk, "track/harbour-talks", "not the same");
        Assert.Equal(2, Desk.Now.ThingsOf(ThingKind.Track).Count());
        Things.Unlink(Desk, claim, "track/lakeside-talks", "another lake");
        Assert.DoesNotContain("track/lakeside-talks", Desk.Now.Claim(claim)!.Things);
    }

    [Fact]
    public void Every_answer_keeps_to_its_published_schema()
    {
        var document = _made.Take(Text);
        _made.Claim(document, "has invited", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        _made.Claim(document, "turned down", "statement", "speaker=Northland", "act=reject", "about=the plan");
        _made.Claim(document, "turned down", "agreement", "type=ceasefire", "parties=Northland; Upland Front", "guarantors=Eastmark", "status=announced");
        Assert.All(Questions.All, q => AnswerSchema.Check(AnswerText(q.Name, AsOf.Now)));
    }

    private string Answers(AsOf? asOf = null) => string.Join('\n', Questions.All.Select(q => AnswerText(q.Name, asOf ?? new AsOf(null, null), noHead: true)));

    private string AnswerText(string question, AsOf asOf, bool noHead = false)
    {
        var (answer, of) = Ask.Question(Desk, question, AskFilter.None, asOf);
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream)) Exchange.Answers.AnswerJson.Write(json, answer, noHead ? 0 : of.Head, id => Desk.EvidenceOf(of, id));
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
