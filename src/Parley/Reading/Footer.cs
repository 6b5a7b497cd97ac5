namespace Parley.Reading;

/// <summary>Lines that are no part of the report: copyright notices and the like.</summary>
internal static class Footer
{
    private static readonly string[] Starts = ["copyright", "©", "all rights", "(c)", "read more", "follow us", "subscribe", "sign up", "reporting by", "editing by", "additional reporting"];

    /// <summary>Whether a sentence is such a line.</summary>
    public static bool Is(Sentence sentence)
    {
        var words = string.Join(' ', sentence.Tokens.Take(3).Select(t => t.Lower));
        return Starts.Any(s => words.StartsWith(s, StringComparison.Ordinal));
    }
}
