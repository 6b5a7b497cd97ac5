using System.Text.RegularExpressions;

namespace Parley.Cli.Terminal;

/// <summary>Values of closed lists as people type and read them: <c>armed-group</c>, as in the file and in case directories.</summary>
internal static partial class Spelled
{
    /// <summary>The spelling of a value.</summary>
    /// <param name="value">The value.</param>
    public static string Of(Enum value) => Hump().Replace(value.ToString(), "-").ToLowerInvariant();

    /// <summary>The value that is meant.</summary>
    /// <param name="option">The option's name, for the message.</param>
    /// <param name="text">The spelling; case and hyphens do not matter.</param>
    /// <exception cref="FormatException">It is none of the list; the message gives the list.</exception>
    public static T Parse<T>(string option, string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"{option} “{text}” is not known; expected one of {string.Join(", ", Enum.GetValues<T>().Select(v => Of(v)))}.");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
