using System.Text.Json;

namespace Parley.Record;

/// <summary>Canonical JSON of RFC 8785 without fractions: one text per content, so that equal contents have equal hashes.</summary>
public static class CanonicalJson
{
    /// <summary>The canonical form of any JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="FormatException">It is no JSON, names a member twice, or holds a number that is not whole or too large.</exception>
    public static string Of(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var writer = new CanonicalWriter();
            Write(document.RootElement, writer);
            return writer.ToString();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException("This is no JSON of whole numbers and Unicode text: " + e.Message, e);
        }
    }

    /// <summary>Whether a text is canonical as it stands.</summary>
    /// <param name="json">The text.</param>
    public static bool Is(string json)
    {
        try
        {
            return string.Equals(Of(json), json, StringComparison.Ordinal);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Write(JsonElement element, CanonicalWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(element, writer); break;
            case JsonValueKind.Array:
                writer.BeginArray();
                foreach (var item in element.EnumerateArray()) Write(item, writer);
                writer.EndArray();
                break;
            case JsonValueKind.String: writer.Text(element.GetString()!); break;
            case JsonValueKind.Number: writer.Number(element.TryGetInt64(out var number) ? number : throw new FormatException($"{element} is no whole number.")); break;
            case JsonValueKind.True: writer.Literal(true); break;
            case JsonValueKind.False: writer.Literal(false); break;
            default: writer.Literal(null); break;
        }
    }

    private static void WriteObject(JsonElement element, CanonicalWriter writer)
    {
        writer.BeginObject();
        string? last = null;
        foreach (var member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (string.Equals(member.Name, last, StringComparison.Ordinal)) throw new FormatException($"The member “{last}” is there twice.");
            writer.Name(last = member.Name);
            Write(member.Value, writer);
        }
        writer.EndObject();
    }
}
