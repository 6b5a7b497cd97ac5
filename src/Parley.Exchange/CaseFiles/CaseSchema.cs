using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// The JSON Schemas of the files of a case directory, for editors that complete and check while one types. They are made from
/// the tables that the reader uses and lie in <c>docs/schema/</c>; what they cannot say (that a quotation stands in its text)
/// the reader checks.
/// </summary>
public static class CaseSchema
{
    private const string Slug = "^[^A-Z\\s/]+$";
    private const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private const string Moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2})?$";

    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schemas, by the name of their file.</summary>
    public static IEnumerable<(string File, string Text)> All() =>
    [
        Named("case", Case()), Named("sources", List(Source())), Named("actors", List(Actor())), Named("things", List(Thing())), Named("decisions", Decisions()),
        Named("copies", List(Pair("of", "basis", CaseWords.Bases))), Named("editions", List(Pair("earlier", "how", CaseWords.Hows))),
    ];

    private static (string, string) Named(string name, JsonObject schema)
    {
        var whole = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = $"Parley case directory: {name}" };
        foreach (var (key, value) in schema) whole[key] = value?.DeepClone();
        return ($"case-{name}.schema.json", whole.ToJsonString(Plain) + "\n");
    }

    private static JsonObject Case() => Map(["title", "zone"], ("title", Text()), ("zone", Text("A time zone of the TZDB, such as Asia/Damascus")), ("languages", Many(Text())), ("sides", Many(Text())), ("inbox", Many(Text())), ("withheld", Many(Text())));

    private static JsonObject Source() => Map(["id", "name", "kind"], ("id", Pattern(Slug)), ("name", Text()), ("kind", Text("In a word: agency newspaper party monitor un government")), ("note", Text()),
        ("reliability", List(Map(["grade"], ("grade", Enum(CaseWords.Grades)), ("from", Pattern(Day)), ("reason", Text())))));

    private static JsonObject Actor() => Map(["id", "name", "class"], ("id", Pattern(Slug)), ("name", Text("The usual English full name")), ("class", Enum(CaseWords.Classes.Keys)), ("of", Pattern(Slug)), ("relation", Text()),
        ("from", Pattern(Moment)), ("until", Pattern(Moment)), ("names", List(Map(["text"], ("text", Text()), ("use", Enum(CaseWords.Uses)), ("lang", Text())))));

    private static JsonObject Thing() => Map(["id", "kind", "name"], ("id", Pattern($"^({string.Join('|', CaseWords.Kinds.Keys)})/[^A-Z\\s/]+$")), ("kind", Enum(CaseWords.Kinds.Keys)), ("name", Text()), ("aliases", Many(Text())),
        ("merged-into", Text()), ("merge-reason", Text()));

    private static JsonObject Pair(string to, string word, IEnumerable<string> words) => Map(["document", to, word], ("document", Text()), (to, Text()), (word, Enum(words)), ("reason", Text()));

    private static JsonObject Decisions()
    {
        var definitions = new JsonObject { ["name"] = Name(), ["date"] = Date(), ["count"] = Count(), ["wording"] = Text(), ["names"] = Many(Ref("name")), ["wordings"] = Many(Text()), ["rejection"] = Rejection() };
        definitions["links"] = Map([], [.. ProposalLink.Types.Select(t => (t, Many(Text("A ref of this file, or DOCUMENT#REF"))))]);
        definitions["note"] = Map(["reason"], ("reason", Text()), ("by", Text()));
        definitions["kind"] = Enum(KindTable.All.Select(k => k.Name));
        foreach (var kind in KindTable.All) definitions[kind.Name] = Decision(kind);
        var schema = List(new JsonObject { ["anyOf"] = new JsonArray([.. KindTable.All.Select(k => k.Name).Append("rejection").Select(n => (JsonNode)Ref(n))]) });
        schema["definitions"] = definitions;
        return schema;
    }

    private static JsonObject Decision(Kind kind) => Map(["kind", "sentence", "slots"],
        [
            ("ref", Pattern(Slug)), .. Content(kind), ("links", Ref("links")), ("about", Ref("wordings")), ("things", new JsonObject { ["type"] = "object" }),
            ("grade", Number(1, 6)), ("reason", Text()), ("taken", Enum(CaseWords.Verdicts.Keys)), ("proposal", Text()), ("probability", Number(0, 1000)), ("unread", Flag()), ("by", Text()),
            ("corrected", List(new JsonObject { ["type"] = "object" })), ("retracted", Ref("note")),
        ]);

    private static IEnumerable<(string, JsonObject)> Content(Kind kind) =>
    [
        ("kind", Enum([kind.Name])), ("voice", Ref("names")), ("sentence", Number(1, int.MaxValue)), ("quote", Text()), ("span", Span()), ("sentence-span", Span()), ("quoted", Flag()),
        ("slots", Map(kind.StateSlot is { } state && kind.Name != "agreement" ? [state] : [], [.. kind.Slots.Select(s => (s.Name, Value(s)))])),
    ];

    private static JsonObject Value(SlotDefinition slot) => slot.Type switch
    {
        SlotType.Actor or SlotType.Thing => Ref(slot.Many ? "names" : "name"),
        SlotType.Date => Ref("date"),
        SlotType.Count => Ref("count"),
        SlotType.Term when slot.Terms.Contains("true") => new JsonObject { ["enum"] = new JsonArray("true", "false", true, false) },
        SlotType.Term => Enum(slot.Terms),
        _ => Ref(slot.Many ? "wordings" : "wording"),
    };

    private static JsonObject Rejection() => Map(["rejected", "kind", "sentence", "span"], ("rejected", Enum(ProposalRejected.Grounds)), ("kind", Ref("kind")), ("sentence", Number(1, int.MaxValue)),
        ("span", Span()), ("proposal", Text()), ("reason", Text()), ("by", Text()));

    private static JsonObject Name() => Either(Text("The usual English full name of an actor of actors.yaml, or the name of a talk, agreement or place"), Map([], ("text", Text("The wording of the document")), ("typed", Text()), ("name", Text()), ("actor", Text()),
        ("candidates", List(Map(["actor", "name"], ("actor", Text()), ("name", Text()), ("reason", Text()))))));

    private static JsonObject Date() => Either(Text("A day 2017-01-17, a month, a year or a span 2017-01-17/2017-01-19"), Map([], ("text", Text("The wording of the document")), ("typed", Text()), ("value", Text()), ("anchor", Text()), ("precision", Enum(Days.Precisions))));

    private static JsonObject Count() => Either(new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, Map(["text"], ("text", Text()), ("low", Number(0, long.MaxValue)), ("best", Number(0, long.MaxValue)), ("high", Number(0, long.MaxValue))));

    private static JsonObject Map(IEnumerable<string> needed, params IEnumerable<(string Key, JsonObject Schema)> keys)
    {
        var map = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (needed.Any()) map["required"] = Words(needed);
        var properties = new JsonObject();
        foreach (var (key, schema) in keys) properties[key] = schema;
        map["properties"] = properties;
        return map;
    }

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>One value, or a list of them.</summary>
    private static JsonObject Many(JsonObject item) => Either(item, List((JsonObject)item.DeepClone()));

    private static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Text(string? description = null)
    {
        var text = new JsonObject { ["type"] = new JsonArray("string", "integer") };
        if (description is not null) text["description"] = description;
        return text;
    }

    private static JsonObject Flag() => new() { ["enum"] = new JsonArray(true, false) };

    private static JsonObject Number(long least, long most) => most == long.MaxValue ? new() { ["type"] = "integer", ["minimum"] = least } : new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private static JsonObject Span() => Pattern("^[0-9]+-[0-9]+$");

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Enum(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(w => (JsonNode)w)]);
}
