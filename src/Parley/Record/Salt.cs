using System.Buffers.Binary;

namespace Parley.Record;

/// <summary>
/// 16 random bytes that go before a content when it is hashed, so that a content that was taken out later cannot be guessed
/// from its hash.
/// </summary>
/// <param name="Bits">The bytes, big-endian.</param>
public readonly record struct Salt(UInt128 Bits)
{
    /// <summary>The number of bytes.</summary>
    public const int Size = 16;

    /// <summary>Takes 16 bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ArgumentException">There are not 16 of them.</exception>
    public static Salt From(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Size ? new Salt(BinaryPrimitives.ReadUInt128BigEndian(bytes)) : throw new ArgumentException($"A salt has {Size} bytes, not {bytes.Length}.", nameof(bytes));

    /// <summary>Writes the 16 bytes.</summary>
    /// <param name="target">At least 16 bytes long.</param>
    public void CopyTo(Span<byte> target) => BinaryPrimitives.WriteUInt128BigEndian(target, Bits);

    /// <summary>The 16 bytes.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }
}
