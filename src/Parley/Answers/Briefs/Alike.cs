using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers.Briefs;

/// <summary>
/// What is firm: a value that two independent lines of evidence tell alike and none tells otherwise. A line is who vouches
/// for it: the voice nearest to the words, else the document; documents that copy one another are one.
/// </summary>
internal static class Alike
{
    private const int Lines = 2;

    /// <summary>The fields whose values can be firm, by question; of the first kind only one value can be true.</summary>
    private static readonly (string Question, string[] One, string[] Many)[] Fields =
    [
        ("in-force", ["declared", "effective", "expires"], ["guarantors", "brokers"]),
        ("meetings", ["date", "place", "host"], ["convenors"]),
        ("seats", ["state"], []),
        ("invitations", ["state"], ["inviter"]),
        ("levels", ["named", "came"], []),
    ];

    /// <summary>The items, by question and in the order of its rows.</summary>
    /// <param name="of">The case.</param>
    /// <param name="answers">Its answers by question.</param>
    public static IEnumerable<BriefItem> In(Case of, IReadOnlyDictionary<string, Answer> answers)
    {
        var disputed = of.Claims.SelectMany(c => c.Links.Where(l => l.Type == "contradicts").SelectMany(l => new[] { c.Id, l.To })).ToHashSet();
        foreach (var (question, one, many) in Fields)
            foreach (var row in answers[question].Rows)
            {
                var fields = row.Fields.Select(f => one.Contains(f.Name, StringComparer.Ordinal) ? Firm(of, f, disputed, alone: true) : many.Contains(f.Name, StringComparer.Ordinal) ? Firm(of, f, disputed, alone: false) : null).OfType<Field>().ToList();
                if (fields.Count > 0) yield return BriefItem.Of("alike", row, fields);
            }
    }

    private static Field? Firm(Case of, Field field, HashSet<Guid> disputed, bool alone)
    {
        var values = field.Said.GroupBy(s => s.Value is { } v && EdtfDay.Span(v) is not null ? v : s.Text, StringComparer.Ordinal).ToList();
        if (alone && values.Count > 1) return null;
        var firm = values.Where(g => Vouched(of, g) >= Lines && !g.SelectMany(s => s.Basis).Any(disputed.Contains))
            .Select(g => g.First() with { Voice = [], Basis = [.. g.SelectMany(s => s.Basis).Distinct()] }).ToImmutableArray();
        return firm.IsEmpty ? null : field with { Said = firm };
    }

    private static int Vouched(Case of, IEnumerable<Said> said) => said.SelectMany(s => s.Basis).Select(of.Claim).OfType<Claim>().Select(Line).Distinct(StringComparer.Ordinal).Count();

    private static string Line(Claim claim) => claim.Content.Voice.IsEmpty ? claim.Document.CopyOf ?? claim.Document.Id : ActorKey.Of(claim.Content.Voice[^1]);
}
