namespace Parley.Record;

/// <summary>
/// A payload that this program cannot read: a kind that it does not know, a newer version, or a content that does not fit its
/// kind. It is kept as it is and takes no part in answers.
/// </summary>
/// <param name="Kind">The kind as written.</param>
/// <param name="Version">The version as written.</param>
/// <param name="Json">The payload as written.</param>
/// <param name="Why">Why it was not read, for people.</param>
public sealed record UnknownPayload(string Kind, int Version, string Json, string Why) : IPayload;

/// <summary>A payload that was sealed: it was there, and is not any more.</summary>
/// <param name="Kind">The kind that it had.</param>
/// <param name="Version">The version that it had.</param>
public sealed record SealedPayload(string Kind, int Version) : IPayload;
