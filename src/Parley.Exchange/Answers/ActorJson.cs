using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;

namespace Parley.Exchange.Answers;

/// <summary>The JSON form of an actor: its names, what is told of it as of the case's day, and what of that contradicts.</summary>
public static class ActorJson
{
    /// <summary>Writes an actor.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="of">The case.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="evidence">The evidence of a claim by its id; null where it is not known.</param>
    public static void Write(Utf8JsonWriter json, Case of, Actor actor, Func<Guid, Evidence?> evidence)
    {
        var ties = Affiliations.Of(of);
        var fields = ActorProfile.Of(ties, actor.Id, of.Day);
        var problems = AffiliationProblems.Of(ties, actor.Id).ToList();
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("class", JsonNamingPolicy.KebabCaseLower.ConvertName(actor.Class.ToString()));
        json.WriteString("of", of.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteString("parent", actor.Parent);
        json.WriteString("relation", actor.Relation);
        json.WriteString("from", actor.From);
        json.WriteString("until", actor.Until);
        WriteNames(json, actor);
        AnswerJson.WriteRows(json, fields.IsEmpty ? ImmutableArray<Row>.Empty : [new Row(actor.Id, null, actor.Name, new Parley.Answers.ActorName(actor.Id, actor.Name), fields)]);
        json.WriteStartArray("contradictions");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("text", problem.Text);
            AnswerJson.WriteStrings(json, "actors", problem.Actors);
            AnswerJson.WriteStrings(json, "basis", problem.Claims.Select(c => c.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        AnswerJson.WriteBasis(json, fields.SelectMany(f => f.Said).SelectMany(s => s.Basis).Concat(problems.SelectMany(p => p.Claims)).Distinct(), evidence);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartArray("names");
        foreach (var name in actor.Names)
        {
            json.WriteStartObject();
            json.WriteString("text", name.Text);
            json.WriteString("use", name.Use);
            json.WriteString("language", name.Language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
