using System.Text.Json;
using NodaTime.Text;
using Parley.Answers;

namespace Parley.Exchange.Answers;

/// <summary>
/// The one JSON envelope in which every answer leaves the program; its shape is <c>docs/schema/answer.schema.json</c>.
/// Names in camelCase, days in ISO 8601 / EDTF, actors as <c>{"id","name"}</c>.
/// </summary>
public static class AnswerJson
{
    /// <summary>Writes an answer.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="head">The local number of the last entry that was seen.</param>
    /// <param name="evidence">The evidence of a claim by its id; null where it is not known.</param>
    public static void Write(Utf8JsonWriter json, Answer answer, long head, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject();
        json.WriteString("question", answer.Question);
        json.WriteString("of", answer.Of);
        json.WriteStartObject("asOf");
        json.WriteString("date", answer.AsOf.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("entry", answer.AsOf.Entry ?? head);
        json.WriteEndObject();
        json.WriteStartObject("rule");
        json.WriteString("name", answer.Rule.Name);
        json.WriteNumber("version", answer.Rule.Version);
        json.WriteEndObject();
        WriteRows(json, answer.Rows);
        json.WriteStartArray("unknown");
        foreach (var sentence in answer.Unknown) json.WriteStringValue(sentence);
        json.WriteEndArray();
        WriteBasis(json, answer.Rows.SelectMany(r => r.Basis).Distinct(), evidence);
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>rows</c>.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="rows">The rows.</param>
    public static void WriteRows(Utf8JsonWriter json, IEnumerable<Row> rows)
    {
        json.WriteStartArray("rows");
        foreach (var row in rows) Write(json, row);
        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>basis</c>: the evidence of each claim under its id.</summary>
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="claims">The claims' ids.</param>
    /// <param name="evidence">The evidence of a claim by its id.</param>
    public static void WriteBasis(Utf8JsonWriter json, IEnumerable<Guid> claims, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject("basis");
        foreach (var id in claims)
        {
            if (evidence(id) is not { } e) continue;
            json.WriteStartObject(id.ToString());
            json.WriteString("document", e.Document);
            json.WriteString("citation", e.Citation);
            json.WriteString("publisher", e.Publisher);
            json.WriteString("date", e.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
            WriteStrings(json, "voice", e.Voice);
            json.WriteNumber("sentenceNumber", e.SentenceNumber);
            json.WriteString("sentence", e.Sentence);
            json.WriteString("quote", e.Quote);
            json.WriteString("grade", e.Grade);
            json.WriteString("acceptedBy", e.AcceptedBy);
            json.WriteBoolean("acceptedUnread", e.Unread);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("group", row.Group);
        json.WriteString("title", row.Title);
        Write(json, "actor", row.Actor);
        foreach (var field in row.Fields) Write(json, field);
        WriteStrings(json, "basis", row.Basis.Select(id => id.ToString()));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject(field.Name);
        json.WriteString("label", field.Label);
        WriteSaid(json, "said", field.Said);
        json.WriteString("unknown", field.Unknown);
        json.WriteEndObject();
    }

    /// <summary>Writes what is said, a value once per voice.</summary>
    internal static void WriteSaid(Utf8JsonWriter json, string property, IEnumerable<Said> all)
    {
        json.WriteStartArray(property);
        foreach (var said in all)
        {
            json.WriteStartObject();
            json.WriteString("text", said.Text);
            json.WriteString("value", said.Value);
            Write(json, "actor", said.Actor);
            WriteStrings(json, "voice", said.Voice);
            json.WriteBoolean("judgement", said.Judgement);
            WriteStrings(json, "basis", said.Basis.Select(id => id.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, string property, ActorName? actor)
    {
        if (actor is null)
        {
            json.WriteNull(property);
            return;
        }
        json.WriteStartObject(property);
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteEndObject();
    }

    internal static void WriteStrings(Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
