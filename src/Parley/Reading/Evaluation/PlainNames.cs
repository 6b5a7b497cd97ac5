using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Claims;

namespace Parley.Reading.Evaluation;

/// <summary>
/// Values as they are compared: without case, accents, articles and punctuation, and with the aliases of the document
/// put in place. Two ways of writing one thing become one string.
/// </summary>
/// <param name="aliases">The aliases of the document.</param>
internal sealed partial class PlainNames(ImmutableArray<GoldAlias> aliases)
{
    /// <summary>A truce is counted as a ceasefire: texts call one thing by both words.</summary>
    private const string Truce = "truce";

    private const string Ceasefire = "ceasefire";

    private readonly Dictionary<string, string> _aliases = Fold(aliases);

    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>The values in plain form; those that hold no word are left out.</summary>
    /// <param name="values">Values as written.</param>
    public ImmutableArray<string> Of(ImmutableArray<string> values) => [.. values.Select(Of).Where(v => v.Length > 0)];

    private string Of(string value)
    {
        if (_seen.TryGetValue(value, out var known)) return known;
        var plain = Plain(value);
        plain = _aliases.GetValueOrDefault(plain, plain);
        return _seen[value] = plain == Truce ? Ceasefire : plain;
    }

    private static Dictionary<string, string> Fold(ImmutableArray<GoldAlias> aliases)
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (alias, name) in aliases) folded[Plain(alias)] = Plain(name);
        return folded;
    }

    private static string Plain(string value)
    {
        var letters = Unaccented.Of(value).ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        return string.Join(' ', Noise().Replace(letters, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\b(the|a|an|of)\b|[^\w\s-]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Noise();
}
