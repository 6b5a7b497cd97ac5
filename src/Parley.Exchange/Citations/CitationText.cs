using System.Globalization;
using NodaTime;
using Parley.Documents;

namespace Parley.Exchange.Citations;

/// <summary>A citation as a sentence, as BibTeX and as RIS.</summary>
public static class CitationText
{
    private const int ShownHash = 16;

    /// <summary>The forms by their file ending, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<CitationForm> Forms =
    [
        new("txt", "text/plain; charset=utf-8", Plain), new("bib", "application/x-bibtex; charset=utf-8", BibTex.Write), new("ris", "application/x-research-info-systems; charset=utf-8", Ris.Write),
    ];

    /// <summary>The citation in one sentence, for a footnote.</summary>
    /// <param name="c">The citation.</param>
    public static string Plain(Citation c)
    {
        var own = c.Published is { } p
            ? string.Join(", ", new[] { p.Author, p.Publisher, $"“{c.Title}”", p.Day is { } day ? Words(day) : "date unknown", p.Url }.OfType<string>()) + ". In: "
            : $"“{c.Title}” ({c.Sort}). In: ";
        return $"{own}{c.Record}, a record kept with Parley, {Seen(c)}. {c.Address}\n";
    }

    /// <summary>As of what, and by which end of the record it is proved.</summary>
    /// <param name="c">The citation.</param>
    internal static string Seen(Citation c) => string.Create(CultureInfo.InvariantCulture, $"{c.Moment ?? $"as known on {Words(c.Recorded)}"}, entry {c.Head}, head {c.Hash[..Math.Min(ShownHash, c.Hash.Length)]}, id {c.Id}");

    private static string Words(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}

/// <summary>One form of a citation.</summary>
/// <param name="Ending">The ending of its file, without the dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes it; ends with a line feed.</param>
public sealed record CitationForm(string Ending, string MediaType, Func<Citation, string> Write);
