using System.Text.Json;
using NodaTime.Text;
using Parley.Answers;
using Parley.Answers.Briefs;
using Parley.Cases;
using Parley.Exchange.Answers;

namespace Parley.Exchange.Briefs;

/// <summary>The JSON form of a brief: its facts with their claims, and the sentences that were made of them.</summary>
public static class BriefJson
{
    /// <summary>Writes a brief.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="issued">The brief.</param>
    /// <param name="evidence">The evidence of a claim by its id.</param>
    public static void Write(Utf8JsonWriter json, IssuedBrief issued, Func<Guid, Evidence?> evidence)
    {
        var brief = issued.Brief;
        json.WriteStartObject();
        json.WriteString("title", brief.Title);
        Write(json, "asOf", brief.AsOf, brief.Head);
        if (brief.Since is { } since) Write(json, "since", since, brief.Head);
        else json.WriteNull("since");
        json.WriteStartArray("rules");
        foreach (var rule in brief.Rules)
        {
            json.WriteStartObject();
            json.WriteString("name", rule.Name);
            json.WriteNumber("version", rule.Version);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AnswerJson.WriteStrings(json, "readers", brief.Readers);
        json.WriteStartArray("sections");
        foreach (var section in brief.Sections) Write(json, section);
        json.WriteEndArray();
        AnswerJson.WriteStrings(json, "sentences", issued.Blocks.Select(b => string.Concat(b.Runs.Select(r => r.Source is { } n ? $"[{n}]" : r.Text))));
        json.WriteStartArray("sources");
        foreach (var source in issued.Sources)
        {
            json.WriteStartObject();
            json.WriteNumber("number", source.Number);
            json.WriteString("document", source.Document);
            json.WriteString("publisher", source.Publisher);
            json.WriteString("title", source.Title);
            json.WriteString("day", source.Day);
            json.WriteString("url", source.Url);
            json.WriteString("grade", source.Grade);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AnswerJson.WriteStrings(json, "foot", issued.Foot);
        AnswerJson.WriteBasis(json, brief.Sections.SelectMany(s => s.Items).SelectMany(i => i.Claims).Distinct(), evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BriefSection section)
    {
        json.WriteStartObject();
        json.WriteString("name", section.Name);
        json.WriteNumber("leftOut", section.LeftOut);
        json.WriteString("command", section.Command);
        json.WriteStartArray("items");
        foreach (var item in section.Items)
        {
            json.WriteStartObject();
            json.WriteString("form", item.Form);
            json.WriteString("title", item.Title);
            json.WriteString("thing", item.Thing);
            json.WriteStartObject("fields");
            foreach (var field in item.Fields) AnswerJson.WriteSaid(json, field.Name, field.Said);
            json.WriteEndObject();
            AnswerJson.WriteStrings(json, "basis", item.Claims.Select(c => c.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string property, AsOf asOf, long head)
    {
        json.WriteStartObject(property);
        json.WriteString("date", asOf.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("entry", asOf.Entry ?? head);
        json.WriteEndObject();
    }
}
