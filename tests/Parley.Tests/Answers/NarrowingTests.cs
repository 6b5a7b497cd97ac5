using NodaTime;
using Parley.Answers;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Answers;

public sealed class NarrowingTests
{
    public static TheoryData<string, string> Ways => [.. Questions.All.SelectMany(q => new[] { "actor", "about", "track" }, (q, by) => (q.Name, by))];

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_a_question_is_narrowed_by_takes_effect_or_is_refused(string question, string by)
    {
        var filter = by switch { "actor" => new AskFilter(Actor: "Nowhere"), "about" => new AskFilter(About: "zzz"), _ => new AskFilter(Track: "zzz") };
        var asked = Questions.Find(question)!;
        if (asked.NotBy.Contains(by, StringComparer.Ordinal))
            Assert.Contains("cannot be narrowed by " + by, Assert.Throws<FormatException>(() => Questions.Ask(asked, Told(), filter)).Message, StringComparison.Ordinal);
        else
            Assert.Empty(Questions.Ask(asked, Told(), filter).Rows);
        Assert.NotEmpty(Questions.Ask(asked, Told(), AskFilter.None).Rows);
    }

    [Fact]
    public void A_question_of_state_is_asked_of_one_day()
    {
        var span = new AskFilter(Of: (new LocalDate(2017, 1, 2), new LocalDate(2017, 1, 9)));
        foreach (var question in Questions.All.Where(q => q.OfState))
            Assert.Contains("on one day", Assert.Throws<FormatException>(() => Questions.Ask(question, Told(), span)).Message, StringComparison.Ordinal);
    }

    private static Parley.Cases.Case Told()
    {
        var made = new MadeCase().Document("A", "2017-01-03");
        made.Claim("A", "agreement", null, "type=ceasefire", "parties=Northland; River Army", "guarantors=Eastland", "effective=2016-12-30", "status=in-force");
        made.Claim("A", "breach", null, "accused=Northland", "place=the valley", "act=shelling");
        made.Claim("A", "incident", null, "act=shelling", "actor=River Army", "place=the valley");
        made.Claim("A", "round", null, "track=Lakeside talks", "place=Lakeside", "date=2017-01-23", "status=planned");
        made.Claim("A", "invitation", null, "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        made.Claim("A", "level", null, "actor=Southland", "to=Lakeside talks", "level=minister", "state=named");
        made.Claim("A", "participation", null, "actor=River Army", "in=Lakeside talks", "state=suspended");
        made.Claim("A", "representation", null, "track=Lakeside talks", "group=exiles", "relation=mostly");
        made.Claim("A", "position", null, "holder=Northland", "question=the talks being legitimate", "stance=affirms");
        made.Claim("A", "contact", null, "actors=Northland; Southland", "form=call", "state=held");
        made.Claim("A", "assessment", null, "about=the ceasefire", "judgement=shaky");
        return made.Now;
    }
}
