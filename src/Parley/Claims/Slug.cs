using System.Globalization;
using System.Text;

namespace Parley.Claims;

/// <summary>
/// The readable part of an id: lower-case letters and digits with single hyphens. Latin letters lose their accents; letters
/// of other scripts stay. Two wordings that differ only in case, accents, articles or punctuation get one slug.
/// </summary>
public static class Slug
{
    private const int Longest = 80;
    private static readonly Memo<string> Made = new(Make);

    /// <summary>The slug of some words; "unnamed" where nothing is left of them.</summary>
    /// <param name="words">Any text.</param>
    public static string Of(string words) => Made.Of(words);

    private static string Make(string words)
    {
        var built = new StringBuilder();
        foreach (var rune in Unaccented.Of(words).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark || rune.Value is '\'' or 0x2019) continue;
            if (Rune.IsLetterOrDigit(rune)) built.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (built.Length > 0 && built[^1] != '-') built.Append('-');
        }
        var slug = built.ToString().Trim('-');
        if (slug.StartsWith("the-", StringComparison.Ordinal)) slug = slug[4..];
        if (slug.Length > Longest) slug = slug[..Longest].TrimEnd('-');
        return slug.Length == 0 ? "unnamed" : slug;
    }
}
