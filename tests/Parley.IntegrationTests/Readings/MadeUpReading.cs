using System.Collections.Immutable;
using System.Text.Json;
using Parley.Claims;
using Parley.Reading.Evaluation;

namespace Parley.IntegrationTests.Readings;

/// <summary>
/// What a careless reader might propose from a document: most of its facts, some with another state, voice, kind or
/// spelling, some twice, some from the wrong sentence. The same seed gives the same reading.
/// </summary>
internal sealed class MadeUpReading(int seed)
{
    private static readonly Dictionary<string, string> Kin = new(StringComparer.Ordinal)
    {
        ["statement"] = "position",
        ["position"] = "assessment",
        ["assessment"] = "statement",
        ["reply"] = "participation",
        ["participation"] = "level",
        ["incident"] = "breach",
        ["breach"] = "incident",
        ["round"] = "contact",
        ["contact"] = "round",
    };

    private readonly Random _random = new(seed);

    public ImmutableArray<Proposal> Of(GoldDocument gold)
    {
        var facts = gold.Facts.Where(_ => !Chance(15)).SelectMany(f => Chance(12) ? [f, Spoil(gold, f)] : Chance(60) ? [Spoil(gold, f)] : new[] { f });
        return [.. facts.OrderBy(_ => _random.Next()).Select((f, i) => Propose(f, $"p{i}"))];
    }

    /// <summary>The form in which the measuring script reads proposals.</summary>
    public static string Json(IEnumerable<Proposal> proposals) => JsonSerializer.Serialize(new
    {
        proposals = proposals.Select(p => new
        {
            kind = p.Kind,
            sentence = p.Sentence,
            voice = p.Voice.Select(v => v.Text),
            slots = p.Slots.Names.ToDictionary(n => n, n => p.Slots[n].Select(v => v.Text), StringComparer.Ordinal),
            probability = p.Probability / 1000.0,
        }),
    });

    private GoldFact Spoil(GoldDocument gold, GoldFact fact)
    {
        var slots = fact.Slots.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        foreach (var (slot, values) in fact.Slots.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (Chance(12)) slots.Remove(slot);
            else if (Chance(30)) slots[slot] = [.. values.Select(v => Respell(gold, v))];
            else if (Chance(5)) slots[slot] = values.Add("South Sudan");
        }

        var state = KindTable.Find(fact.Kind)!.StateSlot;
        if (state is not null && Chance(15)) slots[state] = [Pick(KindTable.Find(fact.Kind)![state]!.Terms)];
        if (Chance(8)) slots["ground"] = ["the shelling of the valley"];
        return fact with
        {
            Kind = Chance(12) ? Kin.GetValueOrDefault(fact.Kind, fact.Kind) : fact.Kind,
            Voice = Chance(15) ? ["an official"] : [.. fact.Voice.Select(v => Respell(gold, v))],
            Sentence = Chance(10) ? 1 : fact.Sentence + (Chance(10) ? 1 : 0),
            Slots = slots.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private string Respell(GoldDocument gold, string value)
    {
        var shorter = gold.Aliases.Where(a => a.Name == value).ToList();
        if (shorter.Count > 0 && Chance(60)) return shorter[_random.Next(shorter.Count)].Alias;
        if (Chance(20)) return value.Replace('a', 'á').Replace('O', 'Ö').Replace("i", "i\u0308", StringComparison.Ordinal);
        var words = value.Split(' ');
        return words.Length > 1 && Chance(50) ? string.Join(' ', words[1..]) : "The " + value.ToUpperInvariant();
    }

    private Proposal Propose(GoldFact fact, string id)
    {
        var slots = fact.Slots.Aggregate(Slots.Empty, (s, x) => s.With(x.Key, x.Value.Select(v => new WordedValue(v))));
        return new Proposal(id, fact.Kind, default, fact.Sentence, [.. fact.Voice.Select(v => new NameValue(v))], false, slots, _random.Next(1001), []);
    }

    private string Pick(ImmutableArray<string> of) => of[_random.Next(of.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
