using System.Text.Json;
using Parley.Reading.Evaluation;

namespace Parley.Exchange.Readings;

/// <summary>The JSON form of an evaluation, under the names that the reading contract gives its figures; shares have three decimals.</summary>
public static class EvaluationJson
{
    /// <summary>Writes the report.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="report">The report.</param>
    public static void Write(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("documents", report.Documents);
        json.WriteNumber("gold", report.Gold);
        json.WriteNumber("proposed", report.Proposed);
        json.WriteNumber("restated", report.Restated);
        Share(json, "precision", report.Precision);
        Share(json, "recall", report.Recall);
        Share(json, "f1", report.F1);
        Share(json, "f1_any_state", report.F1InAnyState);
        Share(json, "f1_kindred", report.F1Kindred);
        Share(json, "exact", report.Exact);
        Share(json, "voice", report.Voice);
        Share(json, "grounds", report.Grounds);
        Share(json, "false_per_1000_words", report.FalsePer1000Words);
        Share(json, "brier", report.Brier);
        json.WriteStartObject("kinds");
        foreach (var kind in report.Kinds)
        {
            json.WriteStartObject(kind.Kind);
            json.WriteNumber("gold", kind.Gold);
            json.WriteNumber("pred", kind.Proposed);
            json.WriteNumber("found", kind.Found);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("misses");
        foreach (var line in report.Misses) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } s) json.WriteNumber(name, Math.Round((decimal)s, 3));
        else json.WriteNull(name);
    }
}
