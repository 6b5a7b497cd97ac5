using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>Somebody who says what a text covers, with all that it says of it.</summary>
public sealed class ScopeHolder
{
    private readonly BindingDays _binding;
    private readonly ImmutableArray<ScopeReading> _scopes;

    internal ScopeHolder(NameValue holder, string text, BindingDays binding, ImmutableArray<ScopeReading> scopes) =>
        (Holder, Text, _binding, _scopes) = (holder, text, binding, scopes);

    /// <summary>Whose reading it is.</summary>
    public NameValue Holder { get; }

    /// <summary>The id of the clause or agreement.</summary>
    public string Text { get; }

    /// <summary>The statements.</summary>
    public IEnumerable<Claim> Scopes => _scopes.Select(s => s.Claim);

    /// <summary>Lays the reading against an incident.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="words">Its words.</param>
    internal BreachReading Read(IncidentAccount incident, Struck words)
    {
        if (incident.Days is { } days)
        {
            if (_binding.Outside(days) is { } outside) return Reading(Cover.NotCovered, $"not covered: {outside}", _binding.Basis);
            if (_binding.Doubt(days) is { } doubt) return Reading(Cover.NotSaid, $"cannot be said: {doubt}", _binding.Basis);
        }
        var fitting = _scopes.Where(s => s.Fits(words)).ToList();
        if (fitting.Count == 0) return Reading(Cover.NotSaid, "not said: none of its statements is about such a place, actor or act", Scopes);
        var narrowest = fitting.Where(f => f.Weight == fitting.Max(x => x.Weight)).Select(f => f.Claim).ToList();
        return narrowest.Select(c => c.Slots.Term("reading") ?? "undecided").Distinct(StringComparer.Ordinal).ToList() switch
        {
            ["covers"] => Reading(Cover.Covered, "covered" + On(narrowest), narrowest),
            ["does-not-cover"] => Reading(Cover.NotCovered, "not covered" + On(narrowest), narrowest),
            ["undecided"] => Reading(Cover.Disputed, "disputed within it: called undecided" + On(narrowest), narrowest),
            _ => Reading(Cover.Disputed, "disputed within it: its own statements differ", narrowest),
        };
    }

    private BreachReading Reading(Cover cover, string why, IEnumerable<Claim> basis) => new(Holder, Text, cover, why, [.. basis]);

    private static string On(IEnumerable<Claim> claims) =>
        claims.SelectMany(c => c.Slots["ground"]).Select(g => g.Plain).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } grounds ? $", on the ground: {string.Join("; ", grounds)}" : "";
}
