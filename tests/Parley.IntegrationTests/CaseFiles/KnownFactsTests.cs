using NodaTime.Text;
using Parley.Answers;
using Parley.Cases;
using Parley.Desk;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>
/// What was publicly known of the case on five days, written down from the documents before any answer was looked at. Each
/// line names a day, a question, words of the row, a field, and what must stand there ("+") or must not ("-").
/// </summary>
public sealed class KnownFactsTests(SampleAnswersTests.Imported sample) : IClassFixture<SampleAnswersTests.Imported>
{
    [Theory]
    // The agreement and who is bound.
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "force", "+yes, since 30 December 2016")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Ahrar al-Sham")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Faylaq al-Sham")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Jaysh al-Islam")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Thuwwar al-Sham")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Jaysh al-Mujahideen")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "signatories", "+Levant Front")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "notSigned", "+Ahrar al-Sham")]
    [InlineData("2017-01-03", "in-force", "Ceasefire of 30 December 2016", "excludes", "+Jabhat Fatah al-Sham")]
    [InlineData("2017-01-03", "guarantors", "Russia", "answersFor", "+Syria")]
    [InlineData("2017-01-03", "guarantors", "Turkey", "answersFor", "+opposition")]
    [InlineData("2017-01-25", "in-force", "Joint statement of Iran, Russia and Turkey", "parties", "+Iran")]
    [InlineData("2017-01-18", "in-force", "Joint statement of Iran, Russia and Turkey", "parties", "-Iran")]
    // Seats: suspended on 2 January, with grounds; group by group in mid-January; who came after all.
    [InlineData("2017-01-03", "seats", "Twelve groups", "state", "+suspended")]
    [InlineData("2017-01-03", "seats", "Twelve groups", "ground", "+Wadi Barada")]
    [InlineData("2017-01-03", "seats", "ten", "state", "+suspended")]
    [InlineData("2017-01-18", "seats", "Jaysh al-Islam in the Astana talks", "state", "+agreed")]
    [InlineData("2017-01-18", "seats", "Sultan Murad Division in the Astana talks", "state", "+agreed")]
    [InlineData("2017-01-18", "seats", "Ahrar al-Sham in the Astana talks", "state", "+refused")]
    [InlineData("2017-01-18", "seats", "Ahrar al-Sham in the Astana talks", "ground", "+Wadi Barada")]
    [InlineData("2017-01-18", "seats", "Ahrar al-Sham in the Astana talks", "ground", "+Russia")]
    [InlineData("2017-01-18", "seats", "Suqour al-Sham in the Astana talks", "state", "+declined")]
    [InlineData("2017-01-18", "seats", "Faylaq al-Rahman in the Astana talks", "state", "+declined")]
    [InlineData("2017-01-14", "seats", "Ahrar al-Sham in the Astana talks", "state", "-refused")]
    [InlineData("2017-01-25", "seats", "Suqour al-Sham in the Astana talks", "state", "+present")]
    [InlineData("2017-01-25", "seats", "Suqour al-Sham in the Astana talks", "before", "+declined")]
    [InlineData("2017-01-25", "seats", "Free Idlib Army in the Astana talks", "state", "+present")]
    [InlineData("2017-01-25", "seats", "Jaysh al-Islam in the Astana talks", "state", "+present")]
    // Invitations and replies as they changed.
    [InlineData("2017-01-03", "invitations", "United States", "state", "-issued")]
    [InlineData("2017-01-14", "invitations", "United States", "state", "+denied")]
    [InlineData("2017-01-14", "invitations", "United States", "state", "+announced")]
    [InlineData("2017-01-14", "seats", "Democratic Union Party in the Astana talks", "state", "+excluded")]
    [InlineData("2017-01-18", "invitations", "United States, incoming administration", "state", "+intended")]
    [InlineData("2017-01-18", "invitations", "United States, incoming administration", "state", "+issued")]
    [InlineData("2017-01-18", "invitations", "Ahrar al-Sham", "reply", "+declined")]
    [InlineData("2017-01-14", "invitations", "Ahrar al-Sham", "reply", "-declined")]
    [InlineData("2017-01-18", "invitations", "United Nations", "state", "+received")]
    [InlineData("2017-01-18", "invitations", "Kurdish National Council", "state", "+received")]
    [InlineData("2017-01-25", "invitations", "Invitation of United States to the Astana talks", "state", "+issued")]
    // Levels.
    [InlineData("2017-01-14", "levels", "United Nations in the Astana talks", "named", "-envoy")]
    [InlineData("2017-01-18", "levels", "United Nations in the Astana talks", "named", "+deputy special envoy")]
    [InlineData("2017-01-18", "levels", "United Nations in the Astana talks", "named", "-Mistura")]
    [InlineData("2017-01-20", "levels", "United Nations in the Astana talks", "named", "+Mistura")]
    [InlineData("2017-01-18", "levels", "incoming administration in the Astana talks", "offered", "+any")]
    [InlineData("2017-01-25", "levels", "Russia in the Astana talks", "came", "+Lavrentiev")]
    [InlineData("2017-01-25", "levels", "Iran in the Astana talks", "came", "+deputy minister")]
    [InlineData("2017-01-25", "levels", "Syria in the Astana talks", "came", "+Jaafari")]
    [InlineData("2017-01-25", "levels", "United Nations in the Astana talks", "came", "+special envoy")]
    // Rounds and their days.
    [InlineData("2017-01-14", "meetings", "First meeting in Astana", "date", "+23 January 2017")]
    [InlineData("2017-01-18", "meetings", "First meeting in Astana", "firmness", "+confirmed")]
    [InlineData("2017-01-18", "meetings", "First meeting in Astana", "firmness", "-held")]
    [InlineData("2017-01-25", "meetings", "First meeting in Astana", "firmness", "+ended")]
    [InlineData("2017-03-03", "meetings", "Geneva", "date", "+8 February 2017")]
    [InlineData("2017-03-03", "meetings", "Geneva", "date", "+20 February 2017")]
    [InlineData("2017-03-03", "meetings", "Geneva", "date", "+23 February 2017")]
    [InlineData("2017-01-25", "meetings", "Geneva", "date", "-20 February 2017")]
    [InlineData("2017-03-03", "meetings", "Astana", "date", "+16 February 2017")]
    [InlineData("2017-03-03", "meetings", "Astana", "date", "+6 February 2017")]
    // Contacts: on 17 January only what was public then.
    [InlineData("2017-01-14", "contacts", "Russia and United States", "held", "+28 December 2016")]
    [InlineData("2017-01-14", "contacts", "Russia and United States", "held", "-29 December 2016")]
    [InlineData("2017-01-18", "contacts", "Russia and United States", "held", "+29 December 2016")]
    [InlineData("2017-01-25", "contacts", "Donald Trump and Vladimir Putin", "held", "-28 January 2017")]
    [InlineData("2017-03-03", "contacts", "Donald Trump and Vladimir Putin", "held", "+28 January 2017")]
    // Positions, never settled.
    [InlineData("2017-01-03", "positions", "Does the ceasefire cover Jabhat Fatah al-Sham?", "affirms", "+")]
    [InlineData("2017-01-03", "positions", "Does the ceasefire cover Jabhat Fatah al-Sham?", "denies", "+")]
    [InlineData("2017-01-18", "positions", "Are the Astana talks a legitimate forum?", "questions", "+")]
    [InlineData("2017-01-25", "positions", "endorse the joint statement", "affirms", "+")]
    [InlineData("2017-01-25", "positions", "endorse the joint statement", "denies", "+")]
    // Who fights or signed and sits nowhere.
    [InlineData("2017-01-25", "absent", "Ahrar al-Sham", "*", "+")]
    [InlineData("2017-01-25", "absent", "People's Protection Units", "*", "+")]
    public void On_that_day_it_was_known(string day, string question, string row, string field, string expected)
    {
        var answer = Ask.Question(sample.Made.Desk, question, AskFilter.None, new AsOf(LocalDatePattern.Iso.Parse(day).Value, null)).Answer;
        var said = answer.Rows.Where(r => r.Title.Contains(row, StringComparison.OrdinalIgnoreCase))
            .SelectMany(r => r.Fields).Where(f => field == "*" || f.Name == field).SelectMany(f => f.Said).Select(s => $"{s.Value} | {s.Text}").ToList();
        var holds = said.Exists(s => s.Contains(expected[1..], StringComparison.OrdinalIgnoreCase));
        Assert.True(holds == (expected[0] == '+'), $"{question} as of {day}, {row}, {field}: {expected}; said is: {string.Join(" / ", said)}; rows: {string.Join(" / ", answer.Rows.Select(r => r.Title))}");
    }
}
