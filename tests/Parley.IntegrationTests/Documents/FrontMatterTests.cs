using CsCheck;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;
using Xunit;

namespace Parley.IntegrationTests.Documents;

public sealed class FrontMatterTests
{
    [Fact]
    public void The_header_is_told_apart_from_the_text()
    {
        var split = FrontMatter.Split("---\ntitle: \"Talks: day two\"\npublisher: The Gazette\nauthor: A. Writer\ndate: 2017-01-17\nurl: https://example.org/a\nlanguage: en\nnote: a summary\n---\nTalks go on\n\nThey do.\n");
        Assert.Empty(split.Problems);
        Assert.Equal(new HeaderFields("Talks: day two", "The Gazette", "A. Writer", "2017-01-17", "https://example.org/a", "en", "a summary"), split.Fields);
        Assert.Equal("Talks go on\n\nThey do.\n", split.Body);
        Assert.Equal(10, split.BodyLine);
    }

    [Theory]
    [InlineData("Talks go on\n---\ntitle: x\n---\n")]
    [InlineData("--- not a rule\ntitle: x\n---\n")]
    [InlineData("")]
    public void A_text_without_a_header_is_its_own_body(string text)
    {
        var split = FrontMatter.Split(text);
        Assert.Equal(HeaderFields.None, split.Fields);
        Assert.Equal(text, split.Body);
        Assert.Empty(split.Problems);
    }

    [Theory]
    [InlineData("date: 17 January 2017", 2, "date", "17 January 2017", "a day as 2017-01-17")]
    [InlineData("date: 2017-02-30", 2, "date", "2017-02-30", "a day as 2017-01-17")]
    [InlineData("date: 2017-01-17\ndate: 2017-01-18", 3, "date", "2017-01-18", "date once; it was given above as “2017-01-17”, which was kept")]
    [InlineData("titel: x", 2, "titel", "x", "one of title publisher author date url language note")]
    [InlineData("title: &a x\npublisher: *a", 2, "title", "&a", "a value without a YAML anchor; anchors and aliases are refused")]
    [InlineData("publisher: *a", 2, "publisher", "*a", "the value itself; YAML aliases are refused")]
    [InlineData("title: !!binary eA==", 2, "title", "tag:yaml.org,2002:binary", "a value without a YAML tag; tags are refused")]
    [InlineData("author: [a, b]", 2, "author", null, "a single value on one line")]
    [InlineData("language: English please", 2, "language", "English please", "a language tag such as en, ar or pt-BR")]
    public void What_is_wrong_is_told_with_line_field_value_and_expectation(string header, int line, string field, string? value, string expectation)
    {
        var split = FrontMatter.Split($"---\n{header}\n---\nText.\n");
        Assert.Contains(new YamlProblem(line, field, value, expectation), split.Problems);
        Assert.Equal("Text.\n", split.Body);
    }

    [Fact]
    public void Of_two_dates_the_first_is_kept() =>
        Assert.Equal("2017-01-17", FrontMatter.Split("---\ndate: 2017-01-17\ndate: 2017-01-18\n---\nText.\n").Fields.Date);

    [Fact]
    public void An_empty_field_is_absent() => Assert.Null(FrontMatter.Split("---\nauthor:\n---\nText.\n").Fields.Author);

    [Fact]
    public void Broken_YAML_is_told_with_its_line()
    {
        var split = FrontMatter.Split("---\ntitle: x\nurl: [a\n---\nText.\n");
        Assert.All(split.Problems, p => Assert.StartsWith("YAML: ", p.Expectation, StringComparison.Ordinal));
        Assert.NotEmpty(split.Problems);
        Assert.Equal("Text.\n", split.Body);
    }

    [Theory]
    [InlineData("---\ntitle: x\nNo end to it.\n")]
    [InlineData("---\nJust words between rules.\n---\nMore.\n")]
    public void What_is_no_header_after_all_stays_in_the_text(string text)
    {
        var split = FrontMatter.Split(text);
        Assert.Equal(text, split.Body);
        Assert.Single(split.Problems);
    }

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.Char["-:&*![]{}\n ab'\"#|>%"].Array[0, 60].Select(c => "---\n" + new string(c) + "\n---\n")).Sample(t => FrontMatter.Split(t).Body is not null);
}
