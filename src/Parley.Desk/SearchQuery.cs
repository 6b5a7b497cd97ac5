using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Parley.Cases;
using Parley.Claims;
using Parley.Store.Sqlite;

namespace Parley.Desk;

/// <summary>
/// What somebody typed, as it is looked for: words in quotation marks side by side; a name that is known together with the
/// other names of the same actor, place or thing; any other word also as the beginning of a longer one.
/// </summary>
/// <param name="Terms">What is looked for; empty where nothing that was typed is a word.</param>
/// <param name="Also">Per name that was known, under which other names it is looked for.</param>
public sealed partial record SearchQuery(ImmutableArray<SearchTerm> Terms, ImmutableArray<AlsoSought> Also)
{
    private const int LongestName = 6;
    private const int MostNames = 40;

    /// <summary>Reads what somebody typed.</summary>
    /// <param name="of">The case, for the names that it knows.</param>
    /// <param name="typed">Any text.</param>
    public static SearchQuery Of(Case of, string typed)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        var also = ImmutableArray.CreateBuilder<AlsoSought>();
        foreach (var (text, quoted) in Parts(typed))
        {
            var words = Folding.Words(text);
            if (quoted && !words.IsEmpty) terms.Add(new SearchTerm([new SearchWording([.. words.Select(w => w.Word)], SearchWay.Phrase)]));
            else Take(of, text, words, terms, also);
        }
        return new SearchQuery(terms.ToImmutable(), also.ToImmutable());
    }

    private static void Take(Case of, string text, ImmutableArray<FoldedWord> words, ImmutableArray<SearchTerm>.Builder terms, ImmutableArray<AlsoSought>.Builder also)
    {
        for (var at = 0; at < words.Length;)
        {
            var (length, names) = Known(of, words, at);
            var own = words.Slice(at, length);
            var folded = string.Join(' ', own.Select(w => w.Word));
            var others = names.Select(Folding.Of).Where(n => n.Length > 1 && n != folded).Distinct(StringComparer.Ordinal).Take(MostNames).ToList();
            var joined = Folding.Joined(own).Select(j => new SearchWording([j], SearchWay.All));
            terms.Add(new SearchTerm([new SearchWording([.. own.Select(w => w.Word)], SearchWay.Beginnings), .. joined, .. others.Select(o => new SearchWording([.. o.Split(' ')], SearchWay.Phrase))]));
            if (others.Count > 0) also.Add(new AlsoSought(text[own[0].Start..(own[^1].Start + own[^1].Length)], [.. names.DistinctBy(Folding.Of).Where(n => Folding.Of(n) != folded).Take(MostNames)]));
            at += length;
        }
    }

    /// <summary>The longest run of words from a place on that is a name, with all names of what it names; one word where none is.</summary>
    private static (int Length, ImmutableArray<string> Names) Known(Case of, ImmutableArray<FoldedWord> words, int at)
    {
        for (var length = Math.Min(LongestName, words.Length - at); length > 0; length--)
        {
            var names = SearchNames.Of(of, string.Join(' ', words.Slice(at, length).Select(w => w.Word)));
            if (!names.IsEmpty) return (length, names);
        }
        return (at + 1 < words.Length && words[at].Hyphen ? 2 : 1, []);
    }

    private static IEnumerable<(string Text, bool Quoted)> Parts(string typed)
    {
        var at = 0;
        foreach (Match quoted in Quotation().Matches(typed))
        {
            yield return (typed[at..quoted.Index], false);
            yield return (quoted.Groups["words"].Value, true);
            at = quoted.Index + quoted.Length;
        }
        yield return (typed[at..], false);
    }

    [GeneratedRegex("[\"“”„«»](?<words>[^\"“”„«»]+)[\"“”„«»]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();
}

/// <summary>Other names under which something is looked for.</summary>
/// <param name="Typed">The name as it was typed.</param>
/// <param name="Names">The other names.</param>
public sealed record AlsoSought(string Typed, ImmutableArray<string> Names);
