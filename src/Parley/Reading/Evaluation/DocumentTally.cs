using Parley.Claims;

namespace Parley.Reading.Evaluation;

/// <summary>The counts of one document: what was found, told again, read as a neighbouring kind, missed or invented.</summary>
internal sealed class DocumentTally
{
    private readonly FactComparison _compare;
    private readonly HashSet<GoldFact> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoldFact> _found = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoldFact> _again = new(ReferenceEqualityComparer.Instance);

    /// <summary>Scores a document.</summary>
    /// <param name="gold">Its facts.</param>
    /// <param name="proposals">What was proposed from the same text.</param>
    public DocumentTally(GoldDocument gold, IReadOnlyList<Proposal> proposals)
    {
        _compare = new FactComparison(new PlainNames(gold.Aliases));
        var proposed = proposals.Select(GoldFact.From).ToList();
        (Gold, Proposed) = (gold.Facts.Count(f => !f.Optional), proposed.Count);
        foreach (var kind in gold.Facts.Concat(proposed).Select(f => f.Kind).Distinct(StringComparer.Ordinal))
        {
            Count(kind, [.. gold.Facts.Where(f => f.Kind == kind)], [.. proposed.Where(p => p.Kind == kind)]);
        }

        var open = gold.Facts.Where(IsOpen).ToList();
        var rest = proposed.Where(p => !_found.Contains(p) && !_again.Contains(p)).ToList();
        Kindred = Assignment.Largest(open.Count, rest.Count, (g, p) => _compare.AreKindred(open[g], rest[p]) ? 1 : 0)
            .Count(x => _compare.AreKindred(open[x.Row], rest[x.Column]));
        Restated = _again.Count;
        Outcomes =
        [
            .. proposals.Zip(proposed).Where(x => !_again.Contains(x.Second)).Select(x => new Outcome(x.First.Probability / 1000.0, _found.Contains(x.Second))),
        ];
        Verdicts = [.. proposed.Select(p => _again.Contains(p) ? (bool?)null : _found.Contains(p))];
        Misses = [.. open.Select(f => Line(gold.Id, "missed", f)), .. rest.Select(p => Line(gold.Id, "false", p))];
    }

    public int Gold { get; }

    public int Proposed { get; }

    public int Restated { get; }

    public int Found { get; private set; }

    public int FoundInAnyState { get; private set; }

    public int Kindred { get; }

    public int Exact { get; private set; }

    public int Voiced { get; private set; }

    /// <summary>Found facts with a ground or a circumstance on either side.</summary>
    public int WithGrounds { get; private set; }

    /// <summary>Those of <see cref="WithGrounds"/> that have each in the slot where the gold has it.</summary>
    public int Grounded { get; private set; }

    public List<KindScore> Kinds { get; } = [];

    public List<Outcome> Outcomes { get; }

    /// <summary>For each proposal whether it is a found fact; null where it only tells again.</summary>
    public IReadOnlyList<bool?> Verdicts { get; }

    public List<string> Misses { get; }

    private void Count(string kind, List<GoldFact> gold, List<GoldFact> proposed)
    {
        var pairing = new KindPairing(gold, proposed, _compare);
        var before = Found;
        FoundInAnyState += pairing.FoundInAnyState;
        foreach (var pair in pairing.Pairs)
        {
            var (fact, proposal) = (gold[pair.Gold], proposed[pair.Proposed]);
            _taken.Add(fact);
            (fact.Optional ? _again : _found).Add(proposal);
            if (fact.Optional) continue;
            Found++;
            Exact += pairing.IsExact(pair) ? 1 : 0;
            Voiced += pairing.IsVoiced(pair) ? 1 : 0;
            CountGrounds(fact, proposal);
        }

        _again.UnionWith(proposed.Where((p, i) => !_found.Contains(p) && pairing.Repeats(i)));
        Kinds.Add(new KindScore(kind, gold.Count(f => !f.Optional), proposed.Count, Found - before));
    }

    private void CountGrounds(GoldFact fact, GoldFact proposal)
    {
        var filled = new[] { "ground", "circumstance" }.Select(s => (Gold: !fact[s].IsEmpty, Proposed: !proposal[s].IsEmpty)).ToList();
        if (!filled.Exists(x => x.Gold || x.Proposed)) return;
        WithGrounds++;
        Grounded += filled.TrueForAll(x => x.Gold == x.Proposed) ? 1 : 0;
    }

    private bool IsOpen(GoldFact fact) => !fact.Optional && !_taken.Contains(fact);

    private static string Line(string document, string what, GoldFact fact) =>
        $"{document}: {what} {fact.Kind} in sentence {fact.Sentence}: "
        + string.Join(", ", fact.Slots.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {string.Join(" + ", s.Value)}"));
}
