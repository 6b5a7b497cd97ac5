using System.IO.Compression;

namespace Parley.Exchange.Briefs.Docx;

/// <summary>Packs a package anew so that its bytes depend on its contents alone: entries in one order, under one date.</summary>
internal static class FixedZip
{
    private const string First = "[Content_Types].xml";

    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package.</summary>
    public static byte[] Of(byte[] package)
    {
        using var packed = new MemoryStream();
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != First).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Earliest;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        return packed.ToArray();
    }
}
