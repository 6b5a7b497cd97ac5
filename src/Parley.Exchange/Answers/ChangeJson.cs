using System.Text.Json;
using NodaTime.Text;
using Parley.Answers;
using Parley.Cases;

namespace Parley.Exchange.Answers;

/// <summary>The JSON form of what changed between two moments.</summary>
public static class ChangeJson
{
    /// <summary>Writes the changes.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="before">The case as of the earlier moment.</param>
    /// <param name="after">The case as of the later one.</param>
    /// <param name="evidence">The evidence of a claim by its id.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<Change> changes, Case before, Case after, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject();
        Write(json, "since", before);
        Write(json, "until", after);
        json.WriteStartArray("changes");
        foreach (var change in changes) Write(json, change);
        json.WriteEndArray();
        AnswerJson.WriteBasis(json, changes.SelectMany(c => c.Causes).Distinct(), evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, Case of)
    {
        json.WriteStartObject(property);
        json.WriteString("date", of.AsOf.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("entry", of.AsOf.Entry ?? of.Head);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("question", change.Question);
        json.WriteString("row", change.Row);
        json.WriteString("title", change.Title);
        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Name);
            json.WriteString("label", field.Label);
            AnswerJson.WriteStrings(json, "before", field.Before);
            AnswerJson.WriteStrings(json, "after", field.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("sentence", change.Sentence);
        AnswerJson.WriteStrings(json, "acts", change.Acts);
        json.WriteString("on", change.On is { } on ? LocalDatePattern.Iso.Format(on) : null);
        AnswerJson.WriteStrings(json, "basis", change.Causes.Select(id => id.ToString()));
        json.WriteEndObject();
    }
}
