using NodaTime;
using Parley.Cases;
using Parley.Desk;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

public sealed class ReissuingTests : IDisposable
{
    private readonly DeskFixture _made = new();
    private readonly string _first;
    private readonly string _second;

    public ReissuingTests() => (_first, _second) = (_made.Take("Northland invited Southland.", "2017-01-17"), _made.Take("Northland did not invite Southland.", "2017-01-20"));

    [Theory]
    [InlineData("corrected")]
    [InlineData("updated")]
    [InlineData("retracted")]
    public void The_earlier_document_is_marked_from_the_day_of_the_later_one_and_keeps_its_claims(string how)
    {
        var claim = _made.Claim(_first, "Northland invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "state=issued");
        Reissuing.Enter(_made.Desk, _second, _first, how, "note at the foot");
        Assert.Equal(how, Assert.Single(_made.Desk.Now.Documents[_first].Editions).How);
        Assert.Equal(how, _made.Desk.EvidenceOf(_made.Desk.Now, claim)!.Edition);
        var before = _made.Desk.See(new AsOf(new LocalDate(2017, 1, 19), null));
        Assert.Empty(before.Documents[_first].Editions);
        Assert.Null(_made.Desk.EvidenceOf(before, claim)!.Edition);
        Assert.Equal([(_first, how)], Reissuing.Earlier(_made.Desk.Now, _second).Select(e => (e.Earlier.Id, e.How)));
    }

    [Fact]
    public void What_cannot_be_is_refused_and_nothing_is_written()
    {
        Reissuing.Enter(_made.Desk, _second, _first, "corrected", null);
        var head = _made.Desk.File.Head;
        Assert.Throws<FormatException>(() => Reissuing.Enter(_made.Desk, _second, _first, "mended", null));
        Assert.Contains("in its own place", Refused(_first, _first), StringComparison.Ordinal);
        Assert.Contains("in the record already", Refused(_second, _first), StringComparison.Ordinal);
        Assert.Contains("each come after the other", Refused(_first, _second), StringComparison.Ordinal);
        Assert.Contains("No document has the id “d-none”", Refused("d-none", _first), StringComparison.Ordinal);
        Assert.Contains("came out on 2017-01-01, before", Refused(_made.Take("Old.", "2017-01-01"), _second), StringComparison.Ordinal);
        Assert.DoesNotContain(_made.Desk.File.Read(head), e => e.Kind == "edition");
    }

    [Fact]
    public void The_difference_of_two_texts_is_told_line_by_line()
    {
        var lines = TextDifference.Of("one\ntwo\nthree", "one\n2\nthree\nfour");
        Assert.Equal(
            [(DifferenceKind.Same, "one"), (DifferenceKind.Removed, "two"), (DifferenceKind.Added, "2"), (DifferenceKind.Same, "three"), (DifferenceKind.Added, "four")],
            lines.Select(l => (l.Kind, l.Text)));
    }

    public void Dispose() => _made.Dispose();

    private string Refused(string later, string earlier) => Assert.Throws<InvalidOperationException>(() => Reissuing.Enter(_made.Desk, later, earlier, "corrected", null)).Message;
}
