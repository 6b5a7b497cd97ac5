using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.IntegrationTests.Server;

/// <summary>The reports of <see cref="MadeUpCase"/>.</summary>
internal static class MadeUpReports
{
    private static readonly NameValue Vessaly = Name("Vessaly", "vessaly", "Vessaly", "a name of Vessaly");
    private static readonly NameValue Capital = Name("Amaris", "vessaly", "Vessaly", "metonym of Vessaly: its capital");
    private static readonly NameValue Government = Name("the government", "northland", "Northland (government)", "the government named above");
    private static readonly NameValue Front = Name("the Hill Front", "hill-front", "Hill Front", "a name of the Hill Front");
    private static readonly NameValue Groups = new("several hill groups");
    private static readonly NameValue Orda = Name("Minister Orda", "lena-orda", "Lena Orda", "surname and office of Lena Orda, named above");
    private static readonly NameValue Union = Name("the Coastal Union", "coastal-union", "Coastal Union", "a name of the Coastal Union");
    private static readonly NameValue Talks = new("the talks at Port Amar", null, "Port Amar talks", []);
    private static readonly NameValue LakeTalks = new("the Lake talks", null, "Lake talks", []);
    private static readonly NameValue Truce = new("the ceasefire", null, "Ceasefire of 1 March 2031", []);
    private static readonly NameValue Doubtful = new("the delegation", null, null,
        [new NameCandidate("hill-front", "Hill Front", "the last delegation named"), new NameCandidate("coastal-union", "Coastal Union", "named in the sentence before")]);

    private const string Announced = "Ceasefire in Northland announced\nVessaly said on 1 March that it had brokered a ceasefire between the government and the Hill Front, guaranteed by Amaris. "
        + "The talks at Port Amar will begin on 20 March, Minister Orda said.";

    private const string Open = "Talks in doubt as hill groups hesitate\nVessaly has invited the Coastal Union to the talks at Port Amar, which open two days after the new moon. "
        + "“We hope that they will come,” said Minister Orda. It is for the Union to choose at which level it comes, she said. "
        + "Observers question the standing of the talks because several hill groups suspended their part amid frequent breaches of the ceasefire. "
        + "Amaris had ruled out any contact with the Union before the vote. The delegation left in the evening.";

    /// <summary>All of them, in the order in which they were taken in.</summary>
    public static readonly ImmutableArray<MadeUpReport> All =
    [
        new("d-first1", "Coast Agency", "2031-03-01", "Ceasefire in Northland announced", Announced,
            new Proposed("agreement", "had brokered a ceasefire between the government and the Hill Front, guaranteed by Amaris", [Vessaly],
                S(("type", [new TermValue("ceasefire")]), ("name", [Truce]), ("parties", [Government, Front]), ("brokers", [Vessaly]), ("guarantors", [Capital]), ("announced", [Day("on 1 March", "2031-03-01")]), ("status", [new TermValue("announced")])), 940),
            new Proposed("round", "The talks at Port Amar will begin on 20 March", [Orda], S(("track", [Talks]), ("place", [new NameValue("Port Amar")]), ("date", [Day("on 20 March", "2031-03-20")]), ("status", [new TermValue("planned")]), ("convenors", [Vessaly])), 910)),
        new("d-copy01", "Inland Post", "2031-03-01", "Ceasefire in Northland announced", Announced,
            new Proposed("agreement", "had brokered a ceasefire between the government and the Hill Front, guaranteed by Amaris", [Vessaly],
                S(("type", [new TermValue("ceasefire")]), ("name", [Truce]), ("parties", [Government, Front]), ("brokers", [Vessaly]), ("guarantors", [Capital]), ("announced", [Day("on 1 March", "2031-03-01")]), ("status", [new TermValue("announced")])), 940)),
        new("d-invite", "Coast Agency", "2031-03-06", "Front asked to Port Amar", "Front asked to Port Amar\nVessaly invited the Hill Front and the government to the talks at Port Amar. The government accepted on 6 March. The Front said that it would come if the shelling of Upper Reach ends.",
            new Proposed("invitation", "Vessaly invited the Hill Front and the government to the talks at Port Amar", [], S(("inviter", [Vessaly]), ("invitee", [Front, Government]), ("to", [Talks]), ("state", [new TermValue("issued")])), 960),
            new Proposed("reply", "The government accepted on 6 March", [], S(("invitee", [Government]), ("to", [Talks]), ("state", [new TermValue("accepted")]), ("date", [Day("on 6 March", "2031-03-06")])), 930),
            new Proposed("reply", "would come if the shelling of Upper Reach ends", [Front], S(("invitee", [Front]), ("to", [Talks]), ("state", [new TermValue("conditional")]), ("condition", [new WordedValue("the shelling of Upper Reach ends")])), 820)),
        new("d-seats1", "Lake Tribune", "2031-03-08", "Hill groups suspend", "Hill groups suspend\nThe Hill Front suspended its part in the talks at Port Amar, citing the shelling of Upper Reach. The Lake talks are backed by the Coastal Union and run beside those at Port Amar. The ceasefire is broken daily, officials say. The text is a hollow one, the paper finds.",
            new Proposed("participation", "The Hill Front suspended its part in the talks at Port Amar, citing the shelling of Upper Reach", [], S(("actor", [Front]), ("in", [Talks]), ("state", [new TermValue("suspended")]), ("ground", [new WordedValue("the shelling of Upper Reach")])), 900),
            new Proposed("track-relation", "The Lake talks are backed by the Coastal Union", [], S(("tracks", [LakeTalks]), ("relation", [new TermValue("backed-by")]), ("by", [Union])), 700),
            new Proposed("track-relation", "run beside those at Port Amar", [], S(("tracks", [LakeTalks, Talks]), ("relation", [new TermValue("parallel")])), 640),
            new Proposed("breach", "The ceasefire is broken daily", [new NameValue("officials")], S(("agreement", [Truce]), ("frequency", [new WordedValue("daily")])), 750),
            new Proposed("assessment", "a hollow one", [], S(("about", [new WordedValue("the ceasefire")]), ("judgement", [new WordedValue("a hollow text")])), 560)),
        new("d-unread", "Harbour Gazette", "2031-03-09", "Level named", "Level named\nThe government will send Lena Orda to Port Amar. The government calls the talks at Port Amar the only lawful forum. The Hill Front denies that they are lawful because it was not asked first.",
            new Proposed("level", "The government will send Lena Orda to Port Amar", [], S(("actor", [Government]), ("to", [Talks]), ("level", [new WordedValue("minister")]), ("person", [Orda]), ("state", [new TermValue("named")])), 880),
            new Proposed("position", "The government calls the talks at Port Amar the only lawful forum", [], S(("holder", [Government]), ("question", [new WordedValue("lawfulness of the talks at Port Amar")]), ("stance", [new TermValue("affirms")])), 720),
            new Proposed("position", "The Hill Front denies that they are lawful because it was not asked first", [], S(("holder", [Front]), ("question", [new WordedValue("lawfulness of the talks at Port Amar")]), ("stance", [new TermValue("denies")]), ("ground", [new WordedValue("it was not asked first")])), 780)),
        new(MadeUpCase.Open, "Coast Agency", "2031-03-12", "Talks in doubt as hill groups hesitate", Open,
            new Proposed("invitation", "Vessaly has invited the Coastal Union to the talks at Port Amar", [], S(("inviter", [Vessaly]), ("invitee", [Union]), ("to", [Talks]), ("state", [new TermValue("issued")])), 950),
            new Proposed("round", "the talks at Port Amar, which open two days after the new moon", [], S(("track", [Talks]), ("place", [new NameValue("Port Amar")]), ("date", [new DateValue("two days after the new moon", null, null, "the new moon")]), ("status", [new TermValue("planned")])), 610),
            new Proposed("statement", "We hope that they will come", [Orda], S(("speaker", [Orda]), ("act", [new TermValue("hope")]), ("about", [new WordedValue("that the Union will come")])), 870, new ProposalLink("about", "p01", 700)),
            new Proposed("level", "It is for the Union to choose at which level it comes", [Orda], S(("actor", [Union]), ("to", [Talks]), ("level", [new WordedValue("any")]), ("state", [new TermValue("offered")])), 830),
            new Proposed("position", "Observers question the standing of the talks because several hill groups suspended their part", [], S(("holder", [new NameValue("observers")]), ("question", [new WordedValue("standing of the talks at Port Amar")]), ("stance", [new TermValue("questions")]), ("ground", [new WordedValue("several hill groups suspended their part")])), 790, new ProposalLink("because-of", "p06", 800)),
            new Proposed("participation", "several hill groups suspended their part amid frequent breaches", [], S(("actor", [Groups]), ("in", [Talks]), ("state", [new TermValue("suspended")]), ("circumstance", [new WordedValue("frequent breaches of the ceasefire")])), 900, new ProposalLink("amid", "p07", 900)),
            new Proposed("breach", "frequent breaches of the ceasefire", [], S(("agreement", [Truce]), ("frequency", [new WordedValue("frequent")])), 850),
            new Proposed("contact", "Amaris had ruled out any contact with the Union before the vote", [Capital], S(("actors", [Capital, Union]), ("form", [new TermValue("unspecified")]), ("state", [new TermValue("excluded")])), 760),
            new Proposed("participation", "The delegation left in the evening", [], S(("actor", [Doubtful]), ("in", [Talks]), ("state", [new TermValue("withdrawn")])), 380)),
        new(MadeUpCase.Undated, null, null, "Guards move", "Guards move\nThe Hill Front said on Tuesday that its guards had left the bridge.",
            new Proposed("implementation", "its guards had left the bridge", [Front], S(("actor", [Front]), ("act", [new TermValue("withdraw")]), ("object", [new WordedValue("guards")]), ("state", [new TermValue("done")])), 810)),
    ];

    private static NameValue Name(string text, string actor, string name, string reason) => new(text, actor, name, [new NameCandidate(actor, name, reason)]);

    private static DateValue Day(string text, string day) => new(text, day, "day", "text");

    private static Slots S(params (string Name, SlotValue[] Values)[] slots) => slots.Aggregate(Slots.Empty, (s, x) => s.With(x.Name, x.Values));
}
