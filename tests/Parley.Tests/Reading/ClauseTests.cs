using Xunit;

namespace Parley.Tests.Reading;

/// <summary>Sentences whose facts hang on how their clauses and names are read, one for each way.</summary>
public sealed class ClauseTests
{
    private const string Around = "\nThe rebels, the army and the United Nations talked of a ceasefire.";

    [Theory]
    [InlineData("Those who signed the pact in Lusaka have accepted a ceasefire.", "agreement", "type", "ceasefire")]
    [InlineData("The rebels were to lay down their arms and reopen the road to Gao.", "implementation", "act", "reopen")]
    [InlineData("The talks in Nairobi, which were to have opened on 3 January, will open on 9 January.", "round", "status", "moved")]
    [InlineData("Ghana let it be known that it no longer accepts the border commission.", "position", "stance", "denies")]
    [InlineData("Kenya has yet to free the prisoners.", "implementation", "state", "not-done")]
    [InlineData("Uganda should have withdrawn its troops from Bunia by Monday.", "implementation", "state", "not-done")]
    [InlineData("The three neighbours, Kenya, Uganda and Ghana, took part in the talks in Nairobi.", "participation", "actor", "Ghana")]
    [InlineData("Khaled al-Bahri, the foreign minister of Yemen, rejected the draft.", "statement", "speaker", "Khaled al-Bahri")]
    [InlineData("Delegations were led by a deputy minister for Kenya and by the ambassador for Uganda at the talks in Lusaka.", "level", "actor", "Uganda")]
    [InlineData("Five people died when gunmen attacked a bus in Bunia.", "incident", "killed", "Five")]
    [InlineData("The plan calls for a ceasefire. Only two of the nine parties turned up for the talks in Lusaka.", "participation", "actor", "two of the nine parties")]
    [InlineData("Theresa May welcomed the truce in Juba.", "statement", "speaker", "Theresa May")]
    public void A_sentence_gives_its_fact(string text, string kind, string slot, string value) =>
        Assert.Contains(Reports.Read(text + Around).Proposals, p => p.Kind == kind && p.Slots[slot].Any(v => v.Plain == value || v.Text == value));

    [Fact]
    public void The_movement_is_the_one_that_the_text_called_so()
    {
        var read = Reports.Read("The Houthi movement met the Saudi-led coalition in Sanaa on Monday.\nThe movement rejected the draft." + Around);
        Assert.Equal(["Houthis"], Reports.Plain(Assert.Single(read.Proposals, p => p.Kind == "statement"), "speaker"));
    }

    [Fact]
    public void A_spokesmans_it_is_the_body_for_which_he_speaks()
    {
        var read = Reports.Read("Sergei Petrov, the spokesman of Ukraine, said that it refused to discuss the islands." + Around);
        Assert.Equal(["Ukraine"], Reports.Plain(Assert.Single(read.Proposals, p => p.Kind == "position"), "holder"));
    }

    [Fact]
    public void A_promise_to_release_is_told_once()
    {
        var read = Reports.Read("Kenya promised to free forty prisoners." + Around);
        Assert.Single(read.Proposals, p => p.Kind == "implementation");
        Assert.DoesNotContain(read.Proposals, p => p.Kind == "statement");
    }

    [Fact]
    public void What_came_before_a_truce_is_no_news_of_it()
    {
        var read = Reports.Read("Kenya shelled Bunia before the ceasefire came into force." + Around);
        Assert.DoesNotContain(read.Proposals, p => p.Kind == "agreement");
    }

    [Fact]
    public void Counts_by_side_are_facts_beside_the_total()
    {
        var read = Reports.Read("The mission recorded 35 breaches of the ceasefire on Monday; 23 were the work of Kenya and twelve of Uganda." + Around);
        var accused = read.Proposals.Where(p => p.Kind == "breach").SelectMany(p => Reports.Plain(p, "accused")).ToList();
        Assert.Equal(["Kenya", "Uganda"], accused);
    }

    [Fact]
    public void An_announcement_is_told_with_what_was_announced()
    {
        var read = Reports.Read("Kenya and Uganda agreed to extend the truce in Bunia.\nGhana welcomed the announcement." + Around);
        Assert.Contains("truce", Reports.Plain(Assert.Single(read.Proposals, p => p.Kind == "statement"), "about")[0], StringComparison.Ordinal);
    }
}
