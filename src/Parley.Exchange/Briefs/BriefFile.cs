using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Answers;

namespace Parley.Exchange.Briefs;

/// <summary>A brief as the bytes of a file of any form.</summary>
public static class BriefFile
{
    private static readonly JsonWriterOptions Pretty = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="format"><c>text</c>, <c>md</c>, <c>html</c>, <c>docx</c> or <c>json</c>.</param>
    /// <param name="evidence">The evidence of a claim by its id.</param>
    /// <exception cref="FormatException">There is no such form.</exception>
    public static byte[] Write(IssuedBrief brief, string format, Func<Guid, Evidence?> evidence) => format switch
    {
        "text" => Encoding.UTF8.GetBytes(BriefText.Plain(brief)),
        "md" => Encoding.UTF8.GetBytes(BriefText.Markdown(brief)),
        "html" => Encoding.UTF8.GetBytes(BriefHtml.Document(brief)),
        "docx" => BriefDocx.Write(brief),
        "json" => Json(brief, evidence),
        _ => throw new FormatException($"“{format}” is no format of a brief; expected text, md, html, docx or json."),
    };

    private static byte[] Json(IssuedBrief brief, Func<Guid, Evidence?> evidence)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Pretty)) BriefJson.Write(json, brief, evidence);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
