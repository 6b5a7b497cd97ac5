using Xunit;
using static Parley.Tests.Reading.Reports;

namespace Parley.Tests.Reading;

public sealed class EnglishReaderTests
{
    [Fact]
    public void A_passive_names_the_one_who_acts()
    {
        var invitation = Only("Turkey was invited to the peace talks in Geneva by Russia.", "invitation");
        Assert.Equal(["Russia"], Plain(invitation, "inviter"));
        Assert.Equal(["Turkey"], Plain(invitation, "invitee"));
        Assert.Equal("issued", invitation.Slots.Term("state"));
    }

    [Fact]
    public void Coordinated_actors_with_one_predicate_are_one_fact_with_a_list()
    {
        var truce = Only("A truce between Armenia and Azerbaijan was guaranteed by Russia, Turkey and Iran.", "agreement");
        Assert.Equal(["Russia", "Turkey", "Iran"], Plain(truce, "guarantors"));
    }

    [Fact]
    public void A_hope_is_never_a_reply()
    {
        var read = Read("Sergei Lavrov said that Moscow hoped Washington would accept the invitation to the talks in Astana.");
        Assert.DoesNotContain(read.Proposals, p => p.Kind == "reply");
        var hope = Assert.Single(read.Proposals, p => p.Kind == "statement");
        Assert.Equal("hope", hope.Slots.Term("act"));
        Assert.Equal(["Russia"], Plain(hope, "speaker"));
        Assert.Equal(["Sergei Lavrov"], Voice(hope));
    }

    [Fact]
    public void A_stated_ground_and_a_circumstance_are_kept_apart()
    {
        var over = Only("The Houthis boycotted the talks in Geneva over the blockade of the port.", "participation");
        Assert.True(over.Slots.Has("ground"));
        Assert.False(over.Slots.Has("circumstance"));
        var amid = Only("Several rebel groups have suspended their participation in the talks amid repeated shelling.", "participation");
        Assert.True(amid.Slots.Has("circumstance"));
        Assert.False(amid.Slots.Has("ground"));
        Assert.Equal(["Several rebel groups"], Plain(amid, "actor"));
        Assert.Null(amid.Slots.NamesIn("actor").Single().Actor);
    }

    [Fact]
    public void A_weekday_is_the_last_one_up_to_publication_and_the_next_one_for_what_is_planned()
    {
        var past = Only("Iran attended the talks in Geneva on Monday.", "participation");
        Assert.Equal(["2017-01-16"], Plain(past, "date"));
        var due = Only("A new round of talks will be held in Geneva on Monday, the army and the rebels said.", "round");
        Assert.Equal(["2017-01-23"], Plain(due, "date"));
    }

    [Fact]
    public void A_day_counted_from_a_known_event_is_resolved()
    {
        var round = Only("The peace talks with the rebels will be held in Astana three days after the inauguration of Donald Trump.", "round");
        Assert.Equal(["2017-01-23"], Plain(round, "date"));
    }

    [Fact]
    public void An_undated_report_gets_candidates_and_weekdays_stay_words()
    {
        var read = Read("Russia told the rebels on Wednesday that talks will be held on 20 April. It had announced a ceasefire on 2 April.\nCopyright Some Paper 2016", date: null);
        Assert.Equal(["2016-04-06", "2016-04-13"], read.DateCandidates);
    }

    [Fact]
    public void A_government_that_has_not_taken_office_is_an_actor_of_its_own()
    {
        var invitation = Only("Russia has invited the incoming US administration to the peace talks in Astana.", "invitation");
        Assert.Equal(["United States, incoming administration"], Plain(invitation, "invitee"));
        Assert.Contains("United States", invitation.Slots.NamesIn("invitee").Single().Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metonym_says_why_it_was_resolved()
    {
        var name = Only("Moscow has invited Turkey to the peace talks in Geneva.", "invitation").Slots.NamesIn("inviter").Single();
        Assert.Equal("Russia", name.Name);
        Assert.Contains("metonym", name.Candidates[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_belongs_to_the_one_who_is_named_after_it()
    {
        var statement = Only("\"We reject this draft of the ceasefire,\" Sergei Lavrov, Russia's foreign minister, said on Monday.", "statement");
        Assert.Equal("reject", statement.Slots.Term("act"));
        Assert.Equal(["Sergei Lavrov"], Plain(statement, "speaker"));
    }

    [Fact]
    public void A_hypothetical_yields_nothing() =>
        Assert.DoesNotContain(Read("If Iran attended the talks in Geneva, the rebels would leave.").Proposals, p => p.Kind == "participation" && p.Slots.Term("state") == "present");

    [Theory]
    [InlineData("قالت روسيا إن المحادثات ستعقد في أستانا يوم الاثنين المقبل", "Arabic")]
    [InlineData("Россия сообщила, что переговоры пройдут в Астане", "Russian")]
    [InlineData("Le gouvernement a annoncé que les pourparlers de paix auront lieu dans la capitale avec une délégation des rebelles", "French")]
    public void Another_language_is_named_and_not_read(string text, string language)
    {
        var read = Read(text);
        Assert.Empty(read.Proposals);
        Assert.Contains(read.Notices, n => n == $"language not read yet: {language}");
    }

    [Fact]
    public void A_truce_between_shops_yields_nothing()
    {
        var read = Read("Peace at the till\n\nThe two supermarkets declared a truce in the price war over milk. Shoppers welcomed the lower prices, and one retailer accused its rival of breaking the ceasefire.");
        Assert.Empty(read.Proposals);
    }

    [Fact]
    public void Empty_text_is_said_so() => Assert.Contains(Read("  \n ").Notices, n => n.Contains("empty", StringComparison.Ordinal));

    [Fact]
    public void One_endless_line_is_read_in_bounded_time_with_a_notice()
    {
        var read = Read(string.Concat(Enumerable.Repeat("the army and the rebels fight on and on ", 100_000)));
        Assert.Contains(read.Notices, n => n.Contains("only the first", StringComparison.Ordinal));
        Assert.Contains(read.Notices, n => n.Contains("was cut", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_text_gives_the_same_proposals_and_every_span_lies_in_its_sentence()
    {
        const string Text = "Egypt said on 3 May that it had brokered a truce between Israel and Hamas together with Qatar. Washington guarantees the truce.";
        var (one, other) = (Read(Text), Read(Text));
        Assert.Equal(one.Proposals.Select(p => (p.Id, p.Kind, p.Span, p.Probability)), other.Proposals.Select(p => (p.Id, p.Kind, p.Span, p.Probability)));
        Assert.NotEmpty(one.Proposals);
        Assert.All(one.Proposals, p => Assert.True(p.Span.Start >= one.Sentences[p.Sentence - 1].Start && p.Span.End <= one.Sentences[p.Sentence - 1].End));
    }

    [Fact]
    public void An_invitation_issued_and_one_only_thought_of_contradict_each_other()
    {
        var read = Read("Russia has invited the US to peace talks on Syria in Astana. \"In our view it is right to invite the incoming US administration as well,\" said its foreign minister, Sergei Lavrov.", "2017-01-17");
        var invitations = read.Proposals.Where(p => p.Kind == "invitation").ToList();
        Assert.Equal(["issued", "intended"], invitations.Select(p => p.Slots.Term("state")));
        Assert.All(invitations, p => Assert.Contains(p.Links, l => l.Type == "contradicts" && invitations.Any(i => i.Id == l.To)));
    }

    [Fact]
    public void What_was_said_at_the_time_has_the_day_told_before()
    {
        var read = Read("The ceasefire in Syria was announced on 29 December. At the time, Iran said it hoped that the rebels would join the talks.");
        Assert.Equal(["2016-12-29"], Plain(Assert.Single(read.Proposals, p => p.Kind == "statement"), "date"));
    }

    [Fact]
    public void A_round_moved_from_one_day_to_another_is_two_facts_and_no_plan()
    {
        var rounds = Read("The peace talks in Geneva between Iran and Iraq, which had been scheduled for 20 January, have been postponed to 3 February.").Proposals.Where(p => p.Kind == "round").ToList();
        Assert.Equal([("postponed", "2017-01-20"), ("moved", "2017-02-03")], rounds.Select(p => (p.Slots.Term("status")!, p.Slots.First("date")!.Plain)).OrderBy(r => r.Item2, StringComparer.Ordinal));
    }

    [Fact]
    public void Breaches_counted_by_place_are_one_fact_for_each_place_beside_the_total()
    {
        var breaches = Read("The Observatory recorded 17 breaches of the ceasefire in Syria on Sunday: eight in Hama, six in Homs and three in Idlib.").Proposals.Where(p => p.Kind == "breach").ToList();
        Assert.Superset(new HashSet<string> { "Hama eight", "Homs six", "Idlib three" }, breaches.Select(p => $"{p.Slots.First("place")?.Plain} {p.Slots.First("frequency")?.Plain}").ToHashSet(StringComparer.Ordinal));
    }
}
