using System.Text;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Record;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

public sealed class RedactingTests : IDisposable
{
    private const string Secret = "Waldemar Quistgaard";
    private const string Text = "Northland has invited Southland to the Lakeside talks. Waldemar Quistgaard will lead the delegation of Southland at the Lakeside talks.";
    private readonly DeskFixture _made = new();

    private CaseDesk Desk => _made.Desk;

    [Fact]
    public void A_redacted_claim_is_shown_as_redacted_and_never_as_what_it_said_also_as_of_before()
    {
        var document = _made.Take(Text);
        _made.Claim(document, "Northland has invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        var claim = _made.Claim(document, "will lead the delegation", "level", "actor=Southland", "to=Lakeside talks", $"person={Secret}", "level=official", "state=named");
        var before = Desk.File.Head;
        Redacting.Redact(Desk, claim, "a witness asked for it");
        foreach (var asOf in new[] { AsOf.Now, new AsOf(null, before), new AsOf(new LocalDate(2017, 1, 17), null), new AsOf(new LocalDate(2017, 1, 17), before) })
        {
            var of = Desk.See(asOf);
            Assert.Null(of.Claim(claim));
            var left = of.Redactions[claim];
            Assert.Equal(("tester", "a witness asked for it", "claim", document), (left.By, left.Reason, left.Kind, left.What.Document));
            var answer = Questions.Ask(Questions.Find("invitations")!, of, AskFilter.None);
            Assert.NotEmpty(answer.Rows);
            Assert.Contains(answer.Unknown, u => u.StartsWith("1 claim about this was redacted: on ", StringComparison.Ordinal) && u.EndsWith("by tester, a witness asked for it.", StringComparison.Ordinal));
            Assert.DoesNotContain(Secret, string.Join("", Questions.All.SelectMany(q => Questions.Ask(q, of, AskFilter.None).Rows).SelectMany(r => r.Fields).SelectMany(f => f.Said).Select(s => s.Text)), StringComparison.Ordinal);
        }
        Assert.Empty(Desk.See(new AsOf(new LocalDate(2017, 1, 16), null)).Redactions);
        Assert.Empty(Desk.See(new AsOf(null, 2)).Redactions);
        Assert.True(Desk.File.Verify().IsSound);
    }

    [Fact]
    public void A_redacted_document_leaves_no_byte_of_its_words_in_the_record_or_beside_it()
    {
        var document = _made.Take(Text);
        foreach (var item in Inbox.Items(Desk.Now, document).Take(1)) Decide.Reject(Desk, document, item.Proposal.Id, "wrong", $"it is {Secret} who says so");
        var claim = _made.Claim(document, "will lead the delegation", "level", "actor=Southland", "to=Lakeside talks", $"person={Secret}", "level=official", "state=named");
        Decide.Correct(Desk, claim, Desk.Now.Claim(claim)!.Content with { Quoted = true }, $"quoted: {Secret}");
        Desk.File.Rebuild();
        Assert.NotEmpty(Holding());
        var plan = Redacting.Redact(Desk, Desk.File.Find(Desk.Now.Documents[document].Number)!.Id, "the publisher asked for it");
        Assert.Empty(Holding());
        Assert.Equal((1, 1), (plan.Claims, plan.Texts));
        Assert.True(Desk.File.Verify().IsSound);
        var left = Desk.Now.Documents[document];
        Assert.Equal((true, new LocalDate(2017, 1, 17), "redacted"), (left.Redacted, left.Date!.Value, left.Publisher));
        Assert.Null(Desk.TextOf(left));
        Assert.Empty(Inbox.Items(Desk.Now, document));
        Desk.File.Rebuild();
        Assert.Equal(Shown(Desk), Reopened(Shown));
    }

    [Fact]
    public void The_claims_of_a_redacted_document_can_be_kept_and_stay_in_their_place_in_time()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "Northland has invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        Redacting.Redact(Desk, Desk.File.Find(Desk.Now.Documents[document].Number)!.Id, "asked for", withClaims: false);
        Assert.Equal("redacted", Desk.See(new AsOf(new LocalDate(2017, 1, 17), null)).Claim(claim)!.Document.Publisher);
        Assert.Null(Desk.See(new AsOf(new LocalDate(2017, 1, 16), null)).Claim(claim));
        Assert.Null(Desk.EvidenceOf(Desk.Now, claim)!.Sentence);
    }

    [Fact]
    public void A_claim_made_from_a_proposal_takes_the_proposal_with_it_and_leaves_the_others_as_they_are()
    {
        var document = _made.Take("Russia has invited the United States to the talks in Astana on 23 January. Turkey and Iran agreed on a ceasefire with Russia. The Syrian government has agreed to take part in the talks.");
        var items = Inbox.Items(Desk.Now, document);
        Assert.True(items.Length >= 3, "the reader proposes too little for this test");
        var (first, second) = (Decide.Accept(Desk, document, items[0].Proposal.Id), Decide.Accept(Desk, document, items[1].Proposal.Id));
        Decide.Reject(Desk, document, items[2].Proposal.Id, "wrong");
        var before = Desk.File.Head;
        Redacting.Redact(Desk, first, "asked for");
        var after = Inbox.Items(Desk.Now, document);
        Assert.Equal(items.Select(i => i.Proposal.Id).Skip(1), after.Select(i => i.Proposal.Id));
        Assert.Equal([ProposalState.Accepted, ProposalState.Rejected], after.Take(2).Select(i => i.State));
        Redacting.Redact(Desk, second, "asked for too");
        Assert.Equal(items.Select(i => i.Proposal.Id).Skip(2), Inbox.Items(Desk.Now, document).Select(i => i.Proposal.Id));
        Assert.Equal(items.Select(i => i.Proposal.Id).Skip(2), Inbox.Items(Desk.See(new AsOf(null, before)), document).Select(i => i.Proposal.Id));
        Assert.Equal(Shown(Desk), Reopened(Shown));
    }

    [Fact]
    public void A_redacted_correction_leaves_neither_version()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "Northland has invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        Decide.Correct(Desk, claim, Desk.Now.Claim(claim)!.Content with { Slots = Desk.Now.Claim(claim)!.Slots.With("state", new TermValue("announced")) }, "misread");
        var before = Desk.File.Head;
        Redacting.Redact(Desk, Desk.File.Find(before)!.Id, "asked for");
        Assert.Null(Desk.Now.Claim(claim));
        Assert.Equal("correction", Desk.Now.Redactions[claim].Kind);
        Assert.NotNull(Desk.See(new AsOf(null, before - 1)).Claim(claim));
    }

    [Fact]
    public void What_was_redacted_is_refused_a_second_time_and_a_redaction_cannot_be_undone()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "Northland has invited Southland", "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued");
        Redacting.Redact(Desk, claim, "asked for");
        var head = Desk.File.Head;
        Assert.Contains("no content any more: redacted on", Assert.Throws<InvalidOperationException>(() => Redacting.Redact(Desk, claim, "again")).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be undone", Assert.Throws<InvalidOperationException>(() => Decide.Undo(Desk, Desk.File.Find(head)!.Id)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be redacted", Assert.Throws<InvalidOperationException>(() => Redacting.Redact(Desk, Desk.File.Find(1)!.Id, "the title")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Redacting.Redact(Desk, claim, "  "));
        Assert.Equal(head, Desk.File.Head);
    }

    [Fact]
    public void Another_desk_on_the_same_file_forgets_what_was_redacted()
    {
        var document = _made.Take(Text);
        var claim = _made.Claim(document, "will lead the delegation", "level", "actor=Southland", "to=Lakeside talks", $"person={Secret}", "level=official", "state=named");
        using var other = CaseDesk.Open(Desk.File.Path, DeskSettings.Of("other"));
        var then = new AsOf(null, Desk.File.Head);
        Assert.NotNull(other.See(then).Claim(claim));
        Redacting.Redact(Desk, claim, "asked for");
        Assert.Null(other.See(then).Claim(claim));
        Assert.True(other.See(then).Redactions.ContainsKey(claim));
    }

    public void Dispose() => _made.Dispose();

    private static string Shown(CaseDesk desk) => string.Join('\n', Questions.All.Select(q => Questions.Ask(q, desk.Now, AskFilter.None))
        .SelectMany(a => a.Rows.SelectMany(r => r.Fields).SelectMany(f => f.Said).Select(s => s.Text).Concat(a.Unknown)).Concat(desk.Now.Things.Keys).Concat(desk.Now.Actors.Keys));

    private T Reopened<T>(Func<CaseDesk, T> show)
    {
        using var desk = CaseDesk.Open(Desk.File.Path, DeskSettings.Of("other"));
        return show(desk);
    }

    private IEnumerable<string> Holding() => Directory.GetFiles(_made.Folder).Where(f =>
    {
        using var stream = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        var bytes = Encoding.UTF8.GetString(all.ToArray());
        return bytes.Contains(Secret, StringComparison.Ordinal) || bytes.Contains("waldemar-quistgaard", StringComparison.Ordinal);
    });
}
