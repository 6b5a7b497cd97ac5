using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Claims;
using Parley.Reading;

namespace Parley.Exchange.Readings;

/// <summary>Writes what the reader proposes as the JSON of the reading contract (docs/READING.md).</summary>
public static class ReadingJson
{
    /// <summary>The JSON of one document.</summary>
    /// <param name="read">The document as read.</param>
    /// <param name="id">The document's id in the record, or its file's name.</param>
    /// <param name="indented">Whether it is laid out in lines, for people.</param>
    public static string Write(ReadDocument read, string id, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Document(json, read, id);
            json.WriteStartArray("proposals");
            foreach (var proposal in read.Proposals) Proposal(json, proposal);
            json.WriteEndArray();
            json.WriteStartArray("notices");
            foreach (var notice in read.Notices) json.WriteStringValue(notice);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Document(Utf8JsonWriter json, ReadDocument read, string id)
    {
        json.WriteStartObject("document");
        json.WriteString("id", id);
        json.WriteString("title", read.Header.Title);
        json.WriteString("publisher", read.Header.Publisher);
        json.WriteString("author", read.Header.Author);
        json.WriteString("date", read.Header.Date);
        json.WriteStartArray("dateCandidates");
        foreach (var day in read.DateCandidates) json.WriteStringValue(day);
        json.WriteEndArray();
        json.WriteString("language", read.Header.Language);
        json.WriteString("url", read.Header.Url);
        json.WriteString("text", read.Text);
        json.WriteEndObject();
    }

    private static void Proposal(Utf8JsonWriter json, Proposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("id", proposal.Id);
        json.WriteString("kind", proposal.Kind);
        json.WriteStartObject("span");
        json.WriteNumber("start", proposal.Span.Start);
        json.WriteNumber("end", proposal.Span.End);
        json.WriteEndObject();
        json.WriteNumber("sentence", proposal.Sentence);
        json.WriteStartArray("voice");
        foreach (var voice in proposal.Voice) Value(json, voice);
        json.WriteEndArray();
        json.WriteBoolean("quoted", proposal.Quoted);
        json.WriteStartObject("slots");
        var kind = KindTable.Find(proposal.Kind);
        foreach (var slot in kind?.Slots ?? ImmutableArray<SlotDefinition>.Empty)
        {
            if (proposal.Slots.Has(slot.Name)) Slot(json, slot, proposal.Slots[slot.Name]);
        }
        json.WriteEndObject();
        json.WriteNumber("probability", proposal.Probability / 1000m);
        json.WriteStartArray("links");
        foreach (var link in proposal.Links)
        {
            json.WriteStartObject();
            json.WriteString("type", link.Type);
            json.WriteString("to", link.To);
            json.WriteNumber("probability", link.Probability / 1000m);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Slot(Utf8JsonWriter json, SlotDefinition slot, ImmutableArray<SlotValue> values)
    {
        json.WritePropertyName(slot.Name);
        if (!slot.Many) { Value(json, values[0]); return; }
        json.WriteStartArray();
        foreach (var value in values) Value(json, value);
        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, SlotValue value)
    {
        switch (value)
        {
            case NameValue name: Name(json, name); break;
            case DateValue date:
                json.WriteStartObject();
                json.WriteString("text", date.Text);
                json.WriteString("value", date.Value);
                json.WriteString("precision", date.Precision);
                json.WriteString("anchor", date.Anchor);
                json.WriteEndObject();
                break;
            case CountValue count:
                json.WriteStartObject();
                json.WriteString("text", count.Text);
                Number(json, "low", count.Low);
                Number(json, "best", count.Best);
                Number(json, "high", count.High);
                json.WriteEndObject();
                break;
            default: json.WriteStringValue(value.Text); break;
        }
    }

    private static void Name(Utf8JsonWriter json, NameValue name)
    {
        json.WriteStartObject();
        json.WriteString("text", name.Text);
        json.WriteString("actor", name.Actor);
        json.WriteString("name", name.Name);
        json.WriteStartArray("candidates");
        foreach (var candidate in name.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("actor", candidate.Actor);
            json.WriteString("name", candidate.Name);
            json.WriteString("reason", candidate.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
