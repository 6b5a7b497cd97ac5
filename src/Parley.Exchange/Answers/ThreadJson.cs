using System.Text.Json;
using NodaTime.Text;
using Parley.Answers;
using Parley.Answers.Threads;

namespace Parley.Exchange.Answers;

/// <summary>The JSON form of a thread: cards, edges, what is missing, and the evidence of each claim.</summary>
public static class ThreadJson
{
    /// <summary>Writes a thread.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="head">The local number of the last entry that was seen.</param>
    /// <param name="evidence">The evidence of a claim by its id.</param>
    public static void Write(Utf8JsonWriter json, CaseThread thread, long head, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject();
        json.WriteString("thread", thread.Of);
        json.WriteString("title", thread.Title);
        json.WriteStartObject("asOf");
        json.WriteString("date", thread.AsOf.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("entry", thread.AsOf.Entry ?? head);
        json.WriteEndObject();
        json.WriteStartObject("rule");
        json.WriteString("name", thread.Rule.Name);
        json.WriteNumber("version", thread.Rule.Version);
        json.WriteEndObject();
        AnswerJson.WriteStrings(json, "start", thread.Start);
        json.WriteStartArray("cards");
        foreach (var card in thread.Cards)
        {
            json.WriteStartObject();
            json.WriteString("id", card.Id);
            json.WriteString("stage", Name(card.Stage));
            json.WriteString("title", card.Title);
            AnswerJson.WriteSaid(json, "said", card.Said);
            AnswerJson.WriteStrings(json, "basis", card.Claims.Select(c => c.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in thread.Edges)
        {
            json.WriteStartObject();
            json.WriteString("from", edge.From);
            json.WriteString("to", edge.To);
            json.WriteString("sort", Name(edge.Sort));
            json.WriteString("words", edge.Words);
            json.WriteString("why", edge.Why);
            AnswerJson.WriteStrings(json, "basis", edge.Claims.Select(c => c.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AnswerJson.WriteStrings(json, "unknown", thread.Unknown);
        AnswerJson.WriteBasis(json, thread.Basis, evidence);
        json.WriteEndObject();
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
