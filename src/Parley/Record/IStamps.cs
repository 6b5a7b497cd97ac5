using NodaTime;

namespace Parley.Record;

/// <summary>What a journal takes from outside for each entry: the clock, an id and a salt. Safe to use from several threads.</summary>
public interface IStamps
{
    /// <summary>The true clock.</summary>
    Instant Now();

    /// <summary>A fresh UUID of version 7.</summary>
    Guid NewId();

    /// <summary>16 bytes that nobody can guess.</summary>
    Salt NewSalt();
}
