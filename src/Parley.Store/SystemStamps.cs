using System.Security.Cryptography;
using NodaTime;
using Parley.Record;

namespace Parley.Store;

/// <summary>The clock of the machine, ids of version 7 made from it, and salts from its secure source of random bytes.</summary>
/// <param name="clock">The clock.</param>
public sealed class SystemStamps(IClock clock) : IStamps
{
    private const int Batch = 256;

    /// <summary>The stamps of this machine.</summary>
    public static readonly SystemStamps Machine = new(SystemClock.Instance);

    private readonly Lock _taking = new();
    private readonly byte[] _random = new byte[Batch * Salt.Size];
    private int _left;

    /// <inheritdoc/>
    public Instant Now() => clock.GetCurrentInstant();

    /// <inheritdoc/>
    public Guid NewId() => Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset());

    /// <inheritdoc/>
    public Salt NewSalt()
    {
        lock (_taking)
        {
            if (_left == 0)
            {
                RandomNumberGenerator.Fill(_random);
                _left = Batch;
            }
            return Salt.From(_random.AsSpan(--_left * Salt.Size, Salt.Size));
        }
    }
}
