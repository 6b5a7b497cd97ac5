using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>What a person who edits a lexicon file by hand may get wrong, told with the file and the line.</summary>
public sealed partial class LexiconDataTests
{
    private static readonly string[] Classes =
    [
        "state", "government", "organisation", "armed-group", "coalition", "delegation", "ministry", "person", "government-elect", "place", "event", "office",
    ];

    private static readonly string[] Keys =
        ["alias", "short", "metonym", "demonym", "capital", "scripts", "of", "in", "office", "from", "until", "place-of", "date", "level"];

    private static readonly string[] Levels =
        ["head-of-state", "head-of-government", "minister", "deputy-minister", "special-envoy", "ambassador", "expert", "military", "observer"];

    private static readonly List<Stanza> All = [.. LexiconStanzas.ReadAll()];

    [Fact]
    public void Every_file_of_the_lexicon_has_stanzas() =>
        Assert.Equal(
            ["armed-groups.lex", "events.lex", "offices.lex", "organisations.lex", "persons.lex", "places.lex", "states.lex"],
            All.Select(s => s.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_line_is_a_header_a_value_or_a_comment() => None(All.SelectMany(s => s.Complaints));

    [Fact]
    public void Every_id_is_a_slug_and_no_two_things_share_one()
    {
        None(All.Where(s => !Slug().IsMatch(s.Id)).Select(s => $"{s.At}: \"{s.Id}\" is no slug of lower-case letters, digits and hyphens."));
        None(All.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"\"{g.Key}\" is given at {string.Join(" and ", g.Select(s => s.At))}; give one of them another id."));
    }

    [Fact]
    public void Every_class_key_and_level_is_known()
    {
        None(All.Where(s => !Classes.Contains(s.Class, StringComparer.Ordinal)).Select(s => $"{s.At}: class \"{s.Class}\" is none of {string.Join(", ", Classes)}."));
        None(All.SelectMany(s => s.Values.Where(v => !Keys.Contains(v.Key, StringComparer.Ordinal)).Select(v => $"{v.At}: key \"{v.Key}\" is none of {string.Join(", ", Keys)}.")));
        None(Under("level").Where(v => !Levels.Contains(v.Text, StringComparer.Ordinal)).Select(v => $"{v.At}: level \"{v.Text}\" is none of {string.Join(", ", Levels)}."));
    }

    [Fact]
    public void No_name_is_empty_or_given_twice_in_one_stanza()
    {
        None(All.Where(s => s.Name.Length == 0).Select(s => $"{s.At}: \"{s.Id}\" has no name."));
        None(All.SelectMany(s => s.Values).Where(v => v.Text.Length == 0).Select(v => $"{v.At}: an empty value of \"{v.Key}\"; two \";\" follow each other or one ends the line."));
        None(All.SelectMany(s => s.Values.GroupBy(v => (v.Key, v.Text)).Where(g => g.Count() > 1).Select(g => $"{g.Last().At}: \"{g.Key.Text}\" stands twice under \"{g.Key.Key}\".")));
    }

    [Fact]
    public void Whatever_a_stanza_points_to_exists()
    {
        var ids = All.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var pointers = Under("of").Concat(Under("in")).Concat(Under("place-of")).Select(v => (v.At, Id: v.Text))
            .Concat(Under("office").Select(v => (v.At, Id: Office(v).ElementAtOrDefault(1) ?? "")));
        None(pointers.Where(p => p.Id.Length > 0 && !ids.Contains(p.Id)).Select(p => $"{p.At}: \"{p.Id}\" is the id of nothing in the lexicon."));
    }

    [Fact]
    public void Every_office_has_a_title_a_body_and_two_dates_in_order()
    {
        None(Under("office").Where(v => Office(v).Length is < 2 or > 4 || Office(v)[0].Length == 0)
            .Select(v => $"{v.At}: \"{v.Text}\" is not of the form title | body id | from | until."));
        None(Under("office").Select(v => (v.At, From: Office(v).ElementAtOrDefault(2) ?? "", Until: Office(v).ElementAtOrDefault(3) ?? ""))
            .Where(o => o.From.Length > 0 && o.Until.Length > 0 && EndsBefore(o.Until, o.From))
            .Select(o => $"{o.At}: the office ends on {o.Until}, before it begins on {o.From}."));
    }

    [Fact]
    public void Every_date_is_a_day_a_month_a_year_or_a_span()
    {
        var dates = Under("from").Concat(Under("until")).Concat(Under("date")).Select(v => (v.At, v.Text))
            .Concat(Under("office").SelectMany(v => Office(v).Skip(2).Where(d => d.Length > 0).Select(d => (v.At, Text: d))));
        None(dates.Where(d => !d.Text.Split('/').All(IsDate) || d.Text.Split('/') is [var a, var b] && EndsBefore(b, a))
            .Select(d => $"{d.At}: \"{d.Text}\" is no date; write 2017-01-23, 2017-01, 2017 or first/last day."));
        None(All.Where(s => s.Class == "event" && s.Values.Count(v => v.Key == "date") != 1).Select(s => $"{s.At}: an event has exactly one \"date\"."));
    }

    [Fact]
    public void Every_name_in_another_language_has_its_tag() =>
        None(Under("scripts").Where(v => !Tagged().IsMatch(v.Text)).Select(v => $"{v.At}: \"{v.Text}\" has no tag; write \"ru: ...\"."));

    [Fact]
    public void A_collective_is_one_lower_case_head_a_line_and_stands_once()
    {
        var lines = LexiconStanzas.Lines("collectives.txt").Where(l => l.Text.Length > 0 && l.Text[0] != '#').ToList();
        Assert.NotEmpty(lines);
        None(lines.Where(l => !Head().IsMatch(l.Text)).Select(l => $"{l.At}: \"{l.Text}\" is no lower-case noun."));
        None(lines.GroupBy(l => l.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Last().At}: \"{g.Key}\" stands twice."));
    }

    private static IEnumerable<StanzaValue> Under(string key) => All.SelectMany(s => s.Values).Where(v => v.Key == key);

    private static string[] Office(StanzaValue value) => value.Text.Split('|', StringSplitOptions.TrimEntries);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A month or a year ends with its last day.</summary>
    private static bool EndsBefore(string until, string from) => string.CompareOrdinal(until + "~", from) < 0;

    private static void None(IEnumerable<string> complaints)
    {
        if (complaints.ToList() is { Count: > 0 } found) Assert.Fail(string.Join('\n', found));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex("^(ar|ru|fr|tr): \\S.*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tagged();

    [GeneratedRegex("^[a-z]+([ -][a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();
}
