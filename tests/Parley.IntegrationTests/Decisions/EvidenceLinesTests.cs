using Parley.Desk;
using Parley.Documents;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

public sealed class EvidenceLinesTests : IDisposable
{
    private const string Report =
        "The two delegations sat in one hall on Monday but did not speak to each other, a diplomat said. The convenors read out a text on watching the truce "
        + "and asked both to come back within a month. Neither side said whether it would, and the envoy left before the evening meal.\n";

    private readonly DeskFixture _made = new();

    private CaseDesk Desk => _made.Desk;

    public void Dispose() => _made.Dispose();

    [Fact]
    public void A_text_that_comes_in_nearly_as_it_was_is_one_line_of_evidence_with_the_first_and_undo_takes_that_back()
    {
        var first = _made.Take(Report);
        var second = _made.Take("Silence in the hall\n\n" + Report.Replace("on Monday", "on 23 January", StringComparison.Ordinal), publisher: "The Herald");
        Assert.Equal((first, "near-identical"), (Desk.Now.Documents[second].CopyOf, Desk.Now.Documents[second].CopyBasis));
        _made.Claim(first, "did not speak", "statement", "speaker=Northland", "act=reject", "about=speaking");
        _made.Claim(second, "did not speak", "statement", "speaker=Northland", "act=reject", "about=speaking");
        Assert.Equal("2 documents, 1 line of evidence", EvidenceLines.Count(Desk.Now, Desk.Now.Claims).ToString());
        var copy = Desk.File.Read().Single(e => e.Kind == "copy");
        Assert.Contains("of 1000 runs", copy.Reason, StringComparison.Ordinal);
        Decide.Undo(Desk, copy.Id, "two reporters");
        Assert.Equal(new EvidenceCount(2, 2), EvidenceLines.Count(Desk.Now, Desk.Now.Claims));
    }

    [Fact]
    public void Another_report_is_a_line_of_its_own()
    {
        _made.Take(Report);
        var other = _made.Take("The envoy left the talks in the evening. A diplomat said that the delegations had kept silent, and that a text on watching the truce had been read out to both of them.\n", publisher: "The Herald");
        Assert.Null(Desk.Now.Documents[other].CopyOf);
    }

    [Fact]
    public void That_a_document_cites_another_is_entered_with_a_reason_and_a_circle_is_refused_in_words()
    {
        var (a, b, c) = (_made.Take("Northland said so in the hall.\n"), _made.Take("The Gazette says that Northland said so.\n", publisher: "The Herald"), _made.Take("Papers agree on Northland.\n", publisher: "The Post"));
        Assert.Contains("reason", Assert.Throws<FormatException>(() => Copies.Record(Desk, b, a, "cites", " ")).Message, StringComparison.Ordinal);
        Assert.Contains("near-identical", Assert.Throws<FormatException>(() => Copies.Record(Desk, b, a, "rumour", "x")).Message, StringComparison.Ordinal);
        Copies.Record(Desk, b, a, "cites", "names the Gazette");
        Copies.Record(Desk, c, b, "cites", "names the Herald");
        Assert.Contains($"{c} rests on {b} rests on {a}", Assert.Throws<FormatException>(() => Copies.Record(Desk, a, c, "cites", "x")).Message, StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<InvalidOperationException>(() => Copies.Record(Desk, c, b, "cites", "again")).Message, StringComparison.Ordinal);
        Assert.Contains("No document", Assert.Throws<InvalidOperationException>(() => Copies.Record(Desk, c, "d-none", "cites", "x")).Message, StringComparison.Ordinal);
        Assert.Equal(a, EvidenceLines.Root(Desk.Now, c));
    }
}
