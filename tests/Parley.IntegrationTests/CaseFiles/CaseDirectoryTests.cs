using Parley.Actors;
using Parley.Claims;
using Parley.Exchange.CaseFiles;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

public sealed class CaseDirectoryTests : IDisposable
{
    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_folder_is_read_whole()
    {
        var read = _folder.Read();
        Assert.Empty(read.Problems);
        Assert.True(read.IsSound);
        var made = read.Case!;
        Assert.Equal(("A case", "Etc/UTC"), (made.Title, made.Zone));
        Assert.Equal(["northland", "southland"], made.Sides);
        Assert.Equal(new CaseReliability("C", "2017-01-01", "made"), Assert.Single(made.Sources[0].Reliability));
        Assert.Equal(ActorClass.State, made.Actors[0].Class);
        Assert.Equal(new ActorName("Норланд", "alias", "ru"), Assert.Single(made.Actors[0].Names));
        Assert.Equal(ThingKind.Question, made.Things[1].Kind);
        var decision = Assert.Single(Assert.Single(made.Documents).Decisions);
        Assert.Equal(("invitation", 2, "invited Southland"), (decision.Kind, decision.Sentence, decision.Quote));
        Assert.Equal("northland", decision.Slots.NamesIn("inviter").Single().Actor);
        Assert.Equal("issued", decision.Slots.Term("state"));
    }

    [Fact]
    public void A_wording_is_kept_beside_the_name_and_left_alone_where_there_is_none()
    {
        _folder.Write("documents/G1.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-17\n---\nTalks\n\nThe host invited many groups on Tuesday.\n");
        _folder.Write("decisions/G1.yaml", "- kind: invitation\n  voice: [{text: the host, name: Northland}]\n  sentence: 2\n  slots: {inviter: {text: The host, name: Northland}, invitee: {text: many groups}, state: issued, date: {text: on Tuesday, value: 2017-01-17}}\n");
        var read = _folder.Read();
        Assert.Empty(read.Problems);
        var decision = read.Case!.Documents[0].Decisions[0];
        Assert.Equal(new NameValue("The host", "northland", "Northland", []), decision.Slots.First("inviter"));
        Assert.Equal(new NameValue("many groups"), decision.Slots.First("invitee"));
        Assert.Equal(new DateValue("on Tuesday", "2017-01-17", "day", "text"), decision.Slots.First("date"));
        Assert.Equal("Northland", decision.Content.Voice[0].Name);
    }

    [Fact]
    public void Counts_are_whole_numbers_or_hedged_in_words()
    {
        _folder.Write("documents/G1.txt", "---\ntitle: Fire\npublisher: The Gazette\ndate: 2017-01-17\n---\nFire\n\nAt least 10 people died and 3 were hurt.\n");
        _folder.Write("decisions/G1.yaml", "- kind: incident\n  sentence: 2\n  slots: {act: shelling, killed: {text: At least 10, low: 10}, injured: 3}\n");
        var slots = _folder.Read().Case!.Documents[0].Decisions[0].Slots;
        Assert.Equal(new CountValue("At least 10", 10, null, null), slots.First("killed"));
        Assert.Equal(new CountValue("3", 3, 3, 3), slots.First("injured"));
    }

    [Theory]
    [InlineData("kind: invitation", "kind: invitaton", 1, "kind", "invitaton", "one of invitation")]
    [InlineData("state: issued", "state: isued", 4, "state", "isued", "one of intended announced issued received denied refused")]
    [InlineData("state: issued", "date: 2017-01-17", 4, "state", null, "one of intended")]
    [InlineData("inviter: Northland", "inviter: Atlantis", 4, "inviter", "Atlantis", "the name of an actor of actors.yaml")]
    [InlineData("inviter: Northland", "host: Northland", 4, "host", null, "a slot of invitation: inviter invitee to state date")]
    [InlineData("state: issued", "state: issued, date: January 17", 4, "date", "January 17", "a day 2017-01-17")]
    [InlineData("quote: invited Southland", "quote: bade Southland", 3, "quote", "bade Southland", "words that stand in the document's text")]
    [InlineData("sentence: 2", "sentence: two", 2, "sentence", "two", "the number of the sentence")]
    [InlineData("sentence: 2", "sentence: 2\n  grade: 7", 3, "grade", "7", "a credibility from 1")]
    [InlineData("sentence: 2", "sentence: 2\n  about: [question/river]", 3, "about", "question/river", "the id of a thing of things.yaml")]
    [InlineData("sentence: 2", "sentence: 2\n  links: {because-of: other}", 1, "because-of", "other", "the ref of another decision")]
    [InlineData("sentence: 2", "sentence: 2\n  links: {causes: other}", 3, "causes", null, "one of because-of amid")]
    [InlineData("sentence: 2", "sentence: 2\n  colour: red", 3, "colour", null, "one of the keys about by corrected grade kind links")]
    [InlineData("sentence: 2", "sentence: 2\n  sentence: 1", 3, "sentence", null, "this key once")]
    [InlineData("sentence: 2", "sentence: 2\n  voice: *who", 3, "voice", "*who", "the value itself; YAML aliases are refused")]
    [InlineData("inviter: Northland", "inviter: {text: the hosts, name: Northland}", 4, "inviter", "the hosts", "a wording that stands in the document's text")]
    [InlineData("to: Lakeside talks", "to: [Lakeside talks, Hill talks]", 4, "to", null, "one value; this slot holds no list")]
    public void A_wrong_decision_is_told_with_file_line_field_value_and_expectation(string from, string to, int line, string field, string? value, string expectation)
    {
        _folder.Write("decisions/G1.yaml", MadeFolder.Decision.Replace(from, to, StringComparison.Ordinal));
        var problem = Assert.Single(_folder.Read().Problems);
        Assert.Equal(("decisions/G1.yaml", line, field, value), (problem.File, problem.Line, problem.Field, problem.Value));
        Assert.StartsWith(expectation, problem.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case.yaml", "title: A case\nzone: Asia/Nowhere\n", 2, "zone", "Asia/Nowhere", "a time zone of the TZDB")]
    [InlineData("case.yaml", "title: A case\nzone: Etc/UTC\nsides: [eastland]\n", 3, "sides", "eastland", "the id of an actor")]
    [InlineData("case.yaml", "title: A case\nzone: Etc/UTC\ninbox: [../secret]\n", 3, "inbox", "../secret", "a document: documents/ID.txt")]
    [InlineData("things.yaml", "- {id: agreement/lakeside-talks, kind: track, name: Lakeside talks}\n", 1, "id", "agreement/lakeside-talks", "track/ and a slug")]
    [InlineData("sources.yaml", "- {id: gazette, name: The Gazette, kind: newspaper, reliability: [{grade: G}]}\n", 1, "grade", "G", "A to F")]
    [InlineData("actors.yaml", "- {id: northland, name: Northland, class: kingdom}\n- {id: southland, name: Southland, class: state}\n", 1, "class", "kingdom", "one of armed-group")]
    [InlineData("actors.yaml", "- {id: northland, name: Northland, class: state}\n- {id: southland, name: Southland, class: state, of: eastland}\n", 2, "of", "eastland", "the id of another actor")]
    [InlineData("actors.yaml", "- {id: northland, name: Northland, class: state}\n- {id: southland, name: Southland, class: state, until: noon}\n", 2, "until", "noon", "a day as 2017-01-17, or an instant")]
    [InlineData("documents/G1.txt", "---\ntitle: Talks\npublisher: The Herald\ndate: 2017-01-17\n---\nTalks\n\nNorthland invited Southland.\n", 1, "publisher", "The Herald", "the name of a source")]
    [InlineData("documents/G1.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: Tuesday\n---\nTalks\n\nNorthland invited Southland.\n", 4, "date", "Tuesday", "a day as 2017-01-17")]
    [InlineData("documents/G2.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-17\n---\nTalks\n", 0, "", null, "the decisions on documents/G2.txt")]
    [InlineData("decisions/G3.yaml", "[]", 0, "", null, "a document documents/G3.txt")]
    public void A_wrong_file_is_told_with_file_line_field_value_and_expectation(string file, string content, int line, string field, string? value, string expectation)
    {
        _folder.Write(file, content);
        Assert.Contains(_folder.Read().Problems, p => (p.File, p.Line, p.Field, p.Value) == (file == "documents/G2.txt" ? "decisions/G2.yaml" : file, line, field, value) && p.Expectation.StartsWith(expectation, StringComparison.Ordinal));
    }

    [Fact]
    public void All_files_are_looked_at_where_one_is_wrong()
    {
        foreach (var file in new[] { "sources.yaml", "actors.yaml", "things.yaml" }) _folder.Write(file, "colour: [red\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "documents", "G1.txt"), [0x89, 0x50, 0x4E, 0x47]);
        var files = _folder.Read().Problems.Select(p => p.File).Distinct();
        Assert.Equal(["actors.yaml", "case.yaml", "documents/G1.txt", "sources.yaml", "things.yaml"], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_wrong_decision_leaves_the_others_standing()
    {
        _folder.Write("decisions/G1.yaml", "- kind: nothing\n" + MadeFolder.Decision);
        var read = _folder.Read();
        Assert.Single(read.Case!.Documents[0].Decisions);
        Assert.False(read.IsSound);
    }

    [Fact]
    public void Of_two_decisions_with_one_ref_the_first_keeps_it()
    {
        var twice = MadeFolder.Decision.Replace("- kind", "- ref: one\n  kind", StringComparison.Ordinal);
        _folder.Write("decisions/G1.yaml", twice + twice);
        var read = _folder.Read();
        Assert.Equal("ref", Assert.Single(read.Problems).Field);
        Assert.Equal(["one", null], read.Case!.Documents[0].Decisions.Select(d => d.Ref));
    }

    [Fact]
    public void A_sentence_number_is_held_against_the_quotation()
    {
        var checks = new CaseChecks(null, text => [new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal)), new TextSpan(text.IndexOf("North", StringComparison.Ordinal), text.Length - 1)]);
        Assert.Empty(_folder.Read(checks).Problems);
        _folder.Write("decisions/G1.yaml", MadeFolder.Decision.Replace("sentence: 2", "sentence: 1", StringComparison.Ordinal));
        Assert.Equal("words of sentence 1: “Talks are near”", Assert.Single(_folder.Read(checks).Problems).Expectation);
        _folder.Write("decisions/G1.yaml", MadeFolder.Decision.Replace("sentence: 2", "sentence: 3", StringComparison.Ordinal));
        Assert.Equal("3", Assert.Single(_folder.Read(checks).Problems).Value);
    }

    [Fact]
    public void A_name_beyond_the_file_is_asked_of_the_lexicon()
    {
        _folder.Write("decisions/G1.yaml", MadeFolder.Decision.Replace("inviter: Northland", "inviter: Eastland", StringComparison.Ordinal));
        var read = _folder.Read(new CaseChecks(name => name == "Eastland" ? "eastland" : null, null));
        Assert.Empty(read.Problems);
        Assert.Equal("eastland", read.Case!.Documents[0].Decisions[0].Slots.NamesIn("inviter").Single().Actor);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused()
    {
        var outside = Path.GetTempFileName();
        try
        {
            File.Delete(Path.Combine(_folder.Path, "things.yaml"));
            File.CreateSymbolicLink(Path.Combine(_folder.Path, "things.yaml"), outside);
            Assert.Contains(_folder.Read().Problems, p => p.File == "things.yaml" && p.Expectation.Contains("not a link that leads out of it", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_problem()
    {
        var read = CaseDirectory.Read(Path.Combine(_folder.Path, "nowhere"));
        Assert.Null(read.Case);
        Assert.Contains("case.yaml", Assert.Single(read.Problems).ToString(), StringComparison.Ordinal);
    }
}
