using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents;
using Parley.Incidents.Ledgers;

namespace Parley.Answers;

/// <summary>The account of one thing in the shape of an answer, for those kinds of things that have one beside their claims.</summary>
public static class ThingAnswers
{
    /// <summary>The account; null where this kind of thing has none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="thing">The thing; one that was folded into another leads on.</param>
    public static Answer? Of(Case of, Thing thing) => thing.Kind switch
    {
        ThingKind.Incident when IncidentAccount.Of(of, thing.Id) is { } incident => Answer(of, "incident", IncidentAnswer.Of(of, incident)),
        ThingKind.Ledger when LedgerAccount.Of(of, thing.Id) is { } ledger => Answer(of, "ledger", LedgerAnswer.Of(of, ledger)),
        _ => null,
    };

    private static Answer Answer(Case of, string name, Findings found) => new(name, null, of.AsOf, new Rule(name, 1), found.Rows, found.Unknown);
}
