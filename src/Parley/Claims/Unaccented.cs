using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Parley.Claims;

/// <summary>
/// Text without the accents of its Latin and Cyrillic letters and without the hamza and madda of its Arabic ones: one
/// name is spelt with them in one paper and without in another. Case stays. Letters that are letters of their own
/// (ø, ł, ı, ß) stay as well.
/// </summary>
/// <remarks>
/// The product runs without a culture library, where the decomposition of the platform leaves every letter as it is;
/// hence this table.
/// </remarks>
public static class Unaccented
{
    private static readonly FrozenDictionary<char, char> Plain = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["I"] = "İ",
        ["a"] = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        ["b"] = "ḃḅḇ",
        ["c"] = "çćĉċčḉ",
        ["d"] = "ďḋḍḏḑḓ",
        ["e"] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ["f"] = "ḟ",
        ["g"] = "ĝğġģǧǵḡ",
        ["h"] = "ĥȟḣḥḧḩḫẖ",
        ["i"] = "ìíîïĩīĭįǐȉȋḭḯỉị",
        ["j"] = "ĵǰ",
        ["k"] = "ķǩḱḳḵ",
        ["l"] = "ĺļľḷḹḻḽ",
        ["m"] = "ḿṁṃ",
        ["n"] = "ñńņňǹṅṇṉṋ",
        ["o"] = "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        ["p"] = "ṕṗ",
        ["r"] = "ŕŗřȑȓṙṛṝṟ",
        ["s"] = "śŝşšſșṡṣṥṧṩẛ",
        ["t"] = "ţťțṫṭṯṱẗ",
        ["u"] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ["v"] = "ṽṿ",
        ["w"] = "ŵẁẃẅẇẉẘ",
        ["x"] = "ẋẍ",
        ["y"] = "ýÿŷȳẏẙỳỵỷỹ",
        ["z"] = "źżžẑẓẕ",
        ["æ"] = "ǣǽ",
        ["ø"] = "ǿ",
        ["ʒ"] = "ǯ",
        ["а"] = "ӑӓ",
        ["г"] = "ѓ",
        ["е"] = "ѐёӗ",
        ["ж"] = "ӂӝ",
        ["з"] = "ӟ",
        ["и"] = "йѝӣӥ",
        ["к"] = "ќ",
        ["о"] = "ӧ",
        ["у"] = "ўӯӱӳ",
        ["ч"] = "ӵ",
        ["ы"] = "ӹ",
        ["э"] = "ӭ",
        ["і"] = "ї",
        ["ѵ"] = "ѷ",
        ["ә"] = "ӛ",
        ["ө"] = "ӫ",
        ["ا"] = "آأإ",
        ["و"] = "ؤ",
        ["ي"] = "ئ",
        ["ہ"] = "ۂ",
        ["ے"] = "ۓ",
        ["ە"] = "ۀ",
    }.SelectMany(x => x.Value.Select(accented => (Accented: accented, Plain: x.Key[0]))).ToFrozenDictionary(x => x.Accented, x => x.Plain);

    /// <summary>The text with plain letters; it may be shorter, because combining marks are left out.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        var built = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) built.Append(Letter(c));
        }

        return built.ToString();
    }

    private static char Letter(char c)
    {
        if (c < 0x80) return c;
        var lower = char.ToLowerInvariant(c);
        if (!Plain.TryGetValue(lower, out var plain)) return c;
        return c == lower ? plain : char.ToUpperInvariant(plain);
    }
}
