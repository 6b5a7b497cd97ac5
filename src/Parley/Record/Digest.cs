using System.Buffers.Binary;

namespace Parley.Record;

/// <summary>
/// A SHA-256 value, 32 bytes. A value, compared by content; written as 64 lower-case hexadecimal digits. The default is 32
/// zero bytes, which stand for "none before" and "no reason".
/// </summary>
/// <param name="A">Bytes 0 to 7, big-endian.</param>
/// <param name="B">Bytes 8 to 15.</param>
/// <param name="C">Bytes 16 to 23.</param>
/// <param name="D">Bytes 24 to 31.</param>
public readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>The number of bytes.</summary>
    public const int Size = 32;

    /// <summary>32 zero bytes.</summary>
    public static readonly Digest Zero;

    /// <summary>Takes 32 bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 of them.</exception>
    public static Digest From(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new ArgumentException($"A digest has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        return new Digest(
            BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <param name="text">The digits, in either case.</param>
    /// <param name="digest">The value.</param>
    public static bool TryParse(string text, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var read = text.Length == Size * 2 && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        digest = read ? From(bytes) : Zero;
        return read;
    }

    /// <summary>Writes the 32 bytes.</summary>
    /// <param name="target">At least 32 bytes long.</param>
    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, A);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], D);
    }

    /// <summary>The 32 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexStringLower(ToArray());
}
