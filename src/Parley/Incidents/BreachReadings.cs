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
    public static ImmutableArray<BreachReading> Of(Case of, IncidentAccount incident) => [.. Texts(of, incident).SelectMany(text => Of(of, incident, text))];

    /// <summary>The readings of one clause or agreement, by holder; empty where nobody states its scope.</summary>
    /// <param name="of">The case.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="text">The id of the clause or agreement.</param>
    public static ImmutableArray<BreachReading> Of(Case of, IncidentAccount incident, string text)
    {
        var agreement = AgreementOf(of, text);
        var scopes = of.About(text).Concat(agreement == text ? [] : of.About(agreement)).Where(c => c.Kind == "scope" && !Withdrawn.Is(c) && IsOf(of, c, text)).Distinct().ToList();
        return
        [
            .. scopes.SelectMany(c => c.Slots.NamesIn("holder").DefaultIfEmpty(Author(c)), (c, h) => (Holder: h, Claim: c))
                .GroupBy(x => ActorKey.Of(x.Holder), StringComparer.Ordinal).OrderBy(g => g.First().Holder.Plain, StringComparer.Ordinal)
                .Select(g => Read(of, incident, (text, agreement), g.First().Holder, [.. g.Select(x => x.Claim).Distinct()])),
        ];
    }

    private static BreachReading Read(Case of, IncidentAccount incident, (string Text, string Agreement) on, NameValue holder, ImmutableArray<Claim> scopes)
    {
        var binding = BindingDays.Of(of, on.Agreement, ActorKey.Of(holder));
        if (incident.Days is { } days)
        {
            if (binding.Outside(days) is { } outside) return new BreachReading(holder, on.Text, Cover.NotCovered, $"not covered: {outside}", [.. binding.Basis]);
            if (binding.Doubt(days) is { } doubt) return new BreachReading(holder, on.Text, Cover.NotSaid, $"cannot be said: {doubt}", [.. binding.Basis]);
        }
        var fitting = scopes.Select(c => ScopeReading.Of(of, c, incident)).OfType<ScopeReading>().ToList();
        if (fitting.Count == 0) return new BreachReading(holder, on.Text, Cover.NotSaid, "not said: none of its statements is about such a place, actor or act", scopes);
        var narrowest = fitting.Where(f => f.Weight == fitting.Max(x => x.Weight)).Select(f => f.Claim).ToImmutableArray();
        var said = narrowest.Select(c => c.Slots.Term("reading") ?? "undecided").Distinct(StringComparer.Ordinal).ToList();
        return said switch
        {
            ["covers"] => new BreachReading(holder, on.Text, Cover.Covered, "covered" + On(narrowest), narrowest),
            ["does-not-cover"] => new BreachReading(holder, on.Text, Cover.NotCovered, "not covered" + On(narrowest), narrowest),
            ["undecided"] => new BreachReading(holder, on.Text, Cover.Disputed, "disputed within it: called undecided" + On(narrowest), narrowest),
            _ => new BreachReading(holder, on.Text, Cover.Disputed, "disputed within it: its own statements differ", narrowest),
        };
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

    private static string On(ImmutableArray<Claim> claims) =>
        claims.SelectMany(c => c.Slots["ground"]).Select(g => g.Plain).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } grounds ? $", on the ground: {string.Join("; ", grounds)}" : "";
}
