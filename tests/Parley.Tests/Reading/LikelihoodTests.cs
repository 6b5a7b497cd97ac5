using Parley.Reading.Likelihood;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>Probabilities are fitted, not set: what is right more often gets more.</summary>
public sealed class LikelihoodTests
{
    [Fact]
    public void A_feature_of_right_facts_raises_the_probability_and_one_of_wrong_facts_lowers_it()
    {
        var examples = Enumerable.Range(0, 40).Select(i => new Example([("bias", 1), (i % 2 == 0 ? "good" : "bad", 1)], i % 2 == 0 ? i % 10 != 0 : i % 9 == 0)).ToList();
        var weights = LogisticFit.Of(examples, penalty: 1);
        Assert.True(weights.Of([("bias", 1), ("good", 1)]) > 0.6);
        Assert.True(weights.Of([("bias", 1), ("bad", 1)]) < 0.4);
    }

    [Fact]
    public void Without_other_features_the_probability_is_the_share_that_was_right()
    {
        var examples = Enumerable.Range(0, 100).Select(i => new Example([("bias", 1)], i < 70)).ToList();
        Assert.Equal(0.7, LogisticFit.Of(examples, penalty: 0).Of([("bias", 1)]), 2);
    }

    [Fact]
    public void A_strong_penalty_leaves_the_frame_to_speak_for_itself()
    {
        var examples = Enumerable.Range(0, 20).Select(i => new Example([("frame", 1.0), ("rare", 1)], i == 0)).ToList();
        Assert.InRange(LogisticFit.Of(examples, penalty: 1_000_000).Of([("frame", Math.Log(0.7 / 0.3))]), 0.69, 0.71);
    }

    [Fact]
    public void An_unknown_feature_counts_nothing() =>
        Assert.Equal(0.5, new Weights([]).Of([("never seen", 3)]), 6);

    [Fact]
    public void Weights_are_written_in_the_order_of_their_names() =>
        Assert.Equal(["a 0.500", "b -1.250"], new Weights([new("b", -1.25), new("a", 0.5)]).Lines());
}
