using System.Collections.Immutable;
using static Parley.Claims.SlotType;

namespace Parley.Claims;

/// <summary>
/// The closed table of kinds and slots: the contract between the reader, the review form, the case directory and the
/// answers. Names of kinds, slots and values are stable; adding one is a change of the file format.
/// </summary>
public static class KindTable
{
    /// <summary>All kinds, in the order in which lists show them.</summary>
    public static readonly ImmutableArray<Kind> All =
    [
        new("invitation", "Invitation", "state",
        [
            Key("inviter", SlotType.Actor, many: true), Key("invitee", SlotType.Actor, many: true), Plain("to", SlotType.Thing),
            Term("state", "intended", "announced", "issued", "received", "denied", "refused"), Plain("date", Date),
        ]),
        new("reply", "Reply", "state",
        [
            Key("invitee", SlotType.Actor, many: true), Plain("to", SlotType.Thing),
            Term("state", "accepted", "declined", "conditional", "undecided", "none"), Plain("condition", Wording), Plain("date", Date),
        ]),
        new("level", "Level", "state",
        [
            Key("actor", SlotType.Actor, many: true), Plain("to", SlotType.Thing), Key("level", Wording), Plain("role", Wording), Plain("person", SlotType.Actor),
            Term("state", "offered", "named", "came", "demanded", "conditional"), Plain("date", Date),
        ]),
        new("participation", "Participation", "state",
        [
            Key("actor", SlotType.Actor, many: true), Key("in", SlotType.Thing),
            Term("state", "agreed", "present", "absent", "refused", "suspended", "withdrawn", "threatened", "resumed", "excluded"),
            Plain("ground", Wording), Plain("circumstance", Wording), Plain("date", Date),
        ]),
        new("round", "Round of talks", "status",
        [
            Plain("track", SlotType.Thing), Key("place", SlotType.Thing), Key("date", Date),
            Term("status", "planned", "confirmed", "moved", "postponed", "cancelled", "opened", "suspended", "held", "ended"),
            Plain("convenors", SlotType.Actor, many: true), Plain("host", SlotType.Actor), Key("participants", SlotType.Actor, many: true),
            OtherTerm("format", "direct", "indirect", "plenary", "bilateral", "technical"),
        ]),
        new("agreement", "Agreement", "status",
        [
            Term("type", "ceasefire", "cessation-of-hostilities", "truce", "humanitarian-pause", "exchange", "peace-agreement", "power-sharing", "other"),
            Plain("name", SlotType.Thing), Key("parties", SlotType.Actor, many: true), Key("brokers", SlotType.Actor, many: true), Key("guarantors", SlotType.Actor, many: true),
            Plain("announced", Date), Plain("effective", Date), Plain("expires", Date), Plain("excludes", SlotType.Actor, many: true),
            Term("status", "proposed", "agreed", "announced", "initialled", "signed", "in-force", "extended", "suspended", "expired", "ended", "collapsed"),
            Plain("date", Date),
        ]),
        new("breach", "Breach", null,
        [
            Plain("agreement", SlotType.Thing), Key("accused", SlotType.Actor, many: true), Key("place", SlotType.Thing), Plain("act", Wording), Plain("frequency", Wording), Plain("date", Date),
        ]),
        new("incident", "Incident", null,
        [
            Key("act", Wording), Plain("mode", Wording), Key("actor", SlotType.Actor, many: true), Plain("target", Wording), Key("place", SlotType.Thing),
            Plain("killed", Count), Plain("injured", Count), Plain("date", Date),
        ]),
        new("representation", "Representation", "relation",
        [
            Key("track", SlotType.Thing), Key("group", Wording),
            Term("relation", "includes", "mostly", "only", "excludes", "inside-country", "diaspora"), Plain("date", Date),
        ]),
        new("track-relation", "Relation of tracks", "relation",
        [
            Key("tracks", SlotType.Thing, many: true),
            Term("relation", "not-competing", "competing", "parallel", "complementary", "prepares", "replaces", "part-of", "backed-by"),
            Plain("by", SlotType.Actor, many: true), Plain("date", Date),
        ]),
        new("position", "Position", "stance",
        [
            Key("holder", SlotType.Actor, many: true), Key("question", Wording), Term("stance", "affirms", "denies", "questions", "undecided"),
            Plain("ground", Wording), Plain("date", Date),
        ]),
        new("contact", "Contact", "state",
        [
            Key("actors", SlotType.Actor, many: true), Term("form", "meeting", "call", "letter", "visit", "unspecified"),
            Term("state", "planned", "held", "denied", "excluded"), Plain("subject", Wording),
            OtherTerm("official", "true", "false"), OtherTerm("first", "true", "false"), Plain("date", Date),
        ]),
        new("statement", "Statement", "act",
        [
            Key("speaker", SlotType.Actor, many: true),
            Term("act", "hope", "demand", "accuse", "deny", "threaten", "condemn", "welcome", "call-on", "promise", "warn", "propose", "reject", "confirm", "announce", "express-readiness", "regret"),
            Plain("addressee", SlotType.Actor, many: true), Key("about", Wording), Plain("date", Date),
        ]),
        new("assessment", "Assessment", null, [Key("about", Wording), Plain("judgement", Wording), Plain("date", Date)]),
        new("motive", "Imputed motive", null, [Key("actor", SlotType.Actor, many: true), Plain("motive", Wording), Plain("date", Date)]),
        new("implementation", "Implementation", "state",
        [
            Key("actor", SlotType.Actor, many: true),
            Term("act", "release", "exchange", "withdraw", "deploy", "allow-aid", "evacuate", "deploy-monitors", "reopen", "lift-siege", "disarm", "other"),
            Plain("object", Wording), Plain("count", Count), Plain("place", SlotType.Thing),
            Term("state", "due", "promised", "planned", "begun", "done", "not-done", "refused"), Plain("date", Date),
        ]),
        new("clause", "Clause", "status",
        [
            Key("agreement", SlotType.Thing), Key("number", Wording),
            OtherTerm("provision",
                "preamble", "parties", "entry-into-force", "geographic-scope", "prohibited-acts", "permitted-acts", "separation-of-forces", "humanitarian-access", "detainees",
                "monitoring", "verification", "investigation", "reporting", "dispute-resolution", "violation-handling", "disarmament", "political-follow-up", "review"),
            Plain("text", Wording), Plain("version", Wording), Term("status", "proposed", "agreed", "in-force", "amended", "retired", "disputed"), Plain("date", Date),
        ]),
        new("scope", "Scope reading", "reading",
        [
            Key("holder", SlotType.Actor, many: true), Plain("agreement", SlotType.Thing), Plain("clause", SlotType.Thing),
            Term("reading", "covers", "does-not-cover", "undecided"),
            Key("actors", SlotType.Actor, many: true), Key("places", SlotType.Thing, many: true), Key("acts", Wording, many: true), Plain("ground", Wording), Plain("date", Date),
        ]),
        new("role", "Role in an agreement", "state",
        [
            Key("actor", SlotType.Actor, many: true), Plain("agreement", SlotType.Thing),
            Term("role", "party", "signatory", "adherent", "broker", "guarantor", "witness", "endorser", "excluded"), Term("state", "held", "denied", "proposed", "withdrawn"),
            Plain("for", SlotType.Actor, many: true), Plain("ground", Wording), Plain("declared", Date), Plain("effective", Date), Plain("date", Date),
        ]),
        new("agreement-relation", "Relation of agreements", "relation",
        [
            Key("agreement", SlotType.Thing), Key("other", SlotType.Thing),
            Term("relation", "annex-of", "implements", "amends", "renews", "supersedes", "endorses", "takes-note-of", "version-of"), Plain("by", SlotType.Actor, many: true), Plain("date", Date),
        ]),
        new("attribution", "Attribution", "finding",
        [
            Key("accused", SlotType.Actor, many: true), Term("finding", "accused", "claimed", "denied", "not-attributable", "unclear"),
            Plain("incident", SlotType.Thing), Plain("act", Wording), Key("place", SlotType.Thing), Plain("basis", Wording), Plain("date", Date),
        ]),
        new("tally", "Published count", "basis",
        [
            Key("counter", SlotType.Actor, many: true), Plain("ledger", SlotType.Thing), Term("measure", "breaches", "killed", "injured", "arrests", "massacres", "localities", "groups", "other"),
            Term("basis", "cumulative", "per-day", "per-period"), Key("count", Count), Key("accused", SlotType.Actor, many: true), Key("place", SlotType.Thing), Key("part", Wording),
            OtherTerm("verdict", "confirmed", "not-confirmed", "to-be-examined"), Plain("rule", Wording), Plain("since", Date), Plain("date", Date),
        ]),
        new("affiliation", "Affiliation", "relation",
        [
            Key("member", SlotType.Actor, many: true), Key("of", SlotType.Actor),
            Term("relation", "member-of", "joined", "left", "merged-into", "formed", "split-from", "renamed", "dissolved", "stands-for", "heads", "holds-office", "allied-with"),
            Plain("part", Wording), Plain("office", Wording), Plain("from", Date), Plain("until", Date), Plain("date", Date),
        ]),
    ];

    private static readonly Dictionary<string, Kind> ByName = All.ToDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The kind of that name, or null.</summary>
    /// <param name="name">The stable name.</param>
    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);

    private static SlotDefinition Key(string name, SlotType type, bool many = false) => new(name, type, Key: true, many, []);

    private static SlotDefinition Plain(string name, SlotType type, bool many = false) => new(name, type, Key: false, many, []);

    private static SlotDefinition Term(string name, params ImmutableArray<string> terms) => new(name, SlotType.Term, Key: true, Many: false, terms);

    private static SlotDefinition OtherTerm(string name, params ImmutableArray<string> terms) => new(name, SlotType.Term, Key: false, Many: false, terms);
}
