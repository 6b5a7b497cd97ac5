using Parley.Reading.Evaluation;
using Xunit;
using static Parley.Tests.Reading.Evaluation.MadeUpGold;

namespace Parley.Tests.Reading.Evaluation;

public sealed class ScoringTests
{
    private const string Invited = "inviter=Russia; invitee=Iran; state=issued";

    [Fact]
    public void A_reading_that_says_the_same_in_other_names_finds_everything()
    {
        var report = Score(
            Document(Fact("invitation", Invited, "Ana Bel"), Fact("reply", "invitee=Iran; state=accepted")),
            Proposal("invitation", "inviter=MOSCOW; invitee=the Íran; state=issued", "Ms Bel"), Proposal("reply", "invitee=Iran; state=accepted"));

        Assert.Equal((2, 2, 0), (report.Found, report.Proposed, report.Restated));
        Assert.Equal((1.0, 1.0, 1.0), (report.Precision, report.Recall, report.F1));
        Assert.Equal((1.0, 1.0, null, 0.0), (report.Exact, report.Voice, report.Grounds, report.FalsePer1000Words));
        Assert.Empty(report.Misses);
    }

    [Fact]
    public void The_wrong_state_is_a_wrong_fact_and_counts_only_in_the_measure_without_states()
    {
        var report = Score(Document(Fact("invitation", Invited)), Proposal("invitation", "inviter=Russia; invitee=Iran; state=intended"));

        Assert.Equal((0, 0), (report.Found, report.FoundInAnyState));
        report = Score(
            Document(Fact("round", "place=Geneva; date=2017-02-08; status=planned; participants=Syria")),
            Proposal("round", "place=Geneva; date=2017-02-08; status=moved; participants=Syria"));
        Assert.Equal((0, 1), (report.Found, report.FoundInAnyState));
        Assert.Equal(["d1: missed round in sentence 2: date 2017-02-08, participants Syria, place Geneva, status planned",
            "d1: false round in sentence 2: date 2017-02-08, participants Syria, place Geneva, status moved"], report.Misses);
    }

    [Fact]
    public void A_slot_that_the_text_does_not_fill_disagrees()
    {
        var gold = Document(Fact("breach", "accused=Syria"));

        Assert.Equal(0, Score(gold, Proposal("breach", "accused=Syria; place=Douma")).Found);
        Assert.Equal(1, Score(gold, Proposal("breach", "accused=Syria; act=shelling")).Found);
    }

    [Fact]
    public void A_fact_told_twice_is_restated_and_neither_found_nor_false()
    {
        var gold = Document(Fact("invitation", Invited, "Ana Bel"));

        var report = Score(gold, Proposal("invitation", Invited, "Ana Bel"), Proposal("invitation", Invited, "Ana Bel", 9), Proposal("invitation", Invited, "", 1));
        Assert.Equal((1, 2, 1.0), (report.Found, report.Restated, report.Precision));

        report = Score(gold, Proposal("invitation", Invited, "Ana Bel"), Proposal("invitation", Invited, "an official", 9));
        Assert.Equal((1, 0, 0.5), (report.Found, report.Restated, report.Precision));
    }

    [Fact]
    public void An_optional_fact_is_neither_rewarded_nor_punished()
    {
        var gold = Document(Fact("motive", "actor=Iran", optional: true));

        Assert.Equal((0, 0, 0), Counts(Score(gold)));
        Assert.Equal((0, 0, 1), Counts(Score(gold, Proposal("motive", "actor=Iran"))));
    }

    [Fact]
    public void An_optional_fact_never_takes_a_proposal_from_one_that_counts()
    {
        var report = Score(Document(Fact("motive", "actor=Iran", optional: true), Fact("motive", "actor=Iran", sentence: 5)), Proposal("motive", "actor=Iran"));

        Assert.Equal((1, 1, 0), Counts(report));
    }

    [Fact]
    public void Of_two_equal_pairings_the_one_with_the_same_voice_is_taken()
    {
        var report = Score(
            Document(Fact("motive", "actor=Iran", "Ana Bel", 2), Fact("motive", "actor=Iran", "an official", 3)),
            Proposal("motive", "actor=Iran", "an official", 2), Proposal("motive", "actor=Iran", "Ana Bel", 3));

        Assert.Equal(1.0, report.Voice);
    }

    [Fact]
    public void A_sentence_read_as_a_neighbouring_kind_counts_as_kindred_with_the_same_holder_and_polarity()
    {
        var gold = Document(Fact("participation", "actor=Iran; in=Astana talks; state=refused", sentence: 4));

        Assert.Equal(1, Score(gold, Proposal("reply", "invitee=Iran; state=declined", sentence: 4)).Kindred);
        Assert.Equal(0, Score(gold, Proposal("reply", "invitee=Iran; state=accepted", sentence: 4)).Kindred);
        Assert.Equal(0, Score(gold, Proposal("reply", "invitee=Turkey; state=declined", sentence: 4)).Kindred);
        Assert.Equal(0, Score(gold, Proposal("reply", "invitee=Iran; state=declined", sentence: 5)).Kindred);
    }

    [Fact]
    public void A_judgement_is_kindred_to_a_position_of_the_one_who_judges()
    {
        var gold = Document(Fact("assessment", "about=the new format", "Ana Bel", 4));

        Assert.Equal(1, Score(gold, Proposal("position", "holder=Ms Bel; question=the old format; stance=affirms", sentence: 4)).Kindred);
        Assert.Equal(0, Score(gold, Proposal("position", "holder=Iran; question=the old format; stance=affirms", sentence: 4)).Kindred);
    }

    [Fact]
    public void A_ground_that_is_told_as_a_circumstance_is_in_the_wrong_slot()
    {
        var gold = Document(Fact("participation", "actor=Iran; in=Astana talks; state=suspended; ground=shelling of the valley"));

        Assert.Equal(1.0, Score(gold, Proposal("participation", "actor=Iran; in=Astana talks; state=suspended; ground=the shelling")).Grounds);
        Assert.Equal(0.0, Score(gold, Proposal("participation", "actor=Iran; in=Astana talks; state=suspended; circumstance=the shelling")).Grounds);
    }

    [Fact]
    public void Probabilities_are_held_against_what_was_found()
    {
        var report = Score(Document(Fact("motive", "actor=Iran")), Proposal("motive", "actor=Iran", probability: 900), Proposal("motive", "actor=Chad", probability: 1000), Proposal("motive", "actor=Peru", probability: 200));

        Assert.Equal((0.01 + 1 + 0.04) / 3, report.Brier!.Value, 9);
        Assert.Equal([new ReliabilityBin(1, 0.2, 0), new ReliabilityBin(2, 0.95, 0.5)], report.Reliability);
    }

    [Fact]
    public void Counts_of_documents_are_added_before_shares_are_taken()
    {
        var report = Scoring.Score(
        [
            (Document(Fact("motive", "actor=Iran"), Fact("motive", "actor=Chad")), []),
            (Document(Fact("motive", "actor=Iran")), [Proposal("motive", "actor=Iran"), Proposal("breach", "accused=Iran")]),
        ]);

        Assert.Equal((2, 3, 2, 1), (report.Documents, report.Gold, report.Proposed, report.Found));
        Assert.Equal((0.5, 1.0 / 3, 0.4), (report.Precision, report.Recall, report.F1));
        Assert.Equal(0.5, report.FalsePer1000Words);
        Assert.Equal([new KindScore("motive", 3, 1, 1), new KindScore("breach", 0, 1, 0)], report.Kinds);
    }

    [Fact]
    public void Nothing_against_nothing_has_no_shares()
    {
        var report = Scoring.Score([]);

        Assert.Equal((0.0, 0.0, 0.0), (report.Precision, report.Recall, report.F1));
        Assert.Equal((null, null, null, null, null), (report.Exact, report.Voice, report.Grounds, report.FalsePer1000Words, report.Brier));
    }

    private static (int Found, int Gold, int Restated) Counts(EvaluationReport report) => (report.Found, report.Gold, report.Restated);
}
