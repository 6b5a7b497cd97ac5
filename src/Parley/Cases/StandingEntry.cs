using NodaTime;
using Parley.Record;

namespace Parley.Cases;

/// <summary>An entry that stands as of the moment asked for, its payload read.</summary>
/// <param name="Number">Its local number.</param>
/// <param name="Id">Its id.</param>
/// <param name="Recorded">The true clock at which it was written.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Payload">What it says.</param>
public sealed record StandingEntry(long Number, Guid Id, Instant Recorded, string Author, string? Reason, IPayload Payload);
