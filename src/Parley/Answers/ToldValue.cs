using System.Text;

namespace Parley.Answers;

/// <summary>A value with the day on which it was told and the documents that tell it.</summary>
/// <param name="Lead">What stands before it.</param>
/// <param name="Text">The value, or words that are no value.</param>
/// <param name="Day">The day in words; null where the text is no value.</param>
/// <param name="Documents">The documents in words.</param>
internal sealed record ToldValue(string Lead, string Text, string? Day, string Documents)
{
    /// <summary>Words that are no value.</summary>
    /// <param name="text">The words.</param>
    public static ToldValue Plain(string text) => new("", text, null, "");

    /// <summary>Parts of a sentence, each of some values. Where values that follow one another were told on one day by the same documents, these stand behind the last.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="withDocuments">Whether the documents are named.</param>
    public static string Join(IEnumerable<IEnumerable<ToldValue>> parts, bool withDocuments)
    {
        var all = parts.SelectMany(p => p.Select((v, i) => (Value: v, First: i == 0))).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < all.Count; i++)
        {
            var value = all[i].Value;
            if (i > 0) text.Append(all[i].First ? "; " : ", ");
            text.Append(value.Lead).Append(value.Text);
            var next = i + 1 < all.Count ? all[i + 1].Value : null;
            if (value.Day is null || next?.Day == value.Day && (!withDocuments || next.Documents == value.Documents)) continue;
            if (!Mentions(value.Text, value.Day)) text.Append(" on ").Append(value.Day);
            if (withDocuments && value.Documents.Length > 0) text.Append(" (").Append(value.Documents).Append(')');
        }
        return text.ToString();
    }

    /// <summary>Whether a text has a day in it; “21 January” does not have “1 January”.</summary>
    private static bool Mentions(string text, string day)
    {
        var at = text.IndexOf(day, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
    }
}
