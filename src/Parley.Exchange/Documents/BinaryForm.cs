using System.Collections.Immutable;

namespace Parley.Exchange.Documents;

/// <summary>Tells binary files by their first bytes, so that a refusal can say what the file is.</summary>
internal static class BinaryForm
{
    private static readonly ImmutableArray<(byte[] Start, string Name)> Forms =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (a Word or OpenDocument file is one too)"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database (a .parley file is one too)"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ];

    /// <summary>What the file is, with its article; null where it is none of the known forms.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Forms)
            if (bytes.StartsWith(start)) return name;
        return null;
    }
}
