using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Exchange.CaseFiles;

/// <summary>What cannot hold in a list of actors: belonging to nobody in it, belonging to itself, an end before the beginning.</summary>
internal static class ActorChecks
{
    /// <summary>Notes what cannot hold.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="fields">Where each stands, by id.</param>
    public static void Look(ImmutableArray<CaseActor> actors, Dictionary<string, Fields> fields)
    {
        var byId = actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            var f = fields[actor.Id];
            if (actor.Of is { } of && !byId.ContainsKey(of)) f.Say(f.Line, "of", of, "the id of another actor of actors.yaml");
            else if (GoesRound(actor, byId)) f.Say(f.Line, "of", actor.Of, $"an actor that does not itself belong to {actor.Id}");
            if (EdtfDay.Span(Day(actor.From)) is { } from && EdtfDay.Span(Day(actor.Until)) is { } until && until.Last < from.First)
                f.Say(f.Entry("until")!.Line, "until", actor.Until, $"a day that is not before {actor.From}, from which {actor.Name} exists or holds office");
        }
    }

    private static string? Day(string? moment) => moment is { Length: > 10 } ? moment[..10] : moment;

    private static bool GoesRound(CaseActor actor, Dictionary<string, CaseActor> byId)
    {
        var at = actor.Of;
        for (var steps = 0; at is not null && steps <= byId.Count; steps++)
        {
            if (at == actor.Id) return true;
            at = byId.GetValueOrDefault(at)?.Of;
        }
        return false;
    }
}
