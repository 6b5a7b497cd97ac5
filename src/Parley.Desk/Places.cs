using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.CaseFiles;

namespace Parley.Desk;

/// <summary>
/// From a place in a text to how a case directory says it and back: a quotation and the number of its sentence where these
/// tell the place, else the stretch in figures.
/// </summary>
/// <param name="text">The text; null where it is withheld.</param>
/// <param name="sentences">Its sentences.</param>
internal sealed class Places(string? text, ImmutableArray<TextSpan> sentences)
{
    /// <summary>How a case directory says it.</summary>
    /// <param name="content">A claim's content.</param>
    public CaseContent Of(ClaimContent content)
    {
        var span = content.Span;
        var quote = text is not null && span.Start >= 0 && span.End <= text.Length ? text[span.Start..span.End].Trim() : null;
        var plain = new CaseContent(content.Kind, content.Voice, content.Sentence, quote is { Length: > 0 } ? quote : null, content.Quoted, content.Slots);
        var sentence = text is not null && Sentence(content.Sentence) == content.SentenceSpan;
        return plain with
        {
            Span = sentence && span.End <= content.SentenceSpan.End && plain.Quote is not null && Found(plain, content.SentenceSpan) == span ? null : span,
            SentenceSpan = sentence ? null : content.SentenceSpan,
        };
    }

    /// <summary>The stretch and the sentence that a case directory means.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="otherwise">The stretch where nothing is quoted; null takes the whole sentence.</param>
    public (TextSpan Span, TextSpan Sentence) At(CaseContent content, TextSpan? otherwise)
    {
        var sentence = content.SentenceSpan ?? Sentence(content.Sentence) ?? new TextSpan(0, text?.Length ?? 0);
        return (content.Span ?? Found(content, sentence) ?? otherwise ?? sentence, sentence);
    }

    private TextSpan? Sentence(int number) => number >= 1 && number <= sentences.Length ? sentences[number - 1] : null;

    private TextSpan? Found(CaseContent content, TextSpan sentence)
    {
        var at = content.Quote is { } quote && text is not null ? text.IndexOf(quote, sentence.Start, StringComparison.Ordinal) : -1;
        return at >= 0 ? new TextSpan(at, at + content.Quote!.Length) : null;
    }
}
