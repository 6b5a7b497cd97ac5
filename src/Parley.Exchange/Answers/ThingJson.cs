using System.Text.Json;
using NodaTime.Text;
using Parley.Answers;
using Parley.Answers.Accounts;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Exchange.Answers;

/// <summary>The JSON form of a thing: what the record says of it in rows, every claim about it with its evidence, and what was folded into it.</summary>
public static class ThingJson
{
    /// <summary>Writes a thing.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="of">The case.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="evidence">The evidence of a claim by its id; null where it is not known.</param>
    public static void Write(Utf8JsonWriter json, Case of, Thing thing, Func<Guid, Evidence?> evidence)
    {
        var claims = of.About(thing.Id).ToList();
        json.WriteStartObject();
        json.WriteString("id", thing.Id);
        json.WriteString("kind", thing.Kind.ToString().ToLowerInvariant());
        json.WriteString("name", thing.Name);
        AnswerJson.WriteStrings(json, "aliases", thing.Aliases);
        json.WriteString("mergedInto", thing.MergedInto);
        AnswerJson.WriteStrings(json, "folded", of.Things.Values.Where(t => t.MergedInto is not null && of.Follow(t.Id) == thing.Id).Select(t => t.Id));
        var rows = Accounts.Of(of, thing);
        AnswerJson.WriteRows(json, rows);
        json.WriteStartArray("claims");
        foreach (var claim in claims) Write(json, claim);
        json.WriteEndArray();
        AnswerJson.WriteBasis(json, rows.SelectMany(r => r.Basis).Concat(claims.Select(c => c.Id)).Distinct(), evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id.ToString());
        json.WriteString("document", claim.Document.Id);
        json.WriteString("published", claim.Document.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteString("kind", claim.Kind);
        AnswerJson.WriteStrings(json, "voice", claim.Voices);
        json.WriteStartObject("slots");
        foreach (var slot in claim.Slots.Names) AnswerJson.WriteStrings(json, slot, claim.Slots[slot].Select(v => v.Plain));
        json.WriteEndObject();
        json.WriteString("grade", claim.Grade);
        json.WriteEndObject();
    }
}
