using Parley.Record;
using Parley.Store;

namespace Parley.Desk;

/// <summary>Who works at the desk, and where its clock readings, ids and salts come from.</summary>
/// <param name="Author">
/// The name under which entries are written; null takes the name of whoever opened the record, else "unnamed". It is never
/// the login of the machine.
/// </param>
/// <param name="Stamps">The true clock, fresh ids and salts.</param>
public sealed record DeskSettings(string? Author, IStamps Stamps)
{
    /// <summary>The machine's clock and the author given.</summary>
    /// <param name="author">The author, or null.</param>
    public static DeskSettings Of(string? author) => new(author, SystemStamps.Machine);
}
