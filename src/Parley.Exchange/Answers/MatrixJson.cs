using System.Text.Json;
using NodaTime.Text;
using Parley.Actors;
using Parley.Answers;

namespace Parley.Exchange.Answers;

/// <summary>
/// The JSON form of the representation matrix, in the manner of <see cref="AnswerJson"/>: columns once, then rows with a cell
/// for each column of which somebody says a word; a column that is missing from a row is silence and no absence.
/// </summary>
public static class MatrixJson
{
    /// <summary>Writes a matrix.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="head">The local number of the last entry that was seen.</param>
    /// <param name="evidence">The evidence of a claim by its id; null where it is not known.</param>
    public static void Write(Utf8JsonWriter json, Representation matrix, long head, Func<Guid, Evidence?> evidence)
    {
        json.WriteStartObject();
        json.WriteString("of", Day(matrix.Of));
        json.WriteStartObject("asOf");
        json.WriteString("date", Day(matrix.AsOf.Date));
        json.WriteNumber("entry", matrix.AsOf.Entry ?? head);
        json.WriteEndObject();
        json.WriteStartObject("rule");
        json.WriteString("name", "matrix");
        json.WriteNumber("version", Representation.Version);
        json.WriteEndObject();
        json.WriteStartArray("columns");
        foreach (var column in matrix.Columns) Write(json, column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in matrix.Rows) Write(json, matrix, row);
        json.WriteEndArray();
        AnswerJson.WriteBasis(json, matrix.Rows.SelectMany(r => r.Basis).Distinct(), evidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableColumn column)
    {
        json.WriteStartObject();
        json.WriteString("key", column.Key);
        json.WriteString("track", column.Track.Id);
        json.WriteString("round", column.Round?.Id);
        json.WriteString("name", column.Name);
        json.WriteString("last", Day(column.Last));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Representation matrix, TableRow row)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        AnswerJson.Write(json, "actor", row.Actor);
        json.WriteString("class", JsonNamingPolicy.KebabCaseLower.ConvertName(row.Class.ToString()));
        json.WriteStartObject("cells");
        foreach (var column in matrix.Columns.Where(c => row.Cells.ContainsKey(c.Key))) AnswerJson.WriteSaid(json, column.Key, row.Cells[column.Key]);
        json.WriteEndObject();
        AnswerJson.WriteSaid(json, "signed", row.Signed);
        AnswerJson.WriteSaid(json, "fights", row.Fights);
        AnswerJson.WriteSaid(json, "since", row.Since);
        json.WriteEndObject();
    }

    private static string? Day(NodaTime.LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
