using NodaTime;
using Parley.Record;

namespace Parley.Tests.Record;

/// <summary>A clock that goes one second a call, ids and salts that count: the same in every run.</summary>
internal sealed class SteadyStamps : IStamps
{
    private int _calls;

    public Instant Now() => Instant.FromUtc(2017, 1, 17, 12, 0).Plus(Duration.FromSeconds(_calls++));

    public Guid NewId() => new(0x0193f5a0, 0, 0x7000, 0x80, 0, 0, 0, (byte)(_calls >> 24), (byte)(_calls >> 16), (byte)(_calls >> 8), (byte)_calls++);

    public Salt NewSalt() => new((UInt128)_calls++);
}
