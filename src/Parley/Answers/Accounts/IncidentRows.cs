using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Incidents;
using Parley.Incidents.Ledgers;
using static Parley.Answers.Saying;

namespace Parley.Answers.Accounts;

/// <summary>An incident: what is told of it, how each reading of what was agreed places it, and what cannot be said.</summary>
public sealed class IncidentRows : IAccount
{
    /// <inheritdoc/>
    public ThingKind Kind => ThingKind.Incident;

    /// <inheritdoc/>
    public IEnumerable<Row?> Rows(Case of, Thing thing)
    {
        if (IncidentAccount.Of(of, thing.Id) is not { } incident) return [];
        var readings = BreachReadings.Of(of, incident);
        return readings.Select(r => Reading(of, incident, r)).Prepend(Told(incident)).Append(Open(incident, readings));
    }

    private static Row? Open(IncidentAccount incident, ImmutableArray<BreachReading> readings)
    {
        var said = Unsaid(incident, readings).Select(u => new Said(u, null, null, [], Ids(incident.Claims))).ToImmutableArray();
        return said.IsEmpty ? null : Saying.Row(incident.Thing.Id + "#unsaid", "What cannot be said", "Of this incident", null, new Field("unsaid", "the record leaves open", said));
    }

    private static Row? Told(IncidentAccount incident)
    {
        var claims = incident.Claims;
        return Saying.Row(
            incident.Thing.Id, null, incident.Thing.Name, null,
            Field("date", "days told", claims, Dates("date"), "no day is told"),
            Widest(incident),
            Field("place", "where", claims, Names("place"), "no place is told"),
            Field("act", "act", claims, Words("act"), "no act is told"),
            Field("mode", "by what means", claims, Words("mode")),
            Field("target", "whom or what it struck", claims, Words("target")),
            Toll(incident.Killed, "killed", "killed, as told"),
            Over(incident.Killed, "killedOver", "killed, over all"),
            Toll(incident.Injured, "injured", "injured, as told"),
            Over(incident.Injured, "injuredOver", "injured, over all"),
            new Field("attribution", "said to have done it", [.. incident.Attributions.Select(Finding)], incident.Attributions.IsEmpty ? "nobody is named and no finding is told" : null),
            new Field("lines", "independent lines of evidence", [.. incident.Lines.Select(Line)], incident.Lines.IsEmpty ? "none" : null));
    }

    private static Field? Widest(IncidentAccount incident)
    {
        var told = incident.Claims.Where(c => ClaimDay.Span(c) is not null).ToList();
        return incident.Days is { } days && told.Select(ClaimDay.Span).Distinct().Skip(1).Any()
            ? new Field("days", "days, over all", [new Said(DayWords.Span(days.First, days.Last), null, null, [], Ids(told))])
            : null;
    }

    private static Field Toll(TollAccount? toll, string name, string label) => toll is null
        ? new Field(name, label, [], "no count is told; that is no report of none")
        : new Field(name, label, [.. toll.Told.Select(t => new Said(t.Withdrawn ? $"{t.Text} (taken back by its publisher since)" : t.Text, null, null, t.Claims[0].Voices, Ids(t.Claims)))]);

    private static Field? Over(TollAccount? toll, string name, string label) => toll?.Words is not { } words ? null : new Field(
        name, label, [new Said($"{words}; {(toll.Lines == 1 ? "one line" : $"{toll.Lines} lines")} of evidence", null, null, [], Ids(toll.Told.Where(t => !t.Withdrawn).SelectMany(t => t.Claims)))]);

    private static Said Finding(AttributionAccount a)
    {
        var grades = string.Join(", ", a.Claims.Select(c => c.Grade).Distinct(StringComparer.Ordinal));
        var words = string.Join("; ", new[] { a.Words, a.Basis is null ? null : $"on the basis of {a.Basis}", $"grade {grades}", a.Withdrawn }.OfType<string>());
        return new Said(words, a.Finding, a.Accused.Length == 1 ? Actor(a.Accused[0]) : null, a.Claims[0].Voices, Ids(a.Claims));
    }

    private static Said Line(LineOfEvidence line)
    {
        var documents = line.Claims.Select(c => c.Document.Id).Distinct(StringComparer.Ordinal).Count();
        return new Said($"{line.Name}: {(documents == 1 ? "one document" : $"{documents} documents, one line")}", null, null, [], Ids(line.Claims));
    }

    private static Row? Reading(Case of, IncidentAccount incident, BreachReading reading)
    {
        var text = of.Things.GetValueOrDefault(reading.Text)?.Name ?? reading.Text;
        var basis = reading.Basis.IsEmpty ? incident.Claims : reading.Basis;
        return Saying.Row($"{reading.Text}#read-{Actors.ActorKey.Of(reading.Holder)}", $"Is it a breach of {text}?", $"As read by {reading.Holder.Plain}", Actor(reading.Holder),
            new Field("cover", "this incident is", [new Said(reading.Why, Term(reading.Cover), null, [], Ids(basis))]));
    }

    private static string Term(Cover cover) => cover switch { Cover.Covered => "covered", Cover.NotCovered => "not-covered", Cover.Disputed => "disputed", _ => "not-said" };

    private static IEnumerable<string> Unsaid(IncidentAccount incident, ImmutableArray<BreachReading> readings)
    {
        if (incident.Lines.Length == 1) yield return "it rests on one line of evidence; nothing in the record confirms it from elsewhere";
        if (readings.IsEmpty) yield return "it is tied to no clause or agreement whose scope anybody states, so whether it is a breach cannot be said under any reading";
        else if (readings.Select(r => r.Cover).Distinct().Skip(1).Any()) yield return "the readings differ; which of them is right is not for the record to say";
    }

    private static ImmutableArray<Guid> Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id).Distinct()];
}
