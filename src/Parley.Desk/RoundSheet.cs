using System.Collections.Immutable;
using NodaTime;
using Parley.Actors;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>
/// What is told of one round: who convened it, who was asked and what they replied, at which level they came, and how it
/// ended. Invitations, replies and levels are told of a track; to a round count those told after the round before it and
/// up to its own last day, or to the end where it has none.
/// </summary>
/// <param name="Track">Its track; null where none is told.</param>
/// <param name="Fields">Of the round itself.</param>
/// <param name="Parties">Per actor, what was asked, replied, offered and done.</param>
/// <param name="Before">The round before it in its track; null where it is the first.</param>
/// <param name="After">The round after it.</param>
public sealed record RoundSheet(Thing? Track, ImmutableArray<Field> Fields, ImmutableArray<Row> Parties, Thing? Before, Thing? After)
{
    private static readonly string[] Ended = ["held", "ended", "suspended", "cancelled", "postponed", "moved"];

    /// <summary>The sheet.</summary>
    /// <param name="of">The case.</param>
    /// <param name="round">The round.</param>
    public static RoundSheet Of(Case of, Thing round)
    {
        var track = of.About(round.Id).SelectMany(c => c.Things).Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t?.Kind == ThingKind.Track);
        var claims = of.About(round.Id).Where(c => c.Kind == "round").OrderBy(ClaimDay.Held).ToList();
        var rounds = track is null ? [] : InTrack(of, track);
        var at = rounds.FindIndex(r => r.Thing.Id == round.Id);
        var (before, after) = (at > 0 ? rounds[at - 1] : default, at >= 0 && at + 1 < rounds.Count ? rounds[at + 1] : default);
        var outcome = claims.Where(c => Ended.Contains(c.Slots.Term("status"), StringComparer.Ordinal));
        var fields = new[]
        {
            Saying.Field("date", "date", claims, Saying.Dates("date"), "not told"), Saying.Field("place", "place", claims, Saying.Names("place"), "not told"),
            Saying.Field("convenors", "convened by", claims, Saying.Names("convenors"), "not said"), Saying.Field("host", "host", claims, Saying.Names("host"), "not said"),
            Saying.Field("participants", "named as taking part", claims, Saying.Names("participants"), "nobody is named"), Saying.Field("format", "format", claims, Saying.Words("format")),
            Saying.Field("outcome", "what became of it", outcome, c => [new Saying.Value(TermWords.State(c), c.Slots.Term("status"))], "nothing is told yet"),
        };
        var parties = track is null ? [] : Told(of, track, before.Last, at >= 0 ? rounds[at].Last : null);
        return new RoundSheet(track, [.. fields.OfType<Field>()], parties, before.Thing, after.Thing);
    }

    /// <summary>The rounds of a track in order of their days; those of no told day come last.</summary>
    /// <param name="of">The case.</param>
    /// <param name="track">The track.</param>
    public static List<(Thing Thing, LocalDate? First, LocalDate? Last)> InTrack(Case of, Thing track) =>
        [.. of.ThingsOf(ThingKind.Round).Where(r => of.About(r.Id).Any(c => c.Things.Contains(track.Id))).Select(r => Dated(of, r)).OrderBy(r => r.First ?? LocalDate.MaxIsoValue).ThenBy(r => r.Thing.Id, StringComparer.Ordinal)];

    private static (Thing Thing, LocalDate? First, LocalDate? Last) Dated(Case of, Thing round)
    {
        var spans = of.About(round.Id).Where(c => c.Kind == "round").OrderBy(c => c.Document.Date).Select(c => EdtfDay.Span((c.Slots.First("date") as DateValue)?.Value)).OfType<(LocalDate First, LocalDate Last)>().ToList();
        var exact = spans.Where(s => Period.DaysBetween(s.First, s.Last) < 14).ToList();
        return exact.Count > 0 ? (round, exact[^1].First, exact[^1].Last) : spans.Count > 0 ? (round, spans[^1].First, spans[^1].Last) : (round, null, null);
    }

    private static ImmutableArray<Row> Told(Case of, Thing track, LocalDate? after, LocalDate? until)
    {
        var claims = of.About(track.Id).Where(c => c.Kind is "invitation" or "reply" or "level" or "participation")
            .Where(c => ClaimDay.Held(c) is var day && (after is null || day > after) && (until is null || day <= until)).OrderBy(ClaimDay.Held).ToList();
        return
        [
            .. claims.SelectMany(c => Actors(c), (c, a) => (Claim: c, Actor: a)).GroupBy(x => ActorKey.Of(x.Actor), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Party(g.Key, g.First().Actor, [.. g.Select(x => x.Claim).Distinct()])).OfType<Row>(),
        ];
    }

    private static Row? Party(string key, NameValue actor, List<Claim> claims)
    {
        Field? Of(string name, string label, string kind, Func<Claim, IEnumerable<Saying.Value>> say, string? unknown = null) => Saying.Field(name, label, claims.Where(c => c.Kind == kind), say, unknown);
        return Saying.Row(
            key, null, actor.Plain, Saying.Actor(actor),
            Of("invited", "asked", "invitation", TermWords.Value, "no invitation is told of"), Of("reply", "replied", "reply", TermWords.Value, "no reply is told of"),
            Of("level", "level", "level", c => c.Slots["level"].Select(v => new Saying.Value(v.Plain)).Concat(c.Slots.NamesIn("person").Select(Saying.Of))),
            Of("part", "part", "participation", TermWords.Value), Of("ground", "ground", "participation", Saying.Words("ground")));
    }

    private static IEnumerable<NameValue> Actors(Claim c) => c.Slots.NamesIn(c.Kind is "invitation" or "reply" ? "invitee" : "actor");
}
