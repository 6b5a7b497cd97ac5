using CsCheck;
using Parley.Claims;
using Parley.Documents;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Documents;

public sealed class EvidenceLineTests
{
    private const string Report =
        "The two delegations sat in one hall on Monday but did not speak to each other, a diplomat said. The convenors read out a text on watching the truce "
        + "and asked both to come back within a month. Neither side said whether it would, and the envoy left before the evening meal.";

    [Fact]
    public void Three_papers_that_lead_to_one_report_are_one_line_of_evidence()
    {
        var made = Papers("A", "B", "C", "D");
        made.Enter(new DocumentCopied("B", "A", "near-identical"));
        made.Enter(new DocumentCopied("C", "B", "cites"));
        var of = made.Now;
        Assert.Equal("4 documents, 2 lines of evidence", EvidenceLines.Count(of, of.Claims).ToString());
        Assert.Equal(["A", "A", "A", "D"], of.Documents.Keys.Select(d => EvidenceLines.Root(of, d)));
    }

    [Fact]
    public void As_of_a_day_before_the_first_report_its_copies_are_still_one_line()
    {
        var made = new MadeCase().Document("late", "2017-01-20").Document("B", "2017-01-05", "The Herald").Document("C", "2017-01-06", "The Post");
        foreach (var d in new[] { "B", "C" }) made.Claim(d, "statement", null, "speaker=Northland", "act=hope", "about=peace");
        made.Enter(new DocumentCopied("B", "late", "cites"));
        made.Enter(new DocumentCopied("C", "late", "cites"));
        var then = made.See(new Parley.Cases.AsOf(new NodaTime.LocalDate(2017, 1, 10), null));
        Assert.Equal(new EvidenceCount(2, 1), EvidenceLines.Count(then, then.Claims));
    }

    [Fact]
    public void A_circle_of_citations_is_refused_in_words_and_one_that_came_about_by_undoing_has_one_root()
    {
        var made = Papers("A", "B", "C");
        made.Enter(new DocumentCopied("B", "A", "cites"));
        made.Enter(new DocumentCopied("C", "B", "cites"));
        Assert.Contains("C rests on B rests on A", EvidenceLines.Circle(made.Now, "A", "C"), StringComparison.Ordinal);
        Assert.Contains("itself", EvidenceLines.Circle(made.Now, "A", "A"), StringComparison.Ordinal);
        Assert.Null(EvidenceLines.Circle(made.Now, "C", "A"));
        made.Enter(new DocumentCopied("A", "C", "cites"));
        Assert.Equal(["A", "A", "A"], made.Now.Documents.Keys.Select(d => EvidenceLines.Root(made.Now, d)));
    }

    [Fact]
    public void Lines_never_exceed_documents_and_every_document_has_a_root_whatever_was_entered() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).List[0, 12].Sample(copies =>
        {
            var made = Papers([.. Enumerable.Range(0, 8).Select(i => $"d{i}")]);
            foreach (var (a, b) in copies) made.Enter(new DocumentCopied($"d{a}", $"d{b}", "cites"));
            var of = made.Now;
            var count = EvidenceLines.Count(of, of.Claims);
            return count.Lines >= 1 && count.Lines <= count.Documents && of.Documents.Values.All(d => d.CopyOf is null || EvidenceLines.Root(of, d.Id) == EvidenceLines.Root(of, d.CopyOf));
        }, iter: 200);

    [Fact]
    public void The_same_report_with_another_headline_and_a_changed_line_is_near_identical()
    {
        var other = "Talks end without handshake. " + Report.Replace("on Monday", "on Tuesday", StringComparison.Ordinal).ToUpperInvariant();
        Assert.InRange(Shingles.Of(Report).Likeness(Shingles.Of(other)), Shingles.NearIdentical, 999);
    }

    [Fact]
    public void Another_report_of_the_same_event_is_not()
    {
        const string Other =
            "Delegates left the hall in the capital without shaking hands. According to a diplomat the sponsors proposed that observers watch the truce, and that talks "
            + "resume in a month. It was unclear in the evening whether the parties agree.";
        Assert.InRange(Shingles.Of(Report).Likeness(Shingles.Of(Other)), 0, 100);
    }

    [Fact]
    public void Texts_of_a_few_words_are_never_near_identical() => Assert.Equal(0, Shingles.Of("Talks end today in the city hall").Likeness(Shingles.Of("Talks end today in the city hall")));

    [Fact]
    public void Likeness_is_the_same_both_ways_and_full_for_itself() =>
        Gen.String[Gen.Char["abc دم"], 0, 400].Select(Gen.String[Gen.Char["abc دم"], 0, 400]).Sample((a, b) =>
        {
            var (x, y) = (Shingles.Of(a), Shingles.Of(b));
            return x.Likeness(y) == y.Likeness(x) && x.Likeness(x) is 0 or 1000;
        });

    private static MadeCase Papers(params string[] ids)
    {
        var made = new MadeCase();
        foreach (var id in ids)
        {
            made.Document(id, "2017-01-17", "Paper " + id);
            made.Claim(id, "statement", null, "speaker=Northland", "act=hope", "about=peace");
        }
        return made;
    }
}
