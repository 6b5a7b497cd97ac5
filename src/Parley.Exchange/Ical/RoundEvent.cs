using NodaTime;

namespace Parley.Exchange.Ical;

/// <summary>A round of talks as an event of a calendar; all its days are whole days.</summary>
/// <param name="Id">What keeps it the same event in every file: the round's id.</param>
/// <param name="Summary">Its name.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Standing">How firm it is.</param>
/// <param name="Sequence">How often it was moved.</param>
/// <param name="Place">Where; empty where it is not told.</param>
/// <param name="Description">All that is told of it, each with its source.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Stamp">When the newest thing about it was entered.</param>
public sealed record RoundEvent(
    string Id, string Summary, LocalDate First, LocalDate Last, RoundStanding Standing, int Sequence, string Place, string Description, string Address, Instant Stamp);

/// <summary>How firm a round is.</summary>
public enum RoundStanding
{
    /// <summary>Planned, not confirmed.</summary>
    Tentative,

    /// <summary>Confirmed, under way or past.</summary>
    Confirmed,

    /// <summary>Cancelled or postponed.</summary>
    Cancelled,
}
