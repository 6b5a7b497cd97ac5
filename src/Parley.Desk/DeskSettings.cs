using NodaTime;

namespace Parley.Desk;

/// <summary>Who works at the desk and by which clock.</summary>
/// <param name="Author">
/// The name under which entries are written; null takes the name of whoever opened the record, else "unnamed". It is never
/// the login of the machine.
/// </param>
/// <param name="Clock">The true clock.</param>
public sealed record DeskSettings(string? Author, IClock Clock)
{
    /// <summary>The author where nobody gave a name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The system's clock and the author given.</summary>
    /// <param name="author">The author, or null.</param>
    public static DeskSettings Of(string? author) => new(author, SystemClock.Instance);
}
