using Parley.Cases;
using Parley.Claims;

namespace Parley.Positions;

/// <summary>
/// The question that a position or statement is about: that of a claim which it contradicts or restates, else the one
/// with the likest wording, else a new one.
/// </summary>
public static class QuestionLinks
{
    private const double Alike = 0.6;

    /// <summary>The question.</summary>
    /// <param name="of">The case.</param>
    /// <param name="subject">The claim.</param>
    public static IEnumerable<LinkProposal> For(Case of, LinkSubject subject)
    {
        var wording = (subject.Slots.First("question") ?? subject.Slots.First("about"))?.Plain;
        if (wording is null) yield break;
        var questions = of.ThingsOf(ThingKind.Question).ToList();
        if (questions.FirstOrDefault(q => subject.Related.Any(c => c.Kind is "position" or "statement" && c.Things.Contains(q.Id))) is { } related)
        {
            yield return Known(related, "joined to a claim on this question");
            yield break;
        }
        var best = questions.Select(q => (q, likeness: q.Aliases.Prepend(q.Name).Concat(Wordings(of, q)).Max(w => Wording.Likeness(w, wording))))
            .OrderByDescending(x => x.likeness).ThenBy(x => x.q.Id, StringComparer.Ordinal).FirstOrDefault();
        if (best.likeness >= Alike) yield return Known(best.q, $"like wording: “{best.q.Name}”");
        else yield return new LinkProposal("question/" + Slug.Of(wording), ThingKind.Question, wording, IsNew: true, "no question with a like wording in the record yet");
    }

    private static IEnumerable<string> Wordings(Case of, Thing question) =>
        of.About(question.Id).Select(c => (c.Slots.First("question") ?? c.Slots.First("about"))?.Plain).OfType<string>();

    private static LinkProposal Known(Thing q, string reason) => new(q.Id, ThingKind.Question, q.Name, IsNew: false, reason);
}
