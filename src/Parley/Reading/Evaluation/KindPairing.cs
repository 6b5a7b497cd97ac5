using System.Collections.Immutable;

namespace Parley.Reading.Evaluation;

/// <summary>
/// The facts of one kind in one document paired with the proposals of that kind. Of two pairings with the same sum, the
/// one with the same voice is taken, then the one with the same sentence; an optional fact never takes a proposal from
/// one that is not.
/// </summary>
internal sealed class KindPairing
{
    /// <summary>The least agreement of a found fact.</summary>
    private const double FoundFrom = 0.7;

    private const double AllAgree = 0.999;
    private const double VoiceTie = 0.002;
    private const double SentenceTie = 0.001;
    private const double NotOptionalTie = 0.3;

    private readonly IReadOnlyList<GoldFact> _gold;
    private readonly IReadOnlyList<GoldFact> _proposed;
    private readonly double[,] _agreement;
    private readonly bool[,] _voiced;

    /// <summary>Compares every fact with every proposal and pairs them.</summary>
    /// <param name="gold">The facts of the kind.</param>
    /// <param name="proposed">The proposals of the kind.</param>
    /// <param name="compare">The comparison of the document.</param>
    public KindPairing(IReadOnlyList<GoldFact> gold, IReadOnlyList<GoldFact> proposed, FactComparison compare)
    {
        (_gold, _proposed) = (gold, proposed);
        var loose = Table(compare.Similarity);
        var rightState = Table(compare.HasRightState);
        _voiced = Table(compare.HasRightVoice);
        _agreement = new double[gold.Count, proposed.Count];
        foreach (var (g, p) in Cells()) _agreement[g, p] = rightState[g, p] ? loose[g, p] : 0;
        FoundInAnyState = Assignment.Largest(gold.Count, proposed.Count, (g, p) => loose[g, p])
            .Count(x => loose[x.Row, x.Column] >= FoundFrom && !gold[x.Row].Optional);
        Pairs = [.. Assignment.Largest(gold.Count, proposed.Count, WithTies).Where(x => _agreement[x.Row, x.Column] >= FoundFrom)];
    }

    /// <summary>Fact and proposal that agree, optional facts included; indices count in the given lists.</summary>
    public ImmutableArray<(int Gold, int Proposed)> Pairs { get; }

    /// <summary>The facts, optional ones left out, that agree with a proposal whatever its state.</summary>
    public int FoundInAnyState { get; }

    /// <summary>Whether all key slots of a pair agree.</summary>
    /// <param name="pair">One of <see cref="Pairs"/>.</param>
    public bool IsExact((int Gold, int Proposed) pair) => _agreement[pair.Gold, pair.Proposed] > AllAgree;

    /// <summary>Whether a pair has the same innermost voice.</summary>
    /// <param name="pair">One of <see cref="Pairs"/>.</param>
    public bool IsVoiced((int Gold, int Proposed) pair) => _voiced[pair.Gold, pair.Proposed];

    /// <summary>Whether a proposal tells again what another already told: a paired fact in all its key slots, in the same voice or in the headline.</summary>
    /// <param name="proposed">The index of the proposal.</param>
    public bool Repeats(int proposed) =>
        Pairs.Any(x => IsExact((x.Gold, proposed)) && (IsVoiced((x.Gold, proposed)) || _proposed[proposed].Sentence == 1));

    private double WithTies(int gold, int proposed) =>
        _agreement[gold, proposed]
        + (_voiced[gold, proposed] ? VoiceTie : 0)
        + (_gold[gold].Sentence == _proposed[proposed].Sentence ? SentenceTie : 0)
        + (!_gold[gold].Optional && _agreement[gold, proposed] >= FoundFrom ? NotOptionalTie : 0);

    private T[,] Table<T>(Func<GoldFact, GoldFact, T> of)
    {
        var table = new T[_gold.Count, _proposed.Count];
        foreach (var (g, p) in Cells()) table[g, p] = of(_gold[g], _proposed[p]);
        return table;
    }

    private IEnumerable<(int Gold, int Proposed)> Cells() =>
        Enumerable.Range(0, _gold.Count).SelectMany(g => Enumerable.Range(0, _proposed.Count).Select(p => (g, p)));
}
