using System.Text.RegularExpressions;

namespace Parley.Exchange.Documents;

/// <summary>Language tags as BCP 47 writes them, by form alone: <c>en</c>, <c>pt-BR</c>, <c>sr-Latn</c>.</summary>
public static partial class LanguageTag
{
    /// <summary>Whether a text has the form of a language tag.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
