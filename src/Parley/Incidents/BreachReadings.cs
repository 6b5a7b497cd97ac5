using System.Collections.Immutable;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>How a holder's own words place an incident.</summary>
public enum Cover
{
    /// <summary>Within what it says that the text covers.</summary>
    Covered,

    /// <summary>Outside what it says that the text covers, or outside the days on which it binds.</summary>
    NotCovered,

    /// <summary>Its own statements differ, or it calls the matter undecided.</summary>
    Disputed,

    /// <summary>Nothing that it says is about such an incident.</summary>
    NotSaid,
}

/// <summary>One holder's reading of a text, laid against one incident.</summary>
/// <param name="Holder">Whose reading.</param>
/// <param name="Text">The id of the clause or agreement.</param>
/// <param name="Cover">Where it places the incident.</param>
/// <param name="Why">In words.</param>
/// <param name="Basis">The claims behind it: the statements of scope, or the days told.</param>
public sealed record BreachReading(NameValue Holder, string Text, Cover Cover, string Why, ImmutableArray<Claim> Basis);

/// <summary>
/// Whether an incident is a breach, under each holder's reading of the clause or agreement that it is tied to. The same
/// incident can be covered under one and not under another; which reading is right is not said.
/// </summary>
public static class BreachReadings
{
    /// <summary>The rule's name.</summary>
    public const string Rule = "a statement of scope applies where each of who, where and which acts that it names fits; the narrower goes before the wider, and two equally narrow that differ are disputed within the reading";

    /// <summary>The readings of every clause, and without one of every agreement, that an incident's claims are tied to.</summary>
    /// <param name="of">The case.</param>
    /// <param name="incident">The incident.</param>
    public static ImmutableArray<BreachReading> Of(Case of, IncidentAccount incident)
    {
        var words = new IncidentWords(of).Of(incident);
        return [.. Texts(of, incident).SelectMany(text => Holders(of, text).Select(h => h.Read(incident, words)))];
    }

    /// <summary>How each holder's reading of a text places many incidents, in the order of the incidents.</summary>
    /// <param name="of">The case.</param>
    /// <param name="text">The id of the clause or agreement.</param>
    /// <param name="incidents">The incidents.</param>
    public static ImmutableArray<(ScopeHolder Holder, ImmutableArray<Cover> Covers)> Of(Case of, string text, IReadOnlyCollection<IncidentAccount> incidents)
    {
        var turn = new IncidentWords(of);
        var struck = incidents.Select(i => (Incident: i, Words: turn.Of(i))).ToList();
        return [.. Holders(of, text).Select(h => (h, struck.Select(s => h.Read(s.Incident, s.Words).Cover).ToImmutableArray()))];
    }

    /// <summary>Those who say what a clause or agreement covers, by name; empty where nobody does.</summary>
    /// <param name="of">The case.</param>
    /// <param name="text">The id of the clause or agreement.</param>
    public static ImmutableArray<ScopeHolder> Holders(Case of, string text)
    {
        var agreement = AgreementOf(of, text);
        var scopes = of.About(text).Concat(agreement == text ? [] : of.About(agreement)).Where(c => c.Kind == "scope" && !Withdrawn.Is(c) && IsOf(of, c, text)).Distinct();
        return
        [
            .. scopes.SelectMany(c => c.Slots.NamesIn("holder").DefaultIfEmpty(Author(c)), (c, h) => (Holder: h, Claim: c))
                .GroupBy(x => ActorKey.Of(x.Holder), StringComparer.Ordinal).OrderBy(g => g.First().Holder.Plain, StringComparer.Ordinal)
                .Select(g => new ScopeHolder(g.First().Holder, text, BindingDays.Of(of, agreement, g.Key), [.. g.Select(x => x.Claim).Distinct().Select(c => new ScopeReading(of, c))])),
        ];
    }

    private static IEnumerable<string> Texts(Case of, IncidentAccount incident)
    {
        var tied = incident.Claims.SelectMany(c => c.Things).Distinct(StringComparer.Ordinal).Where(of.Things.ContainsKey).ToLookup(t => of.Things[t].Kind);
        var clauses = tied[ThingKind.Clause].ToList();
        var through = clauses.Select(c => AgreementOf(of, c)).ToHashSet(StringComparer.Ordinal);
        return clauses.Concat(tied[ThingKind.Agreement].Where(a => !through.Contains(a)));
    }

    /// <summary>The agreement that a clause is of; an agreement is its own.</summary>
    private static string AgreementOf(Case of, string text) =>
        of.About(text).Where(c => c.Kind == "clause").SelectMany(c => c.Things).FirstOrDefault(t => of.Things.GetValueOrDefault(t)?.Kind == ThingKind.Agreement) ?? text;

    /// <summary>A statement about another clause of the same agreement says nothing of this one.</summary>
    private static bool IsOf(Case of, Claim scope, string text)
    {
        var clauses = scope.Things.Where(t => of.Things.GetValueOrDefault(t)?.Kind == ThingKind.Clause).ToList();
        return clauses.Count == 0 || clauses.Contains(of.Follow(text));
    }

    private static NameValue Author(Claim c) => c.Content.Voice.LastOrDefault() ?? new NameValue(c.Document.Publisher);
}
