using NodaTime;
using Parley.Record;
using Parley.Store;

namespace Parley.IntegrationTests.Decisions;

/// <summary>A clock that stands where a test sets it.</summary>
internal sealed class SetClock : IStamps
{
    public Instant At { get; set; }

    public Instant Now() => At;

    public Guid NewId() => SystemStamps.Machine.NewId();

    public Salt NewSalt() => SystemStamps.Machine.NewSalt();
}
