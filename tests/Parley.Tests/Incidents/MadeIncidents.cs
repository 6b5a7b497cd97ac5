using Parley.Claims;
using Parley.Tests.Cases;

namespace Parley.Tests.Incidents;

/// <summary>An incident that several outlets report, joined by hand: the shelling of a hall, with tolls that differ.</summary>
internal static class MadeIncidents
{
    public const string Hall = "incident/hall";

    /// <summary>A case with an incident that has no claims yet.</summary>
    public static MadeCase Empty(string id = Hall)
    {
        var made = new MadeCase();
        made.Enter(new ThingMade(id, ThingKind.Incident, "Shelling of the hall", []));
        return made;
    }

    /// <summary>A claim in a document of its own, joined to the incident and to nothing else but what more says.</summary>
    public static Guid Tell(MadeCase made, string document, string publisher, string kind, string? voice, string incident = Hall, params string[] slots)
    {
        if (!made.Entries.Any(e => e.Payload is Parley.Documents.DocumentAdded d && d.Document == document)) made.Document(document, "2017-01-16", publisher);
        var id = new Guid(made.Entries.Count + 1000, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);
        made.Enter(new ClaimMade(document, null, Verdict.Added, false, MadeCase.Content(kind, voice, slots), null, null, []), id);
        made.Enter(new ClaimLinked(id, incident), reason: "the same event");
        return id;
    }

    /// <summary>Four tolls, two of them from one monitor, and three findings on who did it.</summary>
    public static MadeCase OfTheHall()
    {
        var made = Empty();
        Tell(made, "A", "Agency One", "incident", "Monitor", slots: ["act=artillery", "place=Deir Qanun", "killed=7", "injured=20", "date=2017-01-15"]);
        Tell(made, "B", "Agency Two", "incident", "Monitor", slots: ["act=artillery", "place=Wadi Barada", "killed=7", "date=2017-01-15"]);
        Tell(made, "C", "The Herald", "incident", null, slots: ["act=tank fire", "place=Deir Qanun", "killed=at least 10", "injured=over 20", "date=2017-01-15/2017-01-16"]);
        Tell(made, "D", "The Post", "incident", "Local Centre", slots: ["act=artillery", "place=Deir Qanun", "killed=12", "target=families in Wadi Barada", "actor=Government", "date=2017-01-15"]);
        Tell(made, "E", "State Agency", "attribution", "Government", slots: ["accused=Upland Front", "finding=accused", "basis=direction of fire"]);
        Tell(made, "C", "The Herald", "attribution", "Monitor", slots: ["finding=unclear"]);
        return made;
    }
}
