using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Exchange.CaseFiles;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// An import that writes nothing: it shows what claims would make and link before the first entry is written, so that a
/// decision on a thing that no earlier claim makes is found in time.
/// </summary>
/// <param name="Case">The case as it would be.</param>
/// <param name="Problems">What was not as expected.</param>
/// <param name="Lines">The file and line of each claim.</param>
public sealed record Rehearsal(Case Case, ImmutableArray<CaseProblem> Problems, ImmutableDictionary<Guid, (string File, int Line)> Lines)
{
    /// <summary>Rehearses.</summary>
    /// <param name="from">The directory.</param>
    /// <param name="into">The record that it is meant for; null is an empty one.</param>
    public static Rehearsal Of(CaseDirectory from, Case? into = null)
    {
        var entries = new List<Draft>();
        var problems = ImmutableArray.CreateBuilder<CaseProblem>();
        var lines = ImmutableDictionary.CreateBuilder<Guid, (string, int)>();
        var next = 0L;
        Guid NewId() => new(0, 0, 0, BitConverter.GetBytes(++next));
        if (into is null) entries.Add(new Draft(new CaseOpened(from.Title, from.Zone, from.Languages, from.Sides)));
        entries.AddRange(ImportedNames.Missing(into ?? Empty, from));
        var names = Build(entries, NewId);
        var at = into is null ? names : into.With(entries.Select(e => e.Payload).OfType<Actors.ActorMade>()) with { Things = into.Things.SetItems(names.Things.Where(t => !into.Things.ContainsKey(t.Key))) };
        var claims = new ImportedClaims(from, Guid.Empty, id => !lines.ContainsKey(id));
        foreach (var document in from.Documents.Where(d => into?.Documents.ContainsKey(d.Id) != true))
        {
            var drafts = new ImportedDocument(document, claims, Author.Unnamed.Name, NewId).Drafts(at, document.Body is null ? "" : "kept", out _, out var after);
            foreach (var (made, decision) in Made(drafts).Zip(document.Decisions.OrderByDescending(d => d.Taken is not null)))
            {
                lines[made] = ($"decisions/{document.Id}.yaml", decision.Line);
                foreach (var missing in decision.About.Where(t => !after.Things.ContainsKey(t)))
                    problems.Add(new CaseProblem($"decisions/{document.Id}.yaml", decision.Line, "about", missing, "the id of a thing of things.yaml, or of one that a claim of this or of an earlier document makes"));
            }
            entries.AddRange(drafts);
            at = after;
        }
        entries.AddRange(ImportedRelations.Missing(Build(entries, NewId), from));
        var whole = into is null ? Build(entries, NewId) : at;
        problems.AddRange(RoundsWithoutTrack(whole, from));
        return new Rehearsal(whole, problems.ToImmutable(), lines.ToImmutable());
    }

    private static Case Empty => CaseBuilder.Build([], AsOf.Now);

    private static IEnumerable<Guid> Made(IEnumerable<Draft> drafts) => drafts.Where(d => d.Payload is ClaimMade).Select(d => d.Id!.Value);

    private static Case Build(List<Draft> entries, Func<Guid> newId) =>
        CaseBuilder.Build(entries.Select((d, i) => new StandingEntry(i + 1, d.Id ?? newId(), NodaTime.Instant.MinValue, Author.Unnamed.Name, d.Reason, d.Payload)), AsOf.Now);

    /// <summary>
    /// A round stands after its track: it is named after one, or a claim tells of both. What a record gave out is taken back as
    /// it was: a report may tell of a meeting and of no track.
    /// </summary>
    private static IEnumerable<CaseProblem> RoundsWithoutTrack(Case whole, CaseDirectory from)
    {
        if (from.Documents.Any(d => d.Decisions.Any(x => x.Taken is not null))) yield break;
        var tracks = whole.ThingsOf(ThingKind.Track).Select(t => $"round/{t.Id["track/".Length..]}").ToList();
        foreach (var round in from.Things.Where(t => t.Kind == ThingKind.Round && t.Into is null))
            if (!tracks.Exists(t => round.Id == t || round.Id.StartsWith(t + "-", StringComparison.Ordinal)) && !whole.About(round.Id).SelectMany(c => c.Things).Any(t => t.StartsWith("track/", StringComparison.Ordinal)))
                yield return new CaseProblem("things.yaml", 0, "id", round.Id, "a round of a track that stands in things.yaml or that a claim about the round names; enter the track first");
    }
}
