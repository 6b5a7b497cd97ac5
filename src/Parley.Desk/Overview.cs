using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>The first page of a case: its answers arranged so that what was asked most often comes first.</summary>
/// <param name="Answers">All thirteen, by the question's name.</param>
/// <param name="Next">The first round on or after the case's day; null where none is recorded.</param>
/// <param name="AtRisk">The seats last told of as suspended, refused, withdrawn, threatened, declined, conditional or absent.</param>
/// <param name="Changes">How the answers differ from those at the end of the day of publication before; null where there is none before.</param>
public sealed record Overview(ImmutableDictionary<string, Answer> Answers, NextMeeting? Next, ImmutableArray<Row> AtRisk, ChangesSince? Changes)
{
    /// <summary>The overview as of a moment.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment.</param>
    public static Overview Of(CaseDesk desk, AsOf asOf)
    {
        var of = desk.See(asOf);
        var answers = Questions.All.ToImmutableDictionary(q => q.Name, q => Questions.Ask(q, of, AskFilter.None), StringComparer.Ordinal);
        var wavering = answers["seats"].Rows.Where(r => r["state"] is { } state && Seats.Waver(state.Said));
        return new Overview(answers, NextMeeting.Of(of, answers), [.. wavering], Since(desk, of, asOf));
    }

    private static ChangesSince? Since(CaseDesk desk, Case of, AsOf asOf)
    {
        var before = of.Documents.Values.Where(d => d.Date < of.Day).Max(d => d.Date);
        if (before is not { } day) return null;
        var changes = Ask.Changed(desk, asOf with { Date = day }, asOf).Changes;
        return new ChangesSince(day, of.Documents.Values.Count(d => d.Date > day), changes.Length);
    }
}

/// <summary>A round that is to come, with who was asked to it.</summary>
/// <param name="Round">The round's row.</param>
/// <param name="Day">Its day.</param>
/// <param name="InDays">Days from the case's day.</param>
/// <param name="Invited">Who was asked to its track.</param>
public sealed record NextMeeting(Row Round, LocalDate Day, int InDays, ImmutableArray<Invited> Invited)
{
    private static readonly string[] Off = ["cancelled", "postponed"];

    /// <summary>The next round; null where none is recorded on or after the case's day.</summary>
    /// <param name="of">The case.</param>
    /// <param name="answers">Its answers.</param>
    internal static NextMeeting? Of(Case of, ImmutableDictionary<string, Answer> answers)
    {
        if (of.Day is not { } today) return null;
        var rounds = answers["meetings"].Rows.SelectMany(r => Days(r).Where(d => d >= today).Select(d => (Day: d, Row: r))).OrderBy(x => x.Day).ThenBy(x => x.Row.Key, StringComparer.Ordinal).ToList();
        if (rounds.Count == 0) return null;
        var (day, row) = rounds[0];
        var levels = answers["levels"].Rows.Where(r => r.Group == row.Group).ToList();
        var invited = answers["invitations"].Rows.Where(r => r.Group == row.Group)
            .Select(r => new Invited(r, levels.Find(l => l.Actor == r.Actor), LastReply(r))).ToImmutableArray();
        return new NextMeeting(row, day, Period.DaysBetween(today, day), invited);
    }

    private static IEnumerable<LocalDate> Days(Row round)
    {
        if (round["firmness"]?.Said is { IsEmpty: false } told && told.All(s => Off.Contains(s.Value, StringComparer.Ordinal))) return [];
        return (round["date"]?.Said ?? []).Select(s => EdtfDay.Span(s.Value)).OfType<(LocalDate First, LocalDate Last)>().Select(s => s.First).Distinct();
    }

    private static string? LastReply(Row invitation) => (invitation["reply"]?.Said ?? []).LastOrDefault()?.Value;
}

/// <summary>Somebody who was asked to a round's track.</summary>
/// <param name="Invitation">The invitation's row.</param>
/// <param name="Level">The row of the level at which it comes; null where nothing is said.</param>
/// <param name="Reply">The last reply's state; null where there is none.</param>
public sealed record Invited(Row Invitation, Row? Level, string? Reply);

/// <summary>What has changed since a day.</summary>
/// <param name="Day">The day of publication before the case's own.</param>
/// <param name="Documents">Documents published since.</param>
/// <param name="Answers">Fields and rows that read differently.</param>
public sealed record ChangesSince(LocalDate Day, int Documents, int Answers);
