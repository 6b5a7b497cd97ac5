using Parley.Claims;
using Parley.Tests.Cases;

namespace Parley.Tests.Answers.Threads;

/// <summary>Enters claims that are joined to others by links.</summary>
internal static class JoinedClaims
{
    public static Guid Claim(this MadeCase made, string document, string kind, string? voice, (string Type, Guid To)[] links, params string[] slots)
    {
        var content = MadeCase.Content(kind, voice, slots);
        var id = made.Enter(new ClaimMade(document, null, Verdict.Added, false, content, null, null, [.. links.Select(l => new ClaimLink(l.Type, l.To))]));
        foreach (var link in Linking.Propose(made.Now, new LinkSubject(document, content, [])))
        {
            if (link.IsNew) made.Enter(new ThingMade(link.Thing, link.Kind, link.Name, []));
            made.Enter(new ClaimLinked(id, link.Thing), reason: link.Reason);
        }
        return id;
    }

    /// <summary>A whole line: clause 2, its breach in Green Valley, the groups' joint statement, their seat suspended, the meeting.</summary>
    public static MadeCase WholeLine()
    {
        var made = new MadeCase().Document("A", "2017-01-01").Document("B", "2017-01-03").Document("C", "2017-01-17");
        made.Claim("A", "agreement", null, "type=ceasefire", "name=Lakeside ceasefire", "effective=2016-12-30");
        made.Claim("A", "clause", null, "agreement=Lakeside ceasefire", "number=2", "provision=prohibited-acts", "text=no attacks");
        made.Claim("A", "round", null, "track=Lakeside talks", "place=Lakeside", "date=2017-01-23", "status=planned");
        var breach = made.Claim("B", "breach", "the groups", "agreement=Lakeside ceasefire", "accused=Northland", "place=Green Valley", "act=shelling");
        made.Enter(new ClaimLinked(breach, "clause/lakeside-ceasefire-2"));
        made.Claim("B", "participation", "the groups", [("because-of", breach)], "actor=the groups", "in=Lakeside talks", "state=suspended", "ground=shelling in Green Valley", "date=2017-01-02");
        return made;
    }
}
