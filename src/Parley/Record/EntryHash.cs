using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Record;

/// <summary>
/// The hashes of the chain, byte for byte as <c>docs/FORMAT.md</c> gives them. The hash of an entry covers the salted hashes of
/// payload and reason, not these themselves, so that a sealed entry leaves the chain whole and cannot be guessed back.
/// </summary>
public static class EntryHash
{
    private const string Tag = "parley entry 1";

    /// <summary>Text to bytes: UTF-8 without a mark, refusing half surrogate pairs.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>SHA-256(salt | text): of a payload, or of a private text.</summary>
    /// <param name="salt">The salt.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static Digest OfContent(Salt salt, string text) => Salted(salt, "", text);

    /// <summary>SHA-256(salt | "reason" | text); zero where there is no reason.</summary>
    /// <param name="salt">The salt of the entry.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static Digest OfReason(Salt salt, string? reason) => reason is null ? Digest.Zero : Salted(salt, "reason", reason);

    /// <summary>The hashes of an entry's content: computed where it is there, as stored where it was sealed.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="InvalidOperationException">The entry has neither content and salt nor the hashes of a sealed content.</exception>
    public static ContentHashes OfContent(Entry entry) => entry switch
    {
        { Sealed: { } hashes } => hashes,
        { Payload: { } payload, Salt: { } salt } => new ContentHashes(OfContent(salt, payload), OfReason(salt, entry.Reason)),
        _ => throw new InvalidOperationException($"Entry {entry.Number} has neither a content with its salt nor the hashes of a sealed one."),
    };

    /// <summary>The hash of an entry.</summary>
    /// <param name="previous">The hash of the origin's entry before; zero for its first.</param>
    /// <param name="entry">The entry; its own hash and its local number take no part.</param>
    /// <param name="content">The hashes of its content.</param>
    public static Digest Of(Digest previous, Entry entry, ContentHashes content)
    {
        var most = 4 * 4 + 3 * 8 + 16 + 3 * Digest.Size + Utf8.GetMaxByteCount(Tag.Length + entry.Origin.Length + entry.Author.Length + entry.Kind.Length + 4);
        var buffer = ArrayPool<byte>.Shared.Rent(most);
        var rest = Put(buffer, Tag);
        rest = Put(rest, previous);
        rest = Put(rest, entry.Origin);
        rest = Put(rest, entry.Sequence);
        entry.Id.TryWriteBytes(rest, bigEndian: true, out _);
        rest = Put(rest[16..], Microseconds.Of(entry.Recorded));
        rest = Put(rest, entry.Author);
        rest = Put(rest, entry.Kind);
        rest = Put(rest, entry.Version);
        rest = Put(rest, content.Payload);
        rest = Put(rest, content.Reason);
        var digest = Hash(buffer.AsSpan(0, buffer.Length - rest.Length));
        ArrayPool<byte>.Shared.Return(buffer);
        return digest;
    }

    private static Digest Salted(Salt salt, string tag, string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Salt.Size + tag.Length + Utf8.GetMaxByteCount(text.Length));
        salt.CopyTo(buffer);
        var used = Salt.Size + Encoding.ASCII.GetBytes(tag, buffer.AsSpan(Salt.Size));
        used += Utf8.GetBytes(text, buffer.AsSpan(used));
        var digest = Hash(buffer.AsSpan(0, used));
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return digest;
    }

    private static Digest Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Digest.Size];
        SHA256.HashData(bytes, hash);
        return Digest.From(hash);
    }

    private static Span<byte> Put(Span<byte> target, Digest digest)
    {
        digest.CopyTo(target);
        return target[Digest.Size..];
    }

    private static Span<byte> Put(Span<byte> target, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(target, number);
        return target[8..];
    }

    private static Span<byte> Put(Span<byte> target, string text)
    {
        var length = Utf8.GetBytes(text, target[4..]);
        BinaryPrimitives.WriteInt32BigEndian(target, length);
        return target[(4 + length)..];
    }
}
