using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Parley.Claims;
using Parley.Exchange.CaseFiles;
using Parley.IntegrationTests.House;
using Xunit;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>What the sample promises, whatever the reader makes of its texts.</summary>
public sealed partial class SampleTests
{
    private static readonly Lazy<CaseDirectoryRead> Sample = new(() => CaseDirectory.Read(Repository.At("samples", "syria-2017"), new CaseChecks(null, Sentences)));

    private static ImmutableArray<CaseDocument> Documents => Sample.Value.Case!.Documents;

    [Fact]
    public void The_sample_is_sound() => Assert.Empty(Sample.Value.Problems.Select(p => p.ToString()));

    [Fact]
    public void Its_documents_are_of_the_weeks_of_the_case_or_years_later_and_of_many_publishers()
    {
        var days = Documents.Select(d => LocalDatePattern.Iso.Parse(d.Header.Date!).Value).ToList();
        Assert.All(days, d => Assert.True(d >= new LocalDate(2016, 12, 26) && (d <= new LocalDate(2017, 4, 2) || d.Year > 2017), $"{d} is neither in the weeks of the case nor years later."));
        Assert.True(Documents.Length >= 64, $"{Documents.Length} documents.");
        Assert.True(Documents.Select(d => d.Header.Publisher).Distinct().Count() >= 60);
        Assert.All(Documents, d => Assert.StartsWith("summary written for this sample from the document cited", d.Header.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_documents_lie_unread_and_the_rest_are_decided()
    {
        Assert.Equal(["D105", "D123"], Documents.Where(d => d.InInbox).Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.All(Documents.Where(d => !d.InInbox), d => Assert.InRange(d.Decisions.Length, 1, 25));
    }

    [Fact]
    public void Before_its_last_document_is_read_the_sample_does_not_know_of_Krol()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.At("samples", "syria-2017"), "*", SearchOption.AllDirectories).Where(p => !p.EndsWith("D123.txt", StringComparison.Ordinal)))
            Assert.DoesNotContain("Krol", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_a_whole_case()
    {
        var decisions = Documents.SelectMany(d => d.Decisions).ToList();
        Assert.True(decisions.Count >= 250);
        Assert.True(Sample.Value.Case!.Actors.Length >= 25);
        Assert.True(decisions.Count(d => d.Kind is "breach" or "incident") >= 40);
        Assert.True(Sample.Value.Case.Actors.Count(a => a.Names.Any(n => n.Language == "ar")) >= 10);
        foreach (var kind in new[] { "clause", "scope", "role", "agreement-relation", "attribution", "tally", "affiliation" }) Assert.Contains(decisions, d => d.Kind == kind);
    }

    [Fact]
    public void Every_decision_quotes_its_sentence() => Assert.All(Documents.SelectMany(d => d.Decisions), d => Assert.NotNull(d.Quote));

    [Fact]
    public void Our_own_voice_uses_no_partisan_word() =>
        Assert.All(Documents, d => Assert.DoesNotMatch("(?i)\\b(regime|terrorists|so-called|mercenaries)\\b", d.Body));

    [Fact]
    public void The_ids_of_actors_are_the_slugs_of_their_names_where_the_name_is_short() =>
        Assert.All(Sample.Value.Case!.Actors.Where(a => a.Class == Parley.Actors.ActorClass.State), a => Assert.Equal(Slug.Of(a.Name), a.Id));

    [Fact]
    public void No_eleven_words_in_a_row_are_those_of_the_founding_report()
    {
        var theirs = Runs(File.ReadAllText(Repository.Shared("cases", "founding-report.txt"))).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Repository.At("samples", "syria-2017"), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Runs(File.ReadAllText(path)), theirs.Contains);
    }

    /// <summary>The sample is written so plainly that a sentence ends at a full stop before a capital, or at the end of a line.</summary>
    private static ImmutableArray<TextSpan> Sentences(string text) =>
        [.. Line().Matches(text).SelectMany(line => Sentence().Matches(line.Value).Select(s => new TextSpan(line.Index + s.Index, line.Index + s.Index + s.Length)))];

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.Replace('’', '\'').ToLowerInvariant()).Select(w => w.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - 10)).Select(i => string.Join(' ', words.Skip(i).Take(11)));
    }

    [GeneratedRegex("[^\n]+", RegexOptions.None, 1000)]
    private static partial Regex Line();

    [GeneratedRegex("\\S.*?(?:[.?!]\"?(?=\\s+[\"A-Z])|$)", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("[\\w']+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
