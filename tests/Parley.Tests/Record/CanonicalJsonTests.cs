using System.Text;
using CsCheck;
using Parley.Record;
using Xunit;

namespace Parley.Tests.Record;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("{ \"b\" : 1, \"a\" : 2 }", """{"a":2,"b":1}""")]
    [InlineData("[ true , false,null ]", "[true,false,null]")]
    [InlineData("[-0,10,-7]", "[0,10,-7]")]
    [InlineData("""{"z":{"y":1,"x":[{"b":1,"a":0}]}}""", """{"z":{"x":[{"a":0,"b":1}],"y":1}}""")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("{}", "{}")]
    public void White_space_goes_and_members_are_sorted(string given, string expected) => Assert.Equal(expected, CanonicalJson.Of(given));

    [Fact]
    public void Only_quotes_backslashes_and_control_characters_are_escaped()
    {
        var control = string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c));
        var expected = """
            "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"
            """;
        Assert.Equal(expected, Written(control));
        Assert.Equal("\"\\\"\\\\/<>&'+`\"", Written("\"\\/<>&'+`"));
    }

    [Theory]
    [InlineData("\u007f")]
    [InlineData("\u0080\u00a0")]
    [InlineData("\u2028\u2029")]
    [InlineData("\ufeff\ufffd\ufffe")]
    [InlineData("حلب Алеппо 阿勒颇")]
    [InlineData("\U0001F600\U0010FFFF")]
    public void All_other_characters_stand_as_they_are(string text) => Assert.Equal($"\"{text}\"", Written(text));

    [Fact]
    public void Members_are_ordered_by_UTF16_code_units_and_not_by_code_points()
    {
        var given = """{"\ufb33":1,"\ud83d\ude00":2,"\u20ac":3,"\u00f6":4,"\u0080":5,"1":6,"\r":7}""";
        Assert.Equal("{\"\\r\":7,\"1\":6,\"\u0080\":5,\"ö\":4,\"€\":3,\"\U0001F600\":2,\"\ufb33\":1}", CanonicalJson.Of(given));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-2")]
    [InlineData("9007199254740992")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{")]
    [InlineData("")]
    public void What_has_no_canonical_form_is_refused(string given)
    {
        Assert.Throws<FormatException>(() => CanonicalJson.Of(given));
        Assert.False(CanonicalJson.Is(given));
    }

    [Theory]
    [InlineData("{\"a\": 1}")]
    [InlineData("{\"b\":1,\"a\":2}")]
    [InlineData("\"\\u00e9\"")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\u001F\"")]
    [InlineData("-0")]
    public void Another_writing_of_the_same_content_is_not_canonical(string given) => Assert.False(CanonicalJson.Is(given));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_with_its_place()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Written("ab\ud83d"));
        Assert.Contains("U+D83D) at 2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_canonical_form_of_any_text_reads_back_and_is_its_own_canonical_form() => Gen.String.Sample(text =>
    {
        var clean = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var json = Written(clean);
        Assert.Equal(clean, System.Text.Json.JsonSerializer.Deserialize<string>(json));
        Assert.True(CanonicalJson.Is(json));
    });

    private static string Written(string text)
    {
        var writer = new CanonicalWriter();
        writer.Text(text);
        return writer.ToString();
    }
}
