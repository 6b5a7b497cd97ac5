using System.Collections.Immutable;

namespace Parley.Server.Pages.Read;

/// <summary>
/// What a text says of itself before it begins. It is put into the form's empty fields for a person to confirm: a pasted
/// text never sets its own publisher.
/// </summary>
internal static class FrontMatterOffer
{
    private const string Fence = "---";

    /// <summary>The item with its text cut off from the front matter, and the fields that it fills; unchanged where there is none.</summary>
    /// <param name="item">The item.</param>
    internal static ReportItem Take(ReportItem item)
    {
        var lines = item.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence || Array.FindIndex(lines, 1, l => l.TrimEnd() is Fence or "...") is not (> 0 and var end)) return item;
        var said = lines[1..end].Select(l => l.Split(':', 2)).Where(p => p.Length == 2)
            .GroupBy(p => p[0].Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First()[1].Trim().Trim('"', '\''), StringComparer.OrdinalIgnoreCase);
        var filled = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        string? Fill(string field, string? typed)
        {
            if (!string.IsNullOrWhiteSpace(typed) || said.GetValueOrDefault(field) is not { Length: > 0 } value) return typed;
            filled.Add(field);
            return value;
        }
        return item with
        {
            Text = string.Join('\n', lines[(end + 1)..]).TrimStart('\n'),
            Publisher = Fill("publisher", item.Publisher),
            Date = Fill("date", item.Date),
            Title = Fill("title", item.Title),
            Author = Fill("author", item.Author),
            Language = Fill("language", item.Language),
            Url = Fill("url", item.Url),
            FromText = filled.ToImmutable(),
        };
    }
}
