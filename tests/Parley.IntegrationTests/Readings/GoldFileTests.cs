using Parley.Exchange.Readings;
using Xunit;

namespace Parley.IntegrationTests.Readings;

public sealed class GoldFileTests : IDisposable
{
    private const string Fact = """{"kind":"invitation","voice":["Ana Bel"],"sentence":2,"slots":{"inviter":"Russia","invitee":["Iran","Turkey"],"state":"issued"},"optional":true}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("parley-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_read_with_its_aliases_and_facts()
    {
        var gold = GoldFile.Read(Write($$"""{"id":"g1","published":"2017-01-17","language":"en","text":"One two. Three.","aliases":{"Moscow":"Russia"},"facts":[{{Fact}}]}"""));

        Assert.Equal(("g1", "2017-01-17", "en", 3), (gold.Id, gold.Published, gold.Language, gold.Words));
        Assert.Equal([new("Moscow", "Russia")], gold.Aliases);
        var fact = Assert.Single(gold.Facts);
        Assert.Equal(("invitation", 2, true), (fact.Kind, fact.Sentence, fact.Optional));
        Assert.Equal(["Ana Bel"], fact.Voice);
        Assert.Equal(["Iran", "Turkey"], fact["invitee"]);
        Assert.Empty(fact["date"]);
    }

    [Fact]
    public void A_text_that_stands_in_another_file_is_found_from_the_folder_of_the_first()
    {
        File.WriteAllText(Path.Combine(_folder, "report.txt"), "Four words in all.\r\n");

        var gold = GoldFile.Read(Write("""{"id":"g1","language":"en","textFile":"report.txt","words":9,"facts":[]}"""));

        Assert.Equal(("Four words in all.\n", 9), (gold.Text, gold.Words));
    }

    [Theory]
    [InlineData("""{"id":"g1","language":"en","facts":[]}""", "\"text\", or \"textFile\"")]
    [InlineData("""{"id":"g1","language":"en","textFile":"absent.txt","facts":[]}""", "textFile: “absent.txt” - expected the path of a text file")]
    [InlineData("""{"id":7,"language":"en","text":"T","facts":[]}""", "id: “7” - expected a string")]
    [InlineData("""{"id":"g1","language":"en","text":"T","facts":[{"kind":"invite","sentence":1,"slots":{}}]}""", "facts[0].kind: “invite” - expected one of invitation, reply")]
    [InlineData("""{"id":"g1","language":"en","text":"T","facts":[{"kind":"motive","sentence":"1","slots":{}}]}""", "facts[0].sentence: “1” - expected a whole number")]
    [InlineData("""{"id":"g1","language":"en","text":"T","facts":[{"kind":"motive","sentence":1,"slots":{"who":"x"}}]}""", "facts[0].slots.who: “who” - expected a slot of motive: actor, motive")]
    [InlineData("""{"id":"g1","language":"en","text":"T","facts":[{"kind":"motive","sentence":1}]}""", "facts[0].slots: “nothing” - expected a value")]
    [InlineData("""{"id":"g1",""", ":1 is no JSON - expected one object")]
    public void What_is_wrong_is_said_with_file_field_value_and_expectation(string json, string message)
    {
        var wrong = Assert.Throws<FormatException>(() => GoldFile.Read(Write(json)));

        Assert.Contains("gold.json", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "gold.json");
        File.WriteAllText(path, json);
        return path;
    }
}
