using NodaTime;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>
/// Is it holding? What is reported, by whom, with figures or without, and what cannot be said. No verdict is computed: a
/// judgement is somebody's and is marked as such.
/// </summary>
public sealed class Holding : IQuestion
{
    private const double Named = 0.6;

    /// <inheritdoc/>
    public string Name => "holding";

    /// <inheritdoc/>
    public string Title => "Is it holding?";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public bool OfState => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> NotBy => ["track"];

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var day = filter.Of?.Last ?? LocalDate.MaxIsoValue;
        var denied = Field("denied", "denied by", Denials(of, day, filter), Denial);
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Agreement).Where(t => StopsFire(of, t)), t => (Thing: t, Row: RowOf(of, t, day, denied, filter))).Where(x => x.Row is not null).ToList();
        var fighting = Fighting(of, day, filter);
        var loose = Loose(of, day, filter);
        var counted = HoldingLedgers.Rows(of, day, filter).ToList();
        if (rows.Count == 0) return Findings.Of([.. counted, loose, fighting], ["No agreement that stops fire is in the record, so nothing can be said to hold."]);
        return Findings.Of([.. rows.Select(x => x.Row), .. counted, loose, fighting], rows.SelectMany(x => Unsaid(of, x.Thing, day)));
    }

    /// <summary>Whether it is a text that stops fire, or one that somebody says was broken; what else was signed cannot be holding or not.</summary>
    private static bool StopsFire(Case of, Thing agreement) => of.About(agreement.Id).Any(c => c.Kind == "breach" || (c.Kind == "agreement" && c.Slots.Term("type") is not (null or "other")));

    private static IEnumerable<Claim> Breaches(Case of, Thing agreement, LocalDate day) =>
        of.About(agreement.Id).Where(c => c.Kind == "breach" && ClaimDay.Held(c) <= day).OrderBy(ClaimDay.Order);

    private static Row? RowOf(Case of, Thing agreement, LocalDate day, Field? denied, AskFilter filter)
    {
        var breaches = Breaches(of, agreement, day).Where(c => filter.PassesAbout(of, c)).Where(c => filter.PassesActor(of, c.Slots.NamesIn("accused"))).ToList();
        var acts = of.About(agreement.Id).Where(c => c.Kind == "implementation" && ClaimDay.Held(c) <= day).ToList();
        var judgements = of.Of("assessment").Where(c => ClaimDay.Held(c) <= day && Concerns(of, c, agreement)).ToList();
        return Saying.Row(
            agreement.Id, null, agreement.Name, null,
            Field("counts", "counts, each under its publisher's own rule", breaches.Where(IsTotal), Breach),
            Field("breakdown", "broken down, as published", breaches.Where(c => Counted(c) && !IsTotal(c)), Breach),
            Field("breaches", "breaches reported without figures", breaches.Where(c => !Counted(c)), Breach),
            Field("accused", "said to have broken it", breaches, Names("accused"), breaches.Count > 0 ? "nobody is named" : null),
            denied,
            Field("places", "where", breaches, Names("place"), breaches.Count > 0 ? "no place is named" : null),
            HoldingReadings.Of(of, agreement, day),
            Field("carriedOut", "acts under it", acts, Act),
            Field("judgement", "judgements", judgements, Words("judgement", judgement: true)));
    }

    /// <summary>Breaches that are of no agreement in the record.</summary>
    private static Row? Loose(Case of, LocalDate day, AskFilter filter)
    {
        var breaches = of.Of("breach").Where(c => ClaimDay.Held(c) <= day && !c.Things.Any(t => of.Things.GetValueOrDefault(t)?.Kind == ThingKind.Agreement))
            .Where(c => filter.PassesAbout(of, c)).Where(c => filter.PassesActor(of, c.Slots.NamesIn("accused"))).OrderBy(ClaimDay.Order);
        return Saying.Row("breaches", null, "Breaches reported of an agreement that is not in the record", null, Field("breaches", "breaches reported", breaches, Breach));
    }

    private static Row? Fighting(Case of, LocalDate day, AskFilter filter)
    {
        var incidents = of.Of("incident").Where(c => ClaimDay.Held(c) <= day).Where(c => filter.PassesAbout(of, c)).Where(c => filter.PassesActor(of, c.Slots.NamesIn("actor"))).OrderBy(ClaimDay.Order);
        return Saying.Row("incidents", null, "Violence reported", null, Field("incidents", "incidents", incidents, Incident));
    }

    private static IEnumerable<string> Unsaid(Case of, Thing agreement, LocalDate day)
    {
        var breaches = Breaches(of, agreement, day).ToList();
        if (breaches.Count == 0) yield return $"{agreement.Name}: no breach is in the record; that is not a report that it holds.";
        else if (!breaches.Exists(Counted)) yield return $"{agreement.Name}: {Frequency(breaches)} reported, no figures: cannot say whether it is holding.";
        else yield return $"{agreement.Name}: figures are counts under their publishers' own rules; whether it is holding cannot be said from them alone.";
    }

    private static string Frequency(List<Claim> breaches) =>
        breaches.Select(c => c.Slots.First("frequency")?.Plain).FirstOrDefault(f => f is not null) is { } often ? $"{often} breaches" : "breaches";

    private static bool Counted(Claim c) => c.Slots.First("frequency")?.Plain.Any(char.IsDigit) ?? false;

    /// <summary>Who denies that it was broken: without it an accusation would stand alone.</summary>
    private static IEnumerable<Claim> Denials(Case of, LocalDate day, AskFilter filter) => of.Of("position", "statement")
        .Where(c => ClaimDay.Held(c) <= day && (c.Slots.Term("stance") == "denies" || c.Slots.Term("act") == "deny"))
        .Where(c => Said(c).Contains("breach", StringComparison.OrdinalIgnoreCase) || Said(c).Contains("violat", StringComparison.OrdinalIgnoreCase) || c.Links.Any(l => l.Type == "contradicts" && of.Claim(l.To)?.Kind == "breach"))
        .Where(c => filter.PassesAbout(of, c));

    private static string Said(Claim c) => (c.Slots.First("question") ?? c.Slots.First("about"))?.Plain ?? "";

    private static IEnumerable<Value> Denial(Claim c)
    {
        var ground = c.Slots.First("ground") is { } g ? $"; on the ground: {g.Plain}" : "";
        return c.Slots.NamesIn("holder").Concat(c.Slots.NamesIn("speaker")).Select(n => new Value($"{n.Plain}: {Said(c)}{ground}", null, Actor(n)));
    }

    private static bool IsTotal(Claim c) => Counted(c) && !c.Slots.Has("place") && !c.Slots.Has("act") && !c.Slots.Has("accused");

    private static bool Concerns(Case of, Claim c, Thing agreement) =>
        c.Things.Contains(agreement.Id) || c.Links.Any(l => of.Claim(l.To)?.Things.Contains(agreement.Id) == true)
        || agreement.Aliases.Prepend(agreement.Name).Any(n => Parley.Positions.Wording.Likeness(c.Slots.First("about")?.Plain ?? "", n) >= Named);

    private static IEnumerable<Value> Breach(Claim c)
    {
        var act = c.Slots.First("act")?.Plain;
        var when = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : null;
        return [new Value(string.Join(", ", new[] { Often(c), act, c.Slots.First("place")?.Plain, Accused(c), when }.OfType<string>()))];
    }

    private static string? Often(Claim c) => c.Slots.First("frequency")?.Plain switch
    {
        null => c.Slots.Has("act") ? null : "a breach",
        var often when Counted(c) || often.Contains("breach", StringComparison.OrdinalIgnoreCase) || often.Contains("violation", StringComparison.OrdinalIgnoreCase) => often,
        var often => often + " breaches",
    };

    private static string? Accused(Claim c) =>
        c.Slots.Has("accused") ? "said to be by " + string.Join(", ", c.Slots.NamesIn("accused").Select(n => n.Plain)) : null;

    private static IEnumerable<Value> Incident(Claim c)
    {
        var toll = new[] { c.Slots.First("killed") is { } k ? $"killed: {k.Text}" : null, c.Slots.First("injured") is { } i ? $"injured: {i.Text}" : null };
        var when = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : null;
        var by = c.Slots.Has("actor") ? "said to be by " + string.Join(", ", c.Slots.NamesIn("actor").Select(n => n.Plain)) : null;
        return [new Value(string.Join(", ", new[] { c.Slots.First("act")?.Plain, by, c.Slots.First("place")?.Plain, when }.Concat(toll).OfType<string>()))];
    }

    private static IEnumerable<Value> Act(Claim c)
    {
        var who = string.Join(", ", c.Slots.NamesIn("actor").Select(n => n.Plain));
        return [new Value(string.Join(", ", new[] { who, c.Slots.Term("act")?.Replace('-', ' '), c.Slots.First("object")?.Plain, TermWords.State(c) }.Where(x => !string.IsNullOrEmpty(x))), c.Slots.Term("state"))];
    }
}
