using Parley.Reading.Evaluation;
using Xunit;
using static Parley.Tests.Reading.Evaluation.MadeUpGold;

namespace Parley.Tests.Reading.Evaluation;

/// <summary>When two fillings of a slot are the same thing, seen from the score of a fact that has this slot alone.</summary>
public sealed class SlotAgreementTests
{
    [Theory]
    [InlineData("Donetsk People's Republic", "Donetsk Peoples Republic", false)]
    [InlineData("High Negotiations Committee", "HNC", true)]
    [InlineData("Association of Southeast Asian Nations", "ASAN", true)]
    [InlineData("Sergei Lavrov", "Lavrov", true)]
    [InlineData("Sudan", "South Sudan", false)]
    [InlineData("Macedonia", "North Macedonia", false)]
    [InlineData("Bob Li", "Li", false)]
    [InlineData("Türkiye", "the Turkiye", true)]
    [InlineData("Weißrussland", "Weissrussland", true)]
    [InlineData("Jaysh al-Islam", "Jaysh al-Islam (Army)", true)]
    public void A_name_in_short_is_the_name_in_full(string gold, string proposed, bool same) => Assert.Equal(same, Finds("motive", "actor", gold, proposed));

    [Theory]
    [InlineData("shelling of the valley", "the valley was shelled", true)]
    [InlineData("future of the president", "the president's future role in the country after the long civil war and its armed forces", false)]
    [InlineData("talks without preconditions", "prisoner lists", false)]
    public void Free_wording_agrees_by_the_words_that_it_shares(string gold, string proposed, bool same) => Assert.Equal(same, Finds("assessment", "about", gold, proposed));

    [Theory]
    [InlineData("Iran + Turkey", "Turkey + Iran", true)]
    [InlineData("Iran + Turkey + Russia", "Iran + Turkey", false)]
    [InlineData("Iran + Turkey + Russia + Chad", "Iran + Turkey + Russia", true)]
    public void A_list_agrees_by_the_share_that_stands_on_both_sides(string gold, string proposed, bool same) => Assert.Equal(same, Finds("motive", "actor", gold, proposed));

    [Theory]
    [InlineData("ceasefire", "truce", true)]
    [InlineData("peace-agreement", "agreement", false)]
    public void A_truce_is_a_ceasefire_but_a_closed_value_has_no_short_form(string gold, string proposed, bool same) => Assert.Equal(same, Finds("agreement", "type", gold, proposed));

    private static bool Finds(string kind, string slot, string gold, string proposed) =>
        Score(Document(Fact(kind, $"{slot}={gold}")), Proposal(kind, $"{slot}={proposed}")).Found == 1;
}
