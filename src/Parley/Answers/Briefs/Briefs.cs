using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Parley.Answers.Threads;
using Parley.Cases;

namespace Parley.Answers.Briefs;

/// <summary>Chooses what stands in a brief, by the rule that <c>docs/methods/brief.md</c> tells.</summary>
public static class Briefs
{
    private static readonly string[] Told = ["levels", "invitations", "seats", "meetings", "in-force", "guarantors", "holding", "positions", "contacts", "assessments"];
    private static readonly string[] Asked = ["holding", "meetings", "levels", "invitations", "in-force", "guarantors", "seats", "contacts"];

    /// <summary>How many disputes stay in any case beside the incidents with differing accounts, which all stay.</summary>
    private const int LeastQuestions = 5;

    /// <summary>The brief.</summary>
    /// <param name="of">The case as of the moment.</param>
    /// <param name="before">The case that it is compared with; null where there is none.</param>
    public static Brief Of(Case of, Case? before)
    {
        var answers = Questions.All.ToDictionary(q => q.Name, q => Questions.Ask(q, of, AskFilter.None), StringComparer.Ordinal);
        var at = of.AsOf.Date is { } day ? $" --as-of {LocalDatePattern.Iso.Format(day)}" : "";
        var disputed = Contradictions.In(of, answers);
        ImmutableArray<Chosen> all =
        [
            new("firm", [.. Alike.In(of, answers)], 2, $"parley ask in-force{at}"),
            new("disputed", disputed, disputed.Count(i => i.Form == "incident") + LeastQuestions, $"parley ask positions{at}"),
            new("levels", [.. Coming(answers)], 4, $"parley ask levels{at}"),
            new("risk", [.. AtRisk(of, answers)], 2, $"parley ask seats{at}"),
            new("changed", before is null ? [] : [.. Changed(before, of)], 3, before is null ? "" : $"parley changed --since {Moment(before.AsOf)}{(of.AsOf.Date is null ? "" : " --until " + Moment(of.AsOf))}"),
            new("unknown", [.. Asked.SelectMany(q => answers[q].Unknown).Distinct(StringComparer.Ordinal).Select(u => new BriefItem("sentence", u, null, null, null, [], null, []))], 2, $"parley ask holding{at}"),
        ];
        var rules = Questions.All.Select(q => answers[q.Name].Rule).Prepend(Threads.Threads.Rule).Prepend(Brief.Rule).ToImmutableArray();
        return new Brief(
            of.Opened?.Title ?? "", of.Zone, of.AsOf, of.Day, before?.AsOf, of.AsOf.Entry ?? of.Head, of.Documents.Count, TwoPages.Choose(of, all), rules,
            [.. of.Readings.Values.Select(r => r.Made.Reader).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<BriefItem> Coming(Dictionary<string, Answer> answers)
    {
        var invited = answers["invitations"].Rows.ToLookup(r => r.Key[(r.Key.IndexOf('/', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        var levels = answers["levels"].Rows.ToDictionary(r => r.Key[(r.Key.IndexOf('/', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        foreach (var key in levels.Keys.Concat(invited.Select(g => g.Key)).Distinct(StringComparer.Ordinal).OrderBy(k => !levels.ContainsKey(k)).ThenBy(k => levels.GetValueOrDefault(k)?.Group ?? invited[k].FirstOrDefault()?.Group, StringComparer.Ordinal).ThenBy(k => k, StringComparer.Ordinal))
        {
            var (level, invitation) = (levels.GetValueOrDefault(key), invited[key].FirstOrDefault());
            var fields = new[] { level?["came"], level?["named"], level?["offered"], level?["conditional"], level?["demanded"], invitation?["reply"] }.Where(f => f is { Said.IsEmpty: false }).ToList();
            if (fields.Count == 0 && invitation?["state"] is { Said.IsEmpty: false } state) fields.Add(state with { Label = "invitation" });
            yield return BriefItem.Of("level", (level ?? invitation)!, fields);
        }
    }

    private static IEnumerable<BriefItem> AtRisk(Case of, Dictionary<string, Answer> answers) =>
        answers["seats"].Rows.Where(r => r["state"] is { } state && Seats.Waver(state.Said))
            .Select(r => (Row: r, Day: r["state"]!.Said.SelectMany(s => s.Basis).Select(of.Claim).Max(c => c is null ? LocalDate.MinIsoValue : ClaimDay.Held(c))))
            .OrderBy(x => TrackOf.Thing(of, of.Things[x.Row.Key]) is null).ThenByDescending(x => x.Day).ThenBy(x => x.Row.Title, StringComparer.OrdinalIgnoreCase)
            .Select(x => BriefItem.Of("seat", x.Row, new[] { "state", "ground", "circumstance", "return" }.Select(f => x.Row[f])) with { Line = Threads.Threads.Of(of, x.Row.Key) is { Edges.IsEmpty: false } thread ? ThreadPath.Fullest(thread) : null });

    /// <summary>What reads differently, questions of who comes first; a claim that changed one answer is not told again for another.</summary>
    private static IEnumerable<BriefItem> Changed(Case before, Case of)
    {
        var told = new HashSet<Guid>();
        foreach (var change in Changes.Between(before, of).Where(c => Told.Contains(c.Question, StringComparer.Ordinal)).OrderBy(c => Array.IndexOf(Told, c.Question)))
        {
            var causes = change.Causes.Where(c => of.Claim(c) is not null).ToImmutableArray();
            if (causes.Length > 0 && causes.All(told.Contains)) continue;
            told.UnionWith(causes);
            yield return new BriefItem("change", change.What, change.Row, null, null, [], null, change.Causes);
        }
    }

    private static string Moment(AsOf asOf) => asOf.Date is { } day ? LocalDatePattern.Iso.Format(day) : (asOf.Entry ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
