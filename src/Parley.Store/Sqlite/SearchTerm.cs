using System.Collections.Immutable;

namespace Parley.Store.Sqlite;

/// <summary>One thing that is looked for, in all the wordings that stand for it; a row fits where any of them is found.</summary>
/// <param name="Wordings">The wordings, the one that was typed first.</param>
public sealed record SearchTerm(ImmutableArray<SearchWording> Wordings);

/// <summary>Some words that are looked for together.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="Way">How they have to stand.</param>
public sealed record SearchWording(ImmutableArray<string> Words, SearchWay Way);

/// <summary>How the words of a wording have to stand.</summary>
public enum SearchWay
{
    /// <summary>Side by side, in this order.</summary>
    Phrase,

    /// <summary>All of them, anywhere.</summary>
    All,

    /// <summary>All of them anywhere, each perhaps as the beginning of a longer word.</summary>
    Beginnings,
}

/// <summary>A row that fits, best first.</summary>
/// <param name="Number">The number of the entry that brought the words.</param>
/// <param name="Noun">What it is: document, claim, actor, source, or a kind of thing.</param>
/// <param name="Key">Its id.</param>
/// <param name="Kind">A claim's kind; null for others.</param>
/// <param name="Document">The document that it stands in; null for others than documents and claims.</param>
public sealed record SearchRow(long Number, string Noun, string Key, string? Kind, string? Document);
