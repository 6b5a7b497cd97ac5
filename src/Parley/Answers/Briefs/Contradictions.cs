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
    private static readonly string[] Tolls = ["killed", "injured"];

    private static readonly (string Question, string[] Fields)[] Single = [("in-force", ["declared", "effective", "expires"]), ("meetings", ["date"]), ("invitations", ["state"]), ("seats", ["state"])];

    /// <summary>The states that exclude one another: what is one of the first is none of the second.</summary>
    private static readonly (string[] Yes, string[] No)[] Opposites =
    [
        (["intended", "announced", "issued", "received"], ["denied", "refused"]),
        (["agreed", "present", "resumed", "accepted"], ["absent", "refused", "suspended", "withdrawn", "declined", "excluded"]),
    ];

    /// <summary>The items: incidents first, then questions, then what differs, then what is left of the contradictions.</summary>
    /// <param name="of">The case.</param>
    /// <param name="answers">Its answers by question.</param>
    public static ImmutableArray<BriefItem> In(Case of, IReadOnlyDictionary<string, Answer> answers)
    {
        var items = Incidents(of).Concat(Contested(of)).Concat(Differing(answers)).ToList();
        var told = items.SelectMany(i => i.Claims).Select(of.Claim).OfType<Claim>().Select(Sentence).ToHashSet();
        items.AddRange(Linked(of, told));
        return [.. items];
    }

    private static IEnumerable<BriefItem> Incidents(Case of) => of.ThingsOf(ThingKind.Incident).Select(t => (Thing: t, Claims: of.About(t.Id).OrderBy(ClaimDay.Order).ToList()))
        .Select(x => new BriefItem("incident", x.Thing.Name, x.Thing.Id, null, null, Accounts(x.Claims), null, []))
        .Where(i => !i.Fields.IsEmpty);

    /// <summary>
    /// The accounts that differ. Names of places alone are no difference, for the record does not know which place lies in
    /// which; they are shown where something else differs.
    /// </summary>
    private static ImmutableArray<Field> Accounts(List<Claim> claims)
    {
        var events = claims.Where(c => c.Kind is "incident" or "breach").ToList();
        var differ = Tolls.Select(t => Several(Field(t, t, claims, c => c.Slots[t].OfType<CountValue>().Select(v => new Value(v.Text, Number(v))))))
            .Append(Several(Field("date", "day", events, Dates("date")), Apart))
            .Append(Several(Field("accused", "who did it", claims.Where(c => c.Kind is "incident" or "breach" or "attribution"), Blame))).OfType<Field>().ToList();
        if (differ.Count > 0 && Several(Field("place", "place", events, Names("place"))) is { } places) differ.Add(places);
        return [.. differ];
    }

    /// <summary>The number that a count turns on: "22" and "at least 22" do not differ, "7" and "at least 10" do.</summary>
    private static string Number(CountValue count) => (count.Best ?? count.Low ?? count.High)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? count.Text;

    /// <summary>Who is said to have done it; one who is blamed and one who says so himself are no difference.</summary>
    private static IEnumerable<Value> Blame(Claim c)
    {
        var by = string.Join(", ", c.Slots.NamesIn("actor").Concat(c.Slots.NamesIn("accused")).Select(n => n.Plain));
        if (c.Kind == "attribution" && c.Slots.Term("finding") is not (null or "accused")) return [new Value(ClaimWords.Blame(c)!, c.Slots.Term("finding") == "claimed" ? by : null)];
        return by.Length == 0 ? [] : [new Value($"said to be by {by}", by)];
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

    /// <summary>A field in the fewest words: days without their wording, states by their closed value.</summary>
    private static Field Short(Field field) => field with
    {
        Label = field.Name == "state" ? "told of as" : field.Label,
        Said = [.. field.Said.Select(s => s.Value is not { } v ? s : s with { Text = EdtfDay.Span(v) is null ? s.Text.Replace(s.Text.Split(", ")[0], v.Replace('-', ' '), StringComparison.Ordinal) : ClaimDay.Words(new DateValue(v, v, null, null)) })],
    };

    private static IEnumerable<BriefItem> Differing(IReadOnlyDictionary<string, Answer> answers)
    {
        foreach (var (question, names) in Single)
            foreach (var row in answers[question].Rows)
            {
                var fields = row.Fields.Where(f => names.Contains(f.Name, StringComparer.Ordinal)).Select(f => Several(Short(f), Apart)).OfType<Field>().ToList();
                if (question == "invitations" && row["notInviter"] is { } none && row["inviter"] is { Said.IsEmpty: false } inviter) fields.AddRange([inviter, none]);
                if (fields.Count > 0) yield return BriefItem.Of("differs", row, fields);
            }
    }

    /// <summary>Each claim that others contradict, with all that stands against it; those of which both sentences were told already are not told again.</summary>
    private static IEnumerable<BriefItem> Linked(Case of, HashSet<(string, int)> told)
    {
        var against = of.Claims.SelectMany(c => c.Links.Where(l => l.Type == "contradicts").Select(l => (By: c, Of: of.Claim(l.To)))).Where(x => x.Of is not null)
            .Where(x => !(told.Contains(Sentence(x.By)) && told.Contains(Sentence(x.Of!)))).GroupBy(x => x.Of!.Id);
        foreach (var group in against)
        {
            var claim = of.Claim(group.Key)!;
            yield return new BriefItem("contradiction", Title(of, claim), null, null, null,
                [.. new[] { Field("told", "told", [claim], ClaimWords.Any), Field("contradicted", "contradicted", group.Select(x => x.By), ClaimWords.Any) }.OfType<Field>()], null, []);
        }
    }

    private static (string Document, int Sentence) Sentence(Claim claim) => (claim.Document.Id, claim.Content.Sentence);

    private static string Title(Case of, Claim claim) => claim.Things.Select(of.Things.GetValueOrDefault).FirstOrDefault(t => t is not null)?.Name ?? KindTable.Find(claim.Kind)!.Label;

    /// <summary>The field where it holds more than one value, else null.</summary>
    private static Field? Several(Field? field, Func<Field, bool>? differ = null) =>
        field is not null && field.Said.Select(s => s.Value ?? s.Text).Distinct(StringComparer.Ordinal).Skip(1).Any() && differ?.Invoke(field) != false ? field : null;

    /// <summary>Whether values exclude one another: days that share none, or states of which one says yes and another no.</summary>
    private static bool Apart(Field field)
    {
        var values = field.Said.Select(s => s.Value ?? s.Text).Distinct(StringComparer.Ordinal).ToList();
        if (values.TrueForAll(v => EdtfDay.Span(v) is not null)) return values.SelectMany((a, i) => values.Skip(i + 1).Select(b => (a, b))).Any(p => !EdtfDay.Touch(p.a, p.b));
        return Opposites.Any(o => values.Exists(v => o.Yes.Contains(v, StringComparer.Ordinal)) && values.Exists(v => o.No.Contains(v, StringComparer.Ordinal)));
    }
}
