namespace Parley.Record;

/// <summary>Payloads of this program to canonical JSON and back.</summary>
public static class PayloadCodec
{
    /// <summary>Writes a payload as canonical JSON; equal payloads give equal bytes.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentException">It cannot be written; the message says why.</exception>
    public static string Write(IPayload payload) => PayloadRegistry.Parley.Write(payload);

    /// <summary>Reads a payload; older versions are brought up, and what cannot be read becomes an <see cref="UnknownPayload"/>.</summary>
    /// <param name="kind">Its kind as written.</param>
    /// <param name="version">Its version as written.</param>
    /// <param name="json">Its content as written.</param>
    public static IPayload Read(string kind, int version, string json) => PayloadRegistry.Parley.Read(kind, version, json);

    /// <summary>Reads the payload of an entry; a sealed one gives a <see cref="SealedPayload"/>.</summary>
    /// <param name="entry">The entry.</param>
    public static IPayload Read(Entry entry) =>
        entry.Payload is { } json ? Read(entry.Kind, entry.Version, json) : new SealedPayload(entry.Kind, entry.Version);
}
