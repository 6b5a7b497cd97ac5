using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Incidents;

/// <summary>
/// From when to when an agreement binds, as told. Where a party gives a day of its own, that day is used for its reading;
/// else all days told are. What is only said to have collapsed still binds: that is a judgement.
/// </summary>
/// <param name="Starts">The days told for its start; empty where none is.</param>
/// <param name="Ends">The last days on which it is told to bind; empty where none is told.</param>
/// <param name="Basis">The claims behind them.</param>
internal sealed record BindingDays(IReadOnlyList<LocalDate> Starts, IReadOnlyList<LocalDate> Ends, IReadOnlyList<Claim> Basis)
{
    /// <summary>The days, for the reading of one holder.</summary>
    /// <param name="of">The case.</param>
    /// <param name="agreement">The agreement's id.</param>
    /// <param name="holder">The holder's key.</param>
    public static BindingDays Of(Case of, string agreement, string holder)
    {
        var claims = of.About(agreement).Where(c => c.Kind is "agreement" or "role").ToList();
        var starts = claims.Where(c => Day(c, "effective") is not null).ToList();
        var general = starts.Where(c => c.Kind == "agreement").ToList();
        var own = starts.Where(c => Says(c, holder)).ToList();
        var renewed = claims.Where(c => c.Slots.Term("status") is "extended").Select(ClaimDay.Held).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        var ends = claims.Where(c => c.Kind == "agreement").Select(c => (Claim: c, Last: End(c))).Where(x => x.Last is { } last && renewed < last).ToList();
        var used = own.Count > 0 ? own : general;
        return new BindingDays([.. used.Select(c => Day(c, "effective")!.Value.First)], [.. ends.Select(x => x.Last!.Value)], [.. used.Concat(ends.Select(x => x.Claim)).Distinct()]);
    }

    /// <summary>Why an incident lies outside those days, in words; null where it lies within them or nothing is told.</summary>
    /// <param name="incident">Its days.</param>
    public string? Outside((LocalDate First, LocalDate Last) incident)
    {
        if (Starts.Count > 0 && incident.Last < Starts.Min()) return $"before it took effect on {ClaimDay.Words(Starts.Min())}";
        return Ends.Count > 0 && incident.First > Ends.Max() ? $"after it ended on {ClaimDay.Words(Ends.Max())}" : null;
    }

    /// <summary>Why it cannot be told whether an incident lies within those days, in words; null where it can.</summary>
    /// <param name="incident">Its days.</param>
    public string? Doubt((LocalDate First, LocalDate Last) incident)
    {
        if (Starts.Count > 0 && incident.First < Starts.Max()) return "the days told lie on both sides of its start";
        return Ends.Count > 0 && incident.Last > Ends.Min() ? "the days told lie on both sides of its end" : null;
    }

    private static bool Says(Claim c, string holder) =>
        c.Kind == "role" ? c.Slots.NamesIn("actor").Any(n => Actors.ActorKey.Of(n) == holder) : c.Content.Voice.Any(v => Actors.ActorKey.Of(v) == holder);

    private static LocalDate? End(Claim c) =>
        c.Slots.Term("status") is "ended" or "expired" ? ClaimDay.Held(c) : Day(c, "expires")?.Last;

    private static (LocalDate First, LocalDate Last)? Day(Claim c, string slot) => EdtfDay.Span((c.Slots.First(slot) as DateValue)?.Value);
}
