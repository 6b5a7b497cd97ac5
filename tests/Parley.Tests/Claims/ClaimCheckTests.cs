using Parley.Actors;
using Parley.Claims;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Claims;

public sealed class ClaimCheckTests
{
    [Fact]
    public void An_invitation_to_oneself_is_doubted() =>
        Assert.Contains("Northland", Assert.Single(Problems(new MadeCase(), "invitation", "inviter=Northland; Eastmark", "invitee=Southland; Northland", "to=Lakeside talks", "state=issued")), StringComparison.Ordinal);

    [Fact]
    public void An_invitation_to_another_is_not() =>
        Assert.Empty(Problems(new MadeCase(), "invitation", "inviter=Northland", "invitee=Southland", "to=Lakeside talks", "state=issued"));

    [Fact]
    public void A_round_before_the_first_day_on_which_its_track_is_named_is_doubted()
    {
        var made = new MadeCase().Document("A", "2017-01-03");
        made.Claim("A", "round", null, "track=Lakeside talks", "date=2017-01-23", "status=planned");
        Assert.Contains("3 January 2017", Assert.Single(Problems(made, "round", "track=Lakeside talks", "date=2016-01-23", "status=planned")), StringComparison.Ordinal);
        Assert.Empty(Problems(made, "round", "track=Lakeside talks", "date=2017-02-08", "status=planned"));
        Assert.Empty(Problems(made, "round", "track=Harbour talks", "date=2016-01-23", "status=held"));
    }

    [Theory]
    [InlineData("relation=member-of;from=2017-02-01;until=2017-01-01", "before it begins")]
    [InlineData("relation=left;date=2017-01-01", "before the first day")]
    [InlineData("relation=joined;date=2016-01-01", "existing from 1 December 2016")]
    public void Dates_of_membership_that_cannot_be_are_doubted(string slots, string says)
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Enter(new ActorMade("upland-front", "Upland Front", ActorClass.ArmedGroup, null, null, "2016-12-01", null, []));
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-26");
        Assert.Contains(says, string.Join(' ', Problems(made, "affiliation", ["member=Hill Brigade", "of=Upland Front", .. slots.Split(';')])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_with_another_day_is_a_disagreement_and_no_doubt()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-26");
        Assert.Empty(Problems(made, "affiliation", "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-24"));
    }

    [Fact]
    public void A_group_that_belongs_to_itself_or_to_its_own_member_is_doubted()
    {
        var made = new MadeCase().Document("A", "2017-02-01");
        made.Claim("A", "affiliation", null, "member=Hill Brigade", "of=Upland Front", "relation=joined", "date=2017-01-26");
        Assert.Contains("itself", Assert.Single(Problems(made, "affiliation", "member=Upland Front", "of=Upland Front", "relation=member-of")), StringComparison.Ordinal);
        Assert.Contains("each said to belong to the other", Assert.Single(Problems(made, "affiliation", "member=Upland Front", "of=Hill Brigade", "relation=joined", "date=2017-01-27")), StringComparison.Ordinal);
    }

    private static System.Collections.Immutable.ImmutableArray<string> Problems(MadeCase made, string kind, params string[] slots) => ClaimChecks.Problems(made.Now, MadeCase.Content(kind, null, slots));
}
