using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Desk;
using Parley.Exchange.CaseFiles;
using Parley.IntegrationTests.Decisions;
using Parley.IntegrationTests.House;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>The sample's answers as of 17 January 2017, the day of the founding report, and as of 25 January, after the first meeting.</summary>
public sealed class SampleAnswersTests : IClassFixture<SampleAnswersTests.Imported>
{
    private static readonly LocalDate Before = new(2017, 1, 17);
    private static readonly LocalDate After = new(2017, 1, 25);
    private readonly CaseDesk _desk;

    public SampleAnswersTests(Imported sample) => _desk = sample.Made.Desk;

    [Fact]
    public void The_level_of_the_United_Nations_rises()
    {
        var (before, after) = (Row("levels", Before, "United Nations in the Astana talks"), Row("levels", After, "United Nations in the Astana talks"));
        Assert.Equal(["deputy special envoy, Ramzy Ezzeldin Ramzy"], Said(before, "named"));
        Assert.Equal(2, Said(after, "named").Length);
        Assert.Empty(Said(before, "came"));
        Assert.Contains("special envoy, Staffan de Mistura", Said(after, "came"));
    }

    [Fact]
    public void The_first_meeting_is_to_come_and_then_held()
    {
        Assert.DoesNotContain(Values("meetings", Before, "First meeting in Astana", "firmness"), s => s is "opened" or "held" or "ended");
        Assert.Superset(new HashSet<string?>(["planned", "confirmed", "opened", "held", "ended"]), Values("meetings", After, "First meeting in Astana", "firmness").ToHashSet());
    }

    [Fact]
    public void The_incoming_administration_is_invited_in_two_readings_and_has_not_accepted()
    {
        foreach (var day in new[] { Before, After })
        {
            var row = Row("invitations", day, "Invitation of United States, incoming administration to the Astana talks");
            Assert.Superset(new HashSet<string?>(["issued", "intended"]), row["state"]!.Said.Select(s => s.Value).ToHashSet());
            Assert.All(row["reply"]!.Said, s => Assert.True(s.Value is "undecided" or "none", s.Text));
        }
    }

    [Fact]
    public void Jaysh_al_Islam_says_that_it_comes_and_then_sits_there()
    {
        Assert.Contains(Said(Row("seats", Before, "Jaysh al-Islam in the Astana talks"), "state"), s => s.StartsWith("agreed", StringComparison.Ordinal));
        Assert.All(Said(Row("seats", After, "Jaysh al-Islam in the Astana talks"), "state"), s => Assert.StartsWith("present", s, StringComparison.Ordinal));
    }

    [Fact]
    public void A_stated_ground_and_a_circumstance_stay_apart()
    {
        var twelve = Row("seats", Before, "Twelve groups of the armed opposition in the Astana talks");
        Assert.NotEmpty(Said(twelve, "ground"));
        Assert.Null(twelve["circumstance"]);
        var many = Row("seats", Before, "many rebel groups in the Astana talks");
        Assert.Equal("none stated", many["ground"]!.Unknown);
        Assert.Equal(["frequent breaches of the ceasefire"], Said(many, "circumstance"));
    }

    [Theory]
    [InlineData("Ahrar al-Sham")]
    [InlineData("Faylaq al-Rahman")]
    [InlineData("People's Protection Units")]
    public void Who_signed_or_fights_and_sits_at_no_table_is_told(string group) =>
        Assert.Contains(Ask("absent", After).Rows, r => r.Group == "Astana talks" && r.Title == group);

    [Fact]
    public void Whether_Jabhat_Fatah_al_Sham_is_covered_is_affirmed_and_denied()
    {
        var row = Row("positions", Before, "Does the ceasefire cover Jabhat Fatah al-Sham?");
        Assert.NotEmpty(Said(row, "affirms"));
        Assert.NotEmpty(Said(row, "denies"));
    }

    [Fact]
    public void The_endorsement_of_the_joint_statement_is_known_only_after_the_meeting()
    {
        const string Question = "Did the Syrian sides endorse the joint statement of 24 January 2017?";
        Assert.DoesNotContain(Ask("positions", Before).Rows, r => r.Title == Question);
        Assert.NotEmpty(Said(Row("positions", After, Question), "affirms"));
    }

    [Fact]
    public void One_ceasefire_is_in_force_with_its_three_guarantors()
    {
        var row = Row("in-force", Before, "Ceasefire of 30 December 2016");
        Assert.All(Said(row, "force"), s => Assert.StartsWith("yes, since 30 December 2016", s, StringComparison.Ordinal));
        Assert.Equal(["Iran", "Russia", "Turkey"], Said(row, "guarantors").Distinct().Order(StringComparer.Ordinal));
        Assert.Single(Ask("in-force", Before).Rows, r => r.Title.Contains("easefire", StringComparison.Ordinal));
    }

    private Answer Ask(string question, LocalDate day) => Parley.Desk.Ask.Question(_desk, question, AskFilter.None, new AsOf(day, null)).Answer;

    private Row Row(string question, LocalDate day, string title) => Assert.Single(Ask(question, day).Rows, r => r.Title == title);

    private static string[] Said(Row row, string field) => [.. (row[field]?.Said ?? []).Select(s => s.Text)];

    private string?[] Values(string question, LocalDate day, string title, string field) => [.. Row(question, day, title)[field]!.Said.Select(s => s.Value)];

    /// <summary>The sample, imported once.</summary>
    public sealed class Imported : IDisposable
    {
        public Imported() => ImportCase.Run(Made.Desk, CaseDirectory.Read(Repository.At("samples", "syria-2017")).Case!);

        public DeskFixture Made { get; } = new();

        public void Dispose() => Made.Dispose();
    }
}
