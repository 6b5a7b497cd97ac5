using System.Collections.Immutable;
using Parley.Answers.Threads;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Briefs;

/// <summary>
/// What is disputed, every value of it: incidents with differing accounts, contested questions, states and days that are told
/// in two ways, and claims that contradict one another. Nothing is resolved and nothing of it is left out.
/// </summary>
internal static class Contradictions
{
    private static readonly string[] TolledAlike = ["killed", "injured"];

    private static readonly (string Question, string[] Fields)[] Single =
        [("in-force", ["declared", "effective", "expires"]), ("meetings", ["date", "place", "host"]), ("invitations", ["state"]), ("seats", ["state"])];

    /// <summary>The items: incidents first, then questions, then what differs, then what is left of the contradictions.</summary>
    /// <param name="of">The case.</param>
    /// <param name="answers">Its answers by question.</param>
    public static ImmutableArray<BriefItem> In(Case of, IReadOnlyDictionary<string, Answer> answers)
    {
        var items = Incidents(of).Concat(Contested(of)).Concat(Differing(answers)).ToList();
        var told = items.SelectMany(i => i.Claims).ToHashSet();
        items.AddRange(Linked(of, told));
        return [.. items];
    }

    private static IEnumerable<BriefItem> Incidents(Case of) => of.ThingsOf(ThingKind.Incident).Select(t => (Thing: t, Claims: of.About(t.Id).OrderBy(ClaimDay.Order).ToList()))
        .Select(x => new BriefItem("incident", x.Thing.Name, x.Thing.Id, null, null, [.. Accounts(x.Claims).OfType<Field>()], null, []))
        .Where(i => !i.Fields.IsEmpty);

    private static IEnumerable<Field?> Accounts(List<Claim> claims)
    {
        foreach (var toll in TolledAlike) yield return Several(Field(toll, toll, claims, c => c.Slots[toll].Select(v => new Value(v.Text))));
        yield return Several(Field("date", "day", claims.Where(c => c.Kind is "incident" or "breach"), Dates("date")), Apart);
        yield return Several(Field("place", "place", claims.Where(c => c.Kind is "incident" or "breach"), Names("place")));
        yield return Several(Field("accused", "who did it", claims.Where(c => c.Kind is "incident" or "breach" or "attribution"), c => ClaimWords.Blame(c) is { } by ? [new Value(by)] : []));
    }

    private static IEnumerable<BriefItem> Contested(Case of)
    {
        foreach (var question in of.ThingsOf(ThingKind.Question))
        {
            var claims = of.About(question.Id).Where(c => c.Kind == "position").ToList();
            var stances = new[] { ("affirms", "affirmed by"), ("denies", "denied by"), ("questions", "questioned by"), ("undecided", "left open by") }
                .Select(s => Field(s.Item1, s.Item2, claims.Where(c => c.Slots.Term("stance") == s.Item1), Names("holder"))).OfType<Field>().ToImmutableArray();
            if (stances.Count(s => s.Name is "affirms" or "denies" or "questions") > 1) yield return new BriefItem("question", question.Name, question.Id, null, null, stances, null, []);
        }
    }

    private static IEnumerable<BriefItem> Differing(IReadOnlyDictionary<string, Answer> answers)
    {
        foreach (var (question, names) in Single)
            foreach (var row in answers[question].Rows)
            {
                var fields = row.Fields.Where(f => names.Contains(f.Name, StringComparer.Ordinal)).Select(f => Several(f, Apart)).OfType<Field>().ToList();
                if (question == "invitations" && row["notInviter"] is { } none && row["inviter"] is { Said.IsEmpty: false } inviter) fields.AddRange([inviter, none]);
                if (fields.Count > 0) yield return BriefItem.Of("differs", row, fields);
            }
    }

    /// <summary>Each claim that others contradict, with all that stands against it; those of which both sides were told already are not told again.</summary>
    private static IEnumerable<BriefItem> Linked(Case of, HashSet<Guid> told)
    {
        var against = of.Claims.SelectMany(c => c.Links.Where(l => l.Type == "contradicts").Select(l => (By: c, Of: of.Claim(l.To)))).Where(x => x.Of is not null)
            .Where(x => !(told.Contains(x.By.Id) && told.Contains(x.Of!.Id))).GroupBy(x => x.Of!.Id);
        foreach (var group in against)
        {
            var claim = of.Claim(group.Key)!;
            yield return new BriefItem("contradiction", Title(of, claim), null, null, null,
                [.. new[] { Field("told", "told", [claim], ClaimWords.Any), Field("contradicted", "contradicted", group.Select(x => x.By), ClaimWords.Any) }.OfType<Field>()], null, []);
        }
    }

    private static string Title(Case of, Claim claim) => claim.Things.Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t is not null)?.Name ?? KindTable.Find(claim.Kind)!.Label;

    /// <summary>The field where it holds more than one value, else null.</summary>
    private static Field? Several(Field? field, Func<Field, bool>? differ = null) =>
        field is not null && field.Said.Select(s => s.Text).Distinct(StringComparer.Ordinal).Skip(1).Any() && differ?.Invoke(field) != false ? field : null;

    /// <summary>Whether values exclude one another: days that share none, or states that are not the same.</summary>
    private static bool Apart(Field field)
    {
        var values = field.Said.Select(s => s.Value ?? s.Text).Distinct(StringComparer.Ordinal).ToList();
        if (values.TrueForAll(v => EdtfDay.Span(v) is not null)) return values.SelectMany((a, i) => values.Skip(i + 1).Select(b => (a, b))).Any(p => !EdtfDay.Touch(p.a, p.b));
        return values.Count > 1;
    }
}
