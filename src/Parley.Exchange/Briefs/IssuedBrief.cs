using System.Collections.Immutable;
using Parley.Answers.Briefs;

namespace Parley.Exchange.Briefs;

/// <summary>A brief with its wording laid on, as it is written in every form. Equal briefs under equal templates are issued alike to the byte.</summary>
/// <param name="Brief">The facts.</param>
/// <param name="Moment">The as-of moment in words.</param>
/// <param name="Blocks">Title, headings, sentences and paragraphs in order.</param>
/// <param name="Sources">The sources, by number.</param>
/// <param name="Foot">Rules, reading, moment and head of the record, in sentences.</param>
public sealed record IssuedBrief(Brief Brief, string Moment, ImmutableArray<Block> Blocks, ImmutableArray<SourceLine> Sources, ImmutableArray<string> Foot)
{
    /// <summary>The title.</summary>
    public string Title => Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title)?.Text ?? Brief.Title;
}

/// <summary>What a line of a brief is.</summary>
public enum BlockKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>A sentence or two about one thing.</summary>
    Item,

    /// <summary>The line of a thread.</summary>
    Thread,

    /// <summary>Any other line.</summary>
    Paragraph,
}

/// <summary>One line of a brief.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its words and the numbers of its sources.</param>
public sealed record Block(BlockKind Kind, ImmutableArray<Run> Runs)
{
    /// <summary>Its words alone.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>Words of one look, or the number of a source.</summary>
/// <param name="Text">The words; empty for a number.</param>
/// <param name="Judgement">Whether they are somebody's judgement and not a fact; set in italics.</param>
/// <param name="Source">The number of a source; null for words.</param>
public sealed record Run(string Text, bool Judgement = false, int? Source = null);

/// <summary>One source of a brief.</summary>
/// <param name="Number">Its number, from 1 in order of first use.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Title">Its headline; null where it has none.</param>
/// <param name="Day">Its day in words, or that it is unknown.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Grade">The grades of what is cited from it, such as <c>B3</c>.</param>
/// <param name="Claims">The claims that are cited from it.</param>
public sealed record SourceLine(int Number, string Document, string Publisher, string? Title, string Day, string? Url, string Grade, ImmutableArray<Guid> Claims)
{
    private const int LongestAddress = 44;

    /// <summary>The source in one line, without its number.</summary>
    public string Text => $"{Before}{(Url is null ? "" : Url + ", ")}{After}";

    /// <summary>Its address where it can be followed; null where it is none of the web.</summary>
    public Uri? Address => Uri.TryCreate(Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>The address as print has room for it: a long one is cut at its end.</summary>
    public string? ShortUrl => Url is { Length: > LongestAddress } url ? url[..LongestAddress] + "…" : Url;

    /// <summary>What stands before the address.</summary>
    public string Before => string.Join(", ", new[] { Publisher, Title is null ? null : $"“{Title}”", Day }.OfType<string>()) + ", ";

    /// <summary>What stands behind it.</summary>
    public string After => $"grade {Grade}.";
}
