using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Lint;

/// <summary>Things, actors and sources that stand on little.</summary>
internal static class EvidenceRules
{
    private static readonly ThingKind[] Backed = [ThingKind.Agreement, ThingKind.Clause, ThingKind.Round, ThingKind.Invitation, ThingKind.Seat, ThingKind.Incident];

    /// <summary>Things of which one line of evidence tells: one document, or several that repeat one another.</summary>
    public static IEnumerable<Finding> OneLine(Case of) =>
        from thing in of.Things.Values.Where(t => t.MergedInto is null && Backed.Contains(t.Kind))
        let lines = of.About(thing.Id).Select(c => Line(of, c.Document.Id)).Distinct(StringComparer.Ordinal).ToList()
        where lines.Count == 1
        select new Finding("one-line", FindingOn.Thing, thing.Id, $"{thing.Name}: all that is said rests on one line of evidence, {of.Documents.GetValueOrDefault(lines[0])?.Citation ?? lines[0]}.", "Look for a second source that does not repeat the first.");

    /// <summary>Sources with documents and without a grade.</summary>
    public static IEnumerable<Finding> WithoutGrade(Case of) =>
        of.Sources.Values.Where(s => s.Grades.IsEmpty).Select(s => (s, n: of.Documents.Values.Count(d => d.Source?.Id == s.Id))).Where(x => x.n > 0)
            .Select(x => new Finding("no-grade", FindingOn.Source, x.s.Id, $"{x.s.Name} put out {(x.n == 1 ? "1 document" : $"{x.n} documents")} and has no grade; its claims count as F, “cannot be judged”.", "Grade it from a day on, with the reason."));

    /// <summary>Actors of which nobody said what they are.</summary>
    public static IEnumerable<Finding> UnknownClass(Case of) =>
        of.Actors.Values.Where(a => a.Class is ActorClass.Unknown).Select(a => new Finding("unknown-class", FindingOn.Actor, a.Id, $"Nobody has said what {a.Name} is.", "Enter it with its class in actors.yaml, or correct the name where it stands for another actor."));

    /// <summary>Things that no claim is about.</summary>
    public static IEnumerable<Finding> WithoutClaims(Case of) =>
        of.Things.Values.Where(t => t.MergedInto is null && !of.About(t.Id).Any()).Select(t => new Finding("no-claims", FindingOn.Thing, t.Id, $"No claim is about {t.Name}.", "Link the claims that tell of it, or merge it into the thing that it is."));

    private static string Line(Case of, string document)
    {
        for (var steps = 0; steps <= of.Documents.Count && of.Documents.GetValueOrDefault(document)?.CopyOf is { } first; steps++) document = first;
        return document;
    }
}
