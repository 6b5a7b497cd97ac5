using System.Collections.Immutable;

namespace Parley.Record;

/// <summary>What came out of recomputing a record.</summary>
/// <param name="Head">The number and hash of its last entry, to be noted elsewhere; null where it has none.</param>
/// <param name="Entries">How many entries were checked.</param>
/// <param name="Texts">How many private texts were checked.</param>
/// <param name="First">The first fault in order of number, or null where the record is sound.</param>
/// <param name="Notices">What is no fault but should be known, for people.</param>
public sealed record Verification(NotedHead? Head, long Entries, long Texts, Fault? First, ImmutableArray<string> Notices)
{
    /// <summary>Whether no fault was found.</summary>
    public bool IsSound => First is null;
}

/// <summary>One thing that is not as it was written.</summary>
/// <param name="Number">The local number of the entry, or of the one that is missing; null where it is no entry.</param>
/// <param name="What">What was found, for people.</param>
/// <param name="Expected">What a sound record has there.</param>
public sealed record Fault(long? Number, string What, string Expected)
{
    /// <inheritdoc/>
    public override string ToString() => (Number is { } n ? $"Entry {n}: " : "") + $"{What}; expected: {Expected}.";
}

/// <summary>The end of a record as somebody noted it: whoever keeps it elsewhere finds later if the end was cut off or written anew.</summary>
/// <param name="Number">The local number of the last entry.</param>
/// <param name="Hash">Its hash.</param>
public sealed record NotedHead(long Number, Digest Hash)
{
    /// <summary>Reads <c>HASH@N</c>.</summary>
    /// <param name="text">64 hexadecimal digits, an at sign, a number.</param>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static NotedHead Parse(string text)
    {
        var parts = text.Split('@');
        if (parts.Length == 2 && Digest.TryParse(parts[0], out var hash) && long.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0)
            return new NotedHead(number, hash);
        throw new FormatException($"A noted head is 64 hexadecimal digits, @ and a number, as `parley verify` prints it; given: “{text}”.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Hash}@{Number}";
}
