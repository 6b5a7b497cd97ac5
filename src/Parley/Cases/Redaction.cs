using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;
using Parley.Record;

namespace Parley.Cases;

/// <summary>What is left to be said of an entry whose content was sealed: that it was there, and who took it out, when and why.</summary>
/// <param name="Entry">The id of the sealed entry; for a claim that is the claim's id.</param>
/// <param name="Kind">The kind of the sealed entry, such as <c>claim</c>.</param>
/// <param name="What">Ids and the day of publication, as the redaction names them.</param>
/// <param name="By">Who redacted it.</param>
/// <param name="On">When, by the true clock.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Number">The local number of the redaction.</param>
public sealed record Redaction(Guid Entry, string Kind, EntryRedacted What, string By, Instant On, string? Reason, long Number)
{
    /// <summary>The proposals of a sealed reading that were kept; null where none were.</summary>
    public ReadingMade? Reading { get; init; }

    /// <summary>The things that it was about.</summary>
    public ImmutableArray<string> About => What.About;
}
