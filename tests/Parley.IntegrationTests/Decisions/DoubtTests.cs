using Parley.Claims;
using Parley.Desk;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

public sealed class DoubtTests : IDisposable
{
    private const string Text = "Northland has invited Northland to the Lakeside talks on 23 January 2016, an envoy said. The Hill Brigade left the Upland Front before it joined.\n";
    private readonly DeskFixture _made = new();

    private CaseDesk Desk => _made.Desk;

    public void Dispose() => _made.Dispose();

    [Fact]
    public void An_invitation_to_oneself_is_not_written_until_somebody_confirms_that_the_document_says_so()
    {
        var document = _made.Take(Text);
        var content = Content(document, "has invited", "invitation", "inviter=Northland", "invitee=Northland", "to=Lakeside talks", "state=issued");
        var head = Desk.File.Head;
        Assert.Contains("itself", Assert.Single(Assert.Throws<DoubtfulException>(() => Decide.Add(Desk, document, content)).Doubts), StringComparison.Ordinal);
        Assert.Equal(head, Desk.File.Head);
        var claim = Decide.Add(Desk, document, content, confirmed: true);
        Assert.NotNull(Desk.Now.Claim(claim));
    }

    [Fact]
    public void A_correction_into_what_cannot_be_is_asked_back_and_one_out_of_it_is_not()
    {
        var document = _made.Take(Text);
        var joined = _made.Claim(document, "it joined", "affiliation", "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-10", "until=2017-01-20");
        var wrong = Content(document, "it joined", "affiliation", "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-10", "until=2017-01-02");
        Assert.Throws<DoubtfulException>(() => Decide.Correct(Desk, joined, wrong, "misread"));
        Decide.Correct(Desk, joined, wrong, "so it stands in the text", confirmed: true);
        Decide.Correct(Desk, joined, Content(document, "it joined", "affiliation", "member=Hill Brigade", "of=Upland Front", "relation=joined", "from=2017-01-10"), "a slip of the pen");
        Assert.False(Desk.Now.Claim(joined)!.Slots.Has("until"));
    }

    [Fact]
    public void Accepting_all_unread_leaves_open_what_can_hardly_be_meant()
    {
        var document = _made.Take("Norway invites\n\nNorway has invited Norway to peace talks in Oslo on 23 January, its foreign ministry said on Tuesday. Norway has invited Sudan to the talks.\n");
        var open = Inbox.Items(Desk.Now, document).Count(i => i.State is ProposalState.Open);
        var doubtful = Inbox.Items(Desk.Now, document).Count(i => !ClaimChecks.Problems(Desk.Now, i.Content, Desk.Now.Documents[document]).IsEmpty);
        Assert.True(doubtful > 0, "The reader proposes no invitation of Norway by Norway here.");
        Assert.Equal(open - doubtful, Decide.AcceptAll(Desk, document).Length);
        Assert.Equal(doubtful, Inbox.Items(Desk.Now, document).Count(i => i.State is ProposalState.Open));
    }

    private ClaimContent Content(string document, string quote, string kind, params string[] slots)
    {
        var of = Desk.Now;
        var place = Quoting.Find(Desk, of, document, quote);
        return new ClaimContent(kind, [], place.Span, place.Sentence, place.SentenceSpan, false, SlotEdits.Apply(of, kind, Slots.Empty, slots));
    }
}
