using Parley.Exchange.Briefs;

namespace Parley.IntegrationTests.Briefs;

public sealed class BriefTemplateTests(MadeUpDesk made) : IClassFixture<MadeUpDesk>
{
    [Theory]
    [InlineData("# A\n{% for s in brief.sections %}\n- {{ s.name }", "own.liquid, line 3", "'}}' was expected")]
    [InlineData("# A\n\n{% nonsense %}", "own.liquid, line 3", "Unknown tag 'nonsense'")]
    [InlineData("# A\n{% if brief.title %}", "own.liquid, line 2", "endif")]
    public void A_template_that_is_none_names_its_line_and_what_was_expected(string text, string place, string expected)
    {
        var error = Assert.Throws<FormatException>(() => BriefTemplate.Parse("own.liquid", text)).Message;
        Assert.Contains(place, error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A\n{{ brief.titel }}", "own.liquid, line 2", "titel", "expected one of title, as_of, since")]
    [InlineData("# A\n\n{% for s in brief.sections %}\n- {{ s.nmae }}\n{% endfor %}", "own.liquid, line 4", "nmae", "expected one of name, items")]
    [InlineData("# A\n{{ breif.title }}", "own.liquid, line 2", "breif", "expected “brief”")]
    [InlineData("# A\n{{ brief.title | shout }}", "own.liquid, line 2", "shout", "expected a filter")]
    public void A_name_or_filter_that_there_is_not_is_told_with_its_line(string text, string place, string given, string expected)
    {
        var template = BriefTemplate.Parse("own.liquid", text);
        var error = Assert.Throws<FormatException>(() => made.Brief(template)).Message;
        Assert.Contains(place, error, StringComparison.Ordinal);
        Assert.Contains(given, error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wording_of_ones_own_is_used_and_sources_are_numbered_by_it()
    {
        var template = BriefTemplate.Parse("own.liquid", "# Our note\n{% for s in brief.sections %}{% if s.name == 'levels' %}{% for i in s.items %}\n- {{ i.title }}!{{ i.cite }}\n{% endfor %}{% endif %}{% endfor %}");
        var brief = made.Brief(template);
        Assert.Equal("Our note", brief.Title);
        Assert.NotEmpty(brief.Sources);
        Assert.All(brief.Blocks.Skip(1), b => Assert.EndsWith("!", b.Text, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, brief.Sources.Length), brief.Blocks.SelectMany(b => b.Runs).Select(r => r.Source).OfType<int>().Distinct());
        Assert.NotEmpty(brief.Foot);
    }

    [Fact]
    public void No_clock_is_to_be_had_in_a_template()
    {
        var template = BriefTemplate.Parse("own.liquid", "# {{ 'now' | date: '%Y-%m-%d' }}");
        Assert.Equal("1970-01-01", made.Brief(template).Title);
    }

    [Fact]
    public void A_template_that_never_ends_is_stopped()
    {
        var template = BriefTemplate.Parse("own.liquid", "{% for a in (1..1000000) %}{% for b in (1..1000000) %}x{% endfor %}{% endfor %}");
        Assert.Throws<FormatException>(() => made.Brief(template));
    }

    [Fact]
    public void Each_sentence_of_the_usual_wording_has_its_sources()
    {
        var brief = made.Brief();
        var unknown = brief.Brief["unknown"].Items.Select(i => i.Title).ToHashSet(StringComparer.Ordinal);
        Assert.All(brief.Blocks.Where(b => b.Kind == BlockKind.Item && !unknown.Contains(b.Text)), b => Assert.Contains(b.Runs, r => r.Source is not null));
    }
}
