using System.Collections.Immutable;
using System.Text;

namespace Parley.Exchange.Documents;

/// <summary>The text of a file, or why it cannot be read as one.</summary>
/// <param name="Text">The text with LF line ends and no byte order mark; null where the file is refused.</param>
/// <param name="Notices">What a person should know of how it was read.</param>
/// <param name="Refusal">What is wrong with the file and what to do; null where it was read.</param>
public sealed record TextFileRead(string? Text, ImmutableArray<string> Notices, string? Refusal)
{
    internal static TextFileRead Refused(string why) => new(null, [], why);
}

/// <summary>
/// Decodes text files as they come: UTF-8 with or without its mark, UTF-16 and UTF-32 by their mark, and what is none of
/// these as Windows-1252 with a notice. Binary files, empty ones and very large ones are refused in words.
/// </summary>
public static class TextFile
{
    /// <summary>The largest file that is read, in bytes: 64 MiB.</summary>
    public const long Largest = 64L << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="IOException">The file is not there or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TextFileRead Read(string path)
    {
        var length = new FileInfo(path).Length;
        return length > Largest ? TooLarge(length) : Decode(File.ReadAllBytes(path));
    }

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="bytes">All of them.</param>
    public static TextFileRead Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Largest) return TooLarge(bytes.Length);
        if (bytes.Length == 0) return TextFileRead.Refused("The file is empty: it has 0 bytes. Give a file with a text in it.");
        if (BinaryForm.Of(bytes) is { } form) return TextFileRead.Refused($"This is {form}, not a text file. Save it as plain text and read that.");
        return Marked(bytes) is var (encoding, mark) ? WithMark(bytes[mark..], encoding) : WithoutMark(bytes);
    }

    private static (Encoding Encoding, int Mark)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => null,
    };

    private static TextFileRead WithMark(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return Finish(encoding.GetString(bytes), []);
        }
        catch (DecoderFallbackException e)
        {
            return TextFileRead.Refused($"The file says that it is {encoding.WebName}, but its byte {e.Index} is not. Save it as UTF-8 and read that.");
        }
    }

    private static TextFileRead WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return TextFileRead.Refused("The file holds zero bytes: it is binary, or UTF-16 without its mark. Save it as UTF-8 and read that.");
        try
        {
            return Finish(Utf8.GetString(bytes), []);
        }
        catch (DecoderFallbackException)
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
            return Finish(text, ["The file is not UTF-8; it was read as Windows-1252. Check letters with accents and quotation marks."]);
        }
    }

    private static TextFileRead Finish(string text, ImmutableArray<string> notices)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) return TextFileRead.Refused("The file holds zero characters: it is binary. Give a text file.");
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.IsNullOrWhiteSpace(plain) ? TextFileRead.Refused("The file holds no words, only blanks. Give a file with a text in it.") : new TextFileRead(plain, notices, null);
    }

    internal static TextFileRead TooLarge(long length) =>
        TextFileRead.Refused($"The file has {length / (1 << 20)} MiB; the largest that is read is {Largest >> 20} MiB. Split it and read the parts.");
}
