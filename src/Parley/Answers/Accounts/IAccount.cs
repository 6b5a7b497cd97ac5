using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Accounts;

/// <summary>
/// What the record says of one thing, in rows like those of an answer: what its page and <c>parley show</c> tell before the
/// claims themselves. A pure function of a case.
/// </summary>
public interface IAccount
{
    /// <summary>The kind of thing that it tells of.</summary>
    ThingKind Kind { get; }

    /// <summary>The rows; each value stands on claims.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The thing.</param>
    IEnumerable<Row?> Rows(Case of, Thing thing);
}

/// <summary>The accounts, by kind of thing.</summary>
public static class Accounts
{
    private static readonly ImmutableArray<IAccount> All = [new AgreementAccount(), new ClauseAccount(), new IncidentRows(), new LedgerRows()];

    /// <summary>The rows for a thing; none where its kind has no account.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The thing.</param>
    public static ImmutableArray<Row> Of(Case of, Thing thing) => [.. All.Where(a => a.Kind == thing.Kind).SelectMany(a => a.Rows(of, thing)).OfType<Row>()];
}
