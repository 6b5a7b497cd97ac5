using Parley.Cases;
using Parley.Claims;

namespace Parley.Desk;

/// <summary>Finds the place of quoted words in a document.</summary>
public static class Quoting
{
    /// <summary>The span of the words, the number of their sentence and its span.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="quote">Words of the text.</param>
    public static (TextSpan Span, int Sentence, TextSpan SentenceSpan) Find(CaseDesk desk, Case of, string document, string quote)
    {
        var known = of.Documents.GetValueOrDefault(document) ?? throw new InvalidOperationException($"No document has the id “{document}”.");
        var text = desk.TextOf(known) ?? throw new InvalidOperationException($"The text of {document} is not to hand.");
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0 || quote.Length == 0) throw new FormatException($"These words do not stand in {document}: “{quote}”. Copy them from the text as they are.");
        return At(of, document, new TextSpan(at, at + quote.Length));
    }

    /// <summary>The sentence in which a span begins.</summary>
    /// <param name="of">The case.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="span">The span.</param>
    public static (TextSpan Span, int Sentence, TextSpan SentenceSpan) At(Case of, string document, TextSpan span)
    {
        var sentences = of.Readings.GetValueOrDefault(document)?.Made.Sentences ?? [];
        for (var i = 0; i < sentences.Length; i++)
            if (span.Start < sentences[i].End) return (span, i + 1, sentences[i]);
        return (span, 1, span);
    }
}
