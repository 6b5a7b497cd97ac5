using System.Collections.Immutable;
using Parley.Exchange.Documents;

namespace Parley.Server.Pages.Read;

/// <summary>
/// What a text says of itself before it begins, or the file that it came in. It is put into the form's empty fields for a person to confirm: a pasted
/// text never sets its own publisher.
/// </summary>
internal static class FrontMatterOffer
{
    /// <summary>The item with its text cut off from the front matter, and the fields that it fills; unchanged where there is none.</summary>
    /// <param name="item">The item.</param>
    internal static ReportItem Take(ReportItem item)
    {
        var split = item.Said is { } file ? new FrontMatterSplit(file, item.Text, 1, []) : FrontMatter.Split(item.Text);
        if (split.Fields == HeaderFields.None && split.BodyLine == 1 && split.Problems.IsEmpty) return item;
        var filled = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        string? Fill(string field, string? typed, string? said)
        {
            if (!string.IsNullOrWhiteSpace(typed) || said is null) return typed;
            filled.Add(field);
            return said;
        }
        var (said, _, _, problems) = split;
        return item with
        {
            Text = split.Body.TrimStart('\n'),
            Publisher = Fill("publisher", item.Publisher, said.Publisher),
            Date = Fill("date", item.Date, said.Date),
            Title = Fill("title", item.Title, said.Title),
            Author = Fill("author", item.Author, said.Author),
            Language = Fill("language", item.Language, said.Language),
            Url = Fill("url", item.Url, said.Url),
            Note = said.Note ?? item.Note,
            FromText = filled.ToImmutable(),
            Notices = item.Notices.AddRange(problems.Select(p => p.ToString())),
        };
    }
}
