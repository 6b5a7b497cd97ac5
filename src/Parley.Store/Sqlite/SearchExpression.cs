namespace Parley.Store.Sqlite;

/// <summary>
/// What is looked for, in the language of SQLite's full-text index. Each word stands in quotation marks, so that nothing that
/// somebody types can be read as an operator.
/// </summary>
internal static class SearchExpression
{
    /// <summary>The shortest word that may be the beginning of a longer one.</summary>
    private const int Beginning = 2;

    /// <summary>The expression.</summary>
    /// <param name="terms">What is looked for; at least one.</param>
    public static string Of(IEnumerable<SearchTerm> terms) => string.Join(" AND ", terms.Select(t => $"({string.Join(" OR ", t.Wordings.Select(Of))})"));

    private static string Of(SearchWording wording) => wording.Way switch
    {
        SearchWay.Phrase => Quoted(string.Join(' ', wording.Words)),
        SearchWay.All => All(wording.Words.Select(Quoted)),
        _ => All(wording.Words.Select(w => w.Length < Beginning ? Quoted(w) : $"({Quoted(w)} OR {Quoted(w)} *)")),
    };

    private static string All(IEnumerable<string> words) => $"({string.Join(" AND ", words)})";

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
