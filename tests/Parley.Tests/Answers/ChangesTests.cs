using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Answers;

public sealed class ChangesTests
{
    private static readonly LocalDate Eighteenth = new(2017, 1, 18);

    [Fact]
    public void A_level_that_rose_is_told_with_both_days_and_the_document()
    {
        var change = Assert.Single(Since(Levels(), Eighteenth), c => c.Question == "levels");
        Assert.Equal("The League in the Lakeside talks, named: deputy envoy on 17 January (The Gazette, A), then special envoy on 19 January (The Herald, B).", change.Sentence);
        Assert.Equal("The League in the Lakeside talks, named: deputy envoy on 17 January, then special envoy on 19 January.", change.What);
        Assert.Equal(new LocalDate(2017, 1, 19), change.On);
    }

    [Fact]
    public void All_fields_of_a_row_are_told_in_one_sentence()
    {
        var made = Levels();
        made.Claim("B", "level", null, "actor=The League", "to=Lakeside talks", "level=official", "state=offered");
        var change = Assert.Single(Since(made, Eighteenth), c => c.Question == "levels");
        Assert.Equal(["named", "offered"], change.Fields.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Contains("offered: official", change.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_cause_comes_first_within_a_question()
    {
        var made = Levels().Document("C", "2017-01-25");
        made.Claim("C", "level", null, "actor=Southland", "to=Lakeside talks", "level=minister", "state=named");
        Assert.Equal(["Southland in the Lakeside talks", "The League in the Lakeside talks"], Since(made, Eighteenth).Where(c => c.Question == "levels").Select(c => c.Title));
    }

    [Fact]
    public void A_correction_a_retraction_and_an_undoing_are_named_as_what_caused_the_change()
    {
        var made = Levels();
        var before = made.Now;
        var claims = before.Claims.Where(c => c.Kind == "level").ToList();
        made.Enter(new ClaimCorrected(claims[1].Id, MadeCase.Content("level", null, "actor=The League", "to=Lakeside talks", "level=ambassador", "state=named")), reason: "misread");
        var corrected = made.Now;
        Assert.Contains("a claim was corrected on 14 July by tester: misread", Assert.Single(Changes.Between(before, corrected), c => c.Question == "levels").Sentence.Replace(" 2017", "", StringComparison.Ordinal), StringComparison.Ordinal);
        made.Enter(new ClaimRetracted(claims[1].Id), reason: "withdrawn by the paper");
        var retracted = Assert.Single(Changes.Between(corrected, made.Now), c => c.Question == "levels");
        Assert.Contains("no longer ambassador", retracted.Sentence, StringComparison.Ordinal);
        Assert.Contains("by tester: withdrawn by the paper", Assert.Single(retracted.Acts), StringComparison.Ordinal);
        var undone = Assert.Single(Changes.Between(corrected, before with { Claims = [.. before.Claims.Where(c => c.Id != claims[1].Id)] }), c => c.Question == "levels");
        Assert.Equal(["an entry behind it was undone"], undone.Acts);
    }

    [Fact]
    public void A_redaction_is_named_without_what_was_redacted()
    {
        var made = Levels();
        var before = made.Now;
        var claim = before.Claims.Last(c => c.Kind == "level");
        var what = new EntryRedacted(claim.Id, [], "B", null, null, null, claim.Things, null);
        var redactions = new Dictionary<Guid, Redaction> { [claim.Id] = new(claim.Id, "claim", what, "keeper", Instant.FromUtc(2017, 7, 14, 0, 0), "asked for", 99) };
        var after = CaseBuilder.Build(made.Entries.Select(e => e.Id == claim.Id ? e with { Payload = new SealedPayload("claim", 1), Reason = null } : e), AsOf.Now, redactions);
        var change = Assert.Single(Changes.Between(before, after), c => c.Question == "levels");
        Assert.Equal(["a claim was redacted on 14 July by keeper: asked for"], change.Acts);
    }

    [Fact]
    public void A_merge_is_named_with_both_names()
    {
        var made = Levels();
        made.Claim("A", "round", null, "track=Harbour talks", "date=2017-02-08", "status=planned");
        var before = made.Now;
        made.Enter(new ThingsMerged("track/harbour-talks", "track/lakeside-talks"));
        var acts = Changes.Between(before, made.Now).SelectMany(c => c.Acts).Distinct().ToList();
        Assert.Contains("after “Harbour talks” was merged into “Lakeside talks”", acts);
        made.Enter(new ThingUnmerged("track/harbour-talks"));
        Assert.Empty(Changes.Between(before, made.Now));
    }

    [Fact]
    public void A_text_that_its_publisher_corrected_is_named_where_answers_rest_on_it_and_they_keep_what_it_said()
    {
        var made = Levels().Document("C", "2017-01-25");
        made.Enter(new DocumentReissued("C", "A", "corrected"));
        var before = made.See(new AsOf(new LocalDate(2017, 1, 24), null));
        Assert.Empty(before.Documents["A"].Editions);
        var change = Assert.Single(Changes.Between(before, made.Now), c => c.Question == "levels");
        Assert.Empty(change.Fields);
        Assert.Equal("The League in the Lakeside talks, what The Gazette said in A was corrected by it on 25 January (C).", change.Sentence);
        Assert.Equal(2, Questions.Ask(Questions.Find("levels")!, made.Now, AskFilter.None).Rows.Single()["named"]!.Said.Length);
    }

    [Fact]
    public void Nothing_changes_between_a_moment_and_itself() => Assert.Empty(Changes.Between(Levels().Now, Levels().Now));

    private static MadeCase Levels()
    {
        var made = new MadeCase().Document("A", "2017-01-17").Document("B", "2017-01-19", "The Herald");
        made.Claim("A", "level", null, "actor=The League", "to=Lakeside talks", "level=deputy-envoy", "state=named");
        made.Claim("B", "level", null, "actor=The League", "to=Lakeside talks", "level=special-envoy", "state=named");
        return made;
    }

    private static ImmutableArray<Change> Since(MadeCase made, LocalDate day) => Changes.Between(made.See(new AsOf(day, null)), made.Now);
}
