using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Evaluation;

namespace Parley.Tests.Reading.Evaluation;

/// <summary>Short ways to write facts and proposals: <c>"inviter=Russia; invitee=Iran + Turkey; state=issued"</c>.</summary>
internal static class MadeUpGold
{
    public static GoldDocument Document(params GoldFact[] facts) =>
        new("d1", "2017-01-17", "en", "", 1000, [new("Moscow", "Russia"), new("Ms Bel", "Ana Bel")], [.. facts]);

    public static GoldFact Fact(string kind, string slots, string voice = "", int sentence = 2, bool optional = false) =>
        new(kind, voice.Length == 0 ? [] : [voice], sentence, Parse(slots).ToImmutableDictionary(s => s.Name, s => s.Values, StringComparer.Ordinal), optional);

    public static Proposal Proposal(string kind, string slots, string voice = "", int sentence = 2, int probability = 800) =>
        new("p", kind, default, sentence, voice.Length == 0 ? [] : [new NameValue(voice)], false,
            Parse(slots).Aggregate(Slots.Empty, (s, x) => s.With(x.Name, x.Values.Select(v => new WordedValue(v)))), probability, []);

    public static EvaluationReport Score(GoldDocument gold, params Proposal[] proposals) => Scoring.Score([(gold, proposals)]);

    private static IEnumerable<(string Name, ImmutableArray<string> Values)> Parse(string slots) =>
        slots.Split("; ").Select(s => s.Split('=')).Select(s => (s[0], s[1].Split(" + ").ToImmutableArray()));
}
