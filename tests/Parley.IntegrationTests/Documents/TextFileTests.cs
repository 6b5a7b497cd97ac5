using System.Text;
using CsCheck;
using Parley.Exchange.Documents;
using Xunit;

namespace Parley.IntegrationTests.Documents;

public sealed class TextFileTests
{
    private const string Text = "Šibenik talks – “ended”\nالأمم المتحدة\n";

    [Fact]
    public void Text_in_any_marked_encoding_is_read_without_its_mark()
    {
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true)];
        Assert.All(encodings, e => Assert.Equal(new TextFileRead(Text, [], null), TextFile.Decode([.. e.GetPreamble(), .. e.GetBytes(Text)])));
    }

    [Fact]
    public void Utf8_without_a_mark_is_read() => Assert.Equal(Text, TextFile.Decode(Encoding.UTF8.GetBytes(Text)).Text);

    [Fact]
    public void What_is_no_Utf8_is_read_as_Windows_1252_with_a_notice()
    {
        var read = TextFile.Decode([0x93, (byte)'Z', 0xFC, (byte)'r', (byte)'i', 0x94]);
        Assert.Equal("“Züri”", read.Text);
        Assert.Contains("Windows-1252", Assert.Single(read.Notices), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    public void Line_ends_become_line_feeds(string written, string expected) => Assert.Equal(expected, TextFile.Decode(Encoding.UTF8.GetBytes(written)).Text);

    [Theory]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("PK\u0003\u0004", "ZIP")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("text\0with zero bytes", "zero bytes")]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t", "only blanks")]
    public void What_is_no_text_is_refused_in_words_that_say_what_it_is(string content, string said)
    {
        var read = TextFile.Decode(Encoding.ASCII.GetBytes(content));
        Assert.Null(read.Text);
        Assert.Contains(said, read.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PNG_named_as_text_is_refused() => Assert.Contains("PNG", TextFile.Decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_after_a_mark_is_refused() => Assert.Contains("utf-16", TextFile.Decode([0xFF, 0xFE, 0x41]).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_file_over_the_limit_is_refused_without_being_loaded()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path)) file.SetLength(TextFile.Largest + 1);
            Assert.Contains("largest that is read is 64 MiB", TextFile.Read(path).Refusal, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_read() => Assert.Equal(50_000_000, TextFile.Decode(Encoding.ASCII.GetBytes(new string('a', 50_000_000))).Text!.Length);

    [Fact]
    public void Any_bytes_give_a_text_or_a_refusal() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        var read = TextFile.Decode(bytes);
        return read.Text is null != read.Refusal is null && !(read.Text ?? "").Contains('\r', StringComparison.Ordinal);
    });
}
