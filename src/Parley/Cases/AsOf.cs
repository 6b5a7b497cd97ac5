using NodaTime;

namespace Parley.Cases;

/// <summary>
/// The moment as of which a case is seen. The two clocks are independent: a day keeps only the documents published by its
/// end, under the decisions as they stand; an entry keeps only what the record held then, decisions included. With
/// neither, all that is known now is seen.
/// </summary>
/// <param name="Date">The day of publication, in the case's zone; null keeps all documents, undated ones too.</param>
/// <param name="Entry">The local number of an entry; null keeps all entries.</param>
public sealed record AsOf(LocalDate? Date, long? Entry)
{
    /// <summary>All that is known now.</summary>
    public static readonly AsOf Now = new(null, null);
}
