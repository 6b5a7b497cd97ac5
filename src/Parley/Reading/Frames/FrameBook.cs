using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reading.Frames;

/// <summary>All frames, found by the words that evoke them.</summary>
internal sealed class FrameBook
{
    /// <summary>The frames that come with the reader.</summary>
    public static readonly FrameBook Default = new(Resource.Names("Frames.Data", ".frames").SelectMany(n => FrameFile.Read(n, Resource.Lines(n))));

    private readonly FrozenDictionary<string, ImmutableArray<(Frame Frame, string Particle)>> _verbs;
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> _predicates;
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> _nouns;

    private FrameBook(IEnumerable<Frame> frames)
    {
        All = [.. frames];
        _verbs = All.SelectMany(f => f.Verbs.Select(v => v.Split('+', 2)).Select(p => (Lemma: p[0], Frame: f, Particle: p.Length > 1 ? p[1] : "")))
            .GroupBy(x => x.Lemma, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => (x.Frame, x.Particle)).ToImmutableArray(), StringComparer.Ordinal);
        _predicates = All.SelectMany(f => f.Predicates.Select(p => (p, f))).GroupBy(x => x.p, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.f).ToImmutableArray(), StringComparer.Ordinal);
        _nouns = All.SelectMany(f => f.Nouns.Select(n => (n, f))).GroupBy(x => x.n, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.f).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The frames in the order of the files.</summary>
    public ImmutableArray<Frame> All { get; }

    /// <summary>The frames of a verb, with the particle that each asks for.</summary>
    public ImmutableArray<(Frame Frame, string Particle)> OfVerb(string lemma) => _verbs.GetValueOrDefault(lemma, []);

    /// <summary>The frames of an adjective after "be".</summary>
    public ImmutableArray<Frame> OfPredicate(string word) => _predicates.GetValueOrDefault(word, []);

    /// <summary>The frames of a noun, in the singular or as written.</summary>
    public ImmutableArray<Frame> OfNoun(string word)
    {
        if (_nouns.TryGetValue(word, out var found)) return found;
        return WordClasses.Singular(word) is { } one ? _nouns.GetValueOrDefault(one, []) : [];
    }
}
