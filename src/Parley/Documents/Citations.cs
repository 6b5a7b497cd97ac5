using NodaTime;

namespace Parley.Documents;

/// <summary>
/// What somebody needs to find again what was read here: what it is, in which record, as of which moment, and the hash that
/// proves the record's content at its last entry. Made of the record alone, so that the same moment gives the same words.
/// </summary>
/// <param name="Key">A key for lists of references: letters, digits and hyphens.</param>
/// <param name="Title">The document's headline, or the thing's name.</param>
/// <param name="Sort">What it is, in a word or two: track, seat, document ...</param>
/// <param name="Id">Its id within the record.</param>
/// <param name="Record">The record's title.</param>
/// <param name="Moment">The moment in words; null where it is what is known now.</param>
/// <param name="Head">The number of the last entry that was seen.</param>
/// <param name="Hash">The hash of that entry, in hexadecimal.</param>
/// <param name="Recorded">The day on which that entry was written, UTC.</param>
/// <param name="Address">Where it is read.</param>
public sealed record Citation(string Key, string Title, string Sort, string Id, string Record, string? Moment, long Head, string Hash, LocalDate Recorded, string Address)
{
    /// <summary>The document's own particulars; null where something else is cited.</summary>
    public Published? Published { get; init; }
}

/// <summary>How a document was put out.</summary>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Author">Its by-line; null where it has none.</param>
/// <param name="Day">The day; null where unknown.</param>
/// <param name="Language">A BCP 47 tag; <c>und</c> where unknown.</param>
/// <param name="Url">Its own address; null where unknown.</param>
public sealed record Published(string Publisher, string? Author, LocalDate? Day, string Language, string? Url);
