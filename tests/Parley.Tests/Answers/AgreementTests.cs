using Parley.Answers;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Tests.Cases;
using Xunit;

namespace Parley.Tests.Answers;

public sealed class AgreementTests
{
    private const string Truce = "agreement/ceasefire-2016-12-30";

    [Fact]
    public void A_group_that_is_listed_and_says_that_it_did_not_sign_stands_on_both_sides()
    {
        var made = Signed();
        made.Claim("B", "role", "Free Hills", "actor=Free Hills", "agreement=ceasefire", "role=signatory", "state=denied", "ground=it had reservations");
        var row = Account(made.Now, Truce, Truce + "#signatory");
        Assert.Equal(["Free Hills", "River Army"], row["held"]!.Said.Select(s => s.Actor!.Name).Order(StringComparer.Ordinal));
        var denial = Assert.Single(row["denied"]!.Said);
        Assert.Equal(("Free Hills: it had reservations", "Free Hills"), (denial.Text, Assert.Single(denial.Voice)));
        Assert.Equal("Free Hills: it had reservations", Assert.Single(InForce(made.Now)["notSigned"]!.Said).Text);
    }

    [Fact]
    public void A_broker_is_no_guarantor_and_a_guarantor_answers_only_for_whom_it_is_said_to()
    {
        var made = Signed();
        made.Claim("A", "role", null, "actor=Northland", "agreement=ceasefire", "role=broker", "state=held");
        made.Claim("A", "role", null, "actor=Southland", "agreement=ceasefire", "role=guarantor", "state=held", "for=River Army");
        made.Claim("A", "role", null, "actor=Eastland", "agreement=ceasefire", "role=guarantor", "state=held");
        made.Claim("B", "role", "Eastland", "actor=Eastland", "agreement=ceasefire", "role=guarantor", "state=denied");
        var rows = Questions.Ask(Questions.Find("guarantors")!, made.Now, AskFilter.None).Rows;
        Assert.Equal(["Eastland", "Southland"], rows.Select(r => r.Title));
        Assert.Equal("River Army", Assert.Single(rows[1]["answersFor"]!.Said).Text);
        Assert.Equal("not said", rows[0]["answersFor"]!.Unknown);
        Assert.Single(rows[0]["denied"]!.Said);
    }

    [Fact]
    public void Each_party_holds_itself_bound_from_a_day_of_its_own()
    {
        var made = Signed();
        made.Claim("A", "role", null, "actor=Northland", "agreement=ceasefire", "role=party", "state=held", "declared=2016-12-29", "effective=2016-12-30");
        made.Claim("A", "role", null, "actor=River Army", "agreement=ceasefire", "role=party", "state=held", "declared=2017-01-04");
        var rows = Accounts.Of(made.Now, made.Now.Things[Truce]).Where(r => r.Key.Contains("#dates-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Northland", "River Army"], rows.Select(r => r.Title));
        Assert.Equal("2016-12-30", Assert.Single(rows[0]["effective"]!.Said).Value);
        Assert.Equal("not told", rows[1]["effective"]!.Unknown);
    }

    [Fact]
    public void A_clause_is_one_thing_whatever_number_of_documents_tell_it_and_stays_when_it_is_retired()
    {
        var made = Signed();
        made.Claim("A", "clause", null, "agreement=ceasefire", "number=C2", "provision=prohibited-acts", "text=no taking of ground", "status=in-force");
        made.Claim("B", "clause", null, "agreement=ceasefire", "number=C2", "text=no widening of areas", "status=retired", "date=2017-02-01");
        made.Claim("A", "clause", null, "agreement=ceasefire", "number=C10", "text=start at midnight", "status=in-force");
        Assert.Equal(["clause/ceasefire-2016-12-30-c2", "clause/ceasefire-2016-12-30-c10"], AgreementAccount.ClausesOf(made.Now, Truce).Select(t => t.Id));
        var row = Account(made.Now, "clause/ceasefire-2016-12-30-c2", "clause/ceasefire-2016-12-30-c2");
        Assert.Equal(["no taking of ground", "no widening of areas"], row["text"]!.Said.Select(s => s.Text));
        Assert.Equal(["in-force", "retired"], row["status"]!.Said.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_readings_of_scope_stand_side_by_side_with_their_grounds()
    {
        var made = Signed();
        made.Claim("A", "scope", "Northland", "holder=Northland", "agreement=ceasefire", "reading=does-not-cover", "actors=Black Flag", "ground=it is on the list");
        made.Claim("B", "scope", "River Army", "holder=River Army", "agreement=ceasefire", "reading=covers", "actors=Black Flag", "places=the valley");
        var rows = Accounts.Of(made.Now, made.Now.Things[Truce]).Where(r => r.Key.StartsWith("scope-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Black Flag (who)", "the valley (where)"], rows.Select(r => r.Title));
        Assert.Equal("River Army", Assert.Single(rows[0]["covers"]!.Said).Text);
        Assert.Equal("Northland: it is on the list", Assert.Single(rows[0]["leavesOut"]!.Said).Text);
    }

    [Fact]
    public void How_texts_stand_to_each_other_shows_on_both()
    {
        var made = Signed();
        made.Claim("A", "agreement", null, "type=other", "name=Paper on monitors", "announced=2016-12-29", "status=signed");
        made.Claim("A", "agreement-relation", null, "agreement=Paper on monitors", "other=ceasefire", "relation=annex-of");
        var annex = made.Now.Things.Keys.Single(t => t.StartsWith("agreement/", StringComparison.Ordinal) && t != Truce);
        Assert.Equal(
            Account(made.Now, Truce, Truce + "#relations")["relations"]!.Said.Select(s => s.Text),
            Account(made.Now, annex, annex + "#relations")["relations"]!.Said.Select(s => s.Text));
    }

    private static MadeCase Signed()
    {
        var made = new MadeCase().Document("A", "2016-12-31").Document("B", "2017-01-02", "The Herald");
        made.Claim("A", "agreement", null, "type=ceasefire", "effective=2016-12-30", "status=in-force");
        made.Claim("A", "role", "Northland", "actor=Free Hills; River Army", "agreement=ceasefire", "role=signatory", "state=held");
        return made;
    }

    private static Row Account(Case of, string thing, string key) => Accounts.Of(of, of.Things[thing]).Single(r => r.Key == key);

    private static Row InForce(Case of) => Assert.Single(Questions.Ask(Questions.Find("in-force")!, of, AskFilter.None).Rows);
}
