using System.Collections.Immutable;

namespace Parley.Reading.Evaluation;

/// <summary>A document with the facts that a careful person wrote down from it: what a reading is measured against.</summary>
/// <param name="Id">Names it in reports and misses.</param>
/// <param name="Published">The day of publication, ISO 8601; null if unknown.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">The text; line ends are LF; empty where it is not at hand.</param>
/// <param name="Words">The number of words, for rates; that of the text unless the file states another.</param>
/// <param name="Aliases">Short names, acronyms and metonyms of the text, in the order of the file; of two with one spelling the later counts.</param>
/// <param name="Facts">The facts, in the order of the file.</param>
public sealed record GoldDocument(
    string Id, string? Published, string Language, string Text, int Words, ImmutableArray<GoldAlias> Aliases, ImmutableArray<GoldFact> Facts);

/// <summary>A short name, acronym or metonym, and the name that it is counted as.</summary>
/// <param name="Alias">The wording.</param>
/// <param name="Name">The name in full.</param>
public sealed record GoldAlias(string Alias, string Name);
