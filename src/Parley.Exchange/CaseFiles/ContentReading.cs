using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads what a document says and where, and holds it against the document's text.</summary>
/// <param name="body">The document's text; null where it is not to hand, and then nothing is held against it.</param>
/// <param name="slots">Reads the slots.</param>
/// <param name="sentences">The text's sentences; empty where they are not known.</param>
internal sealed class ContentReading(string? body, SlotReading slots, ImmutableArray<TextSpan> sentences)
{
    /// <summary>The content; null where it has no kind, no sentence or no slot, which is noted.</summary>
    public CaseContent? Read(Fields f)
    {
        var name = Kind(f);
        var sentence = Sentence(f);
        var voice = Voice(f);
        var quote = f.Text("quote");
        var quoted = f.Formed("quoted", t => t is "true" or "false", "true or false") == "true";
        var inner = f.Map("slots");
        if (inner is null && f.Entry("slots") is null) f.Say(f.Line, "slots", null, "what the document fills");
        var filled = name is null || inner is null ? Slots.Empty : slots.Slots(inner, KindTable.Find(name)!);
        var content = new CaseContent(name ?? "", voice, sentence ?? 0, quote, quoted, filled) { Span = Span(f), SentenceSpan = f.Span("sentence-span") };
        if (name is null || sentence is null) return null;
        HoldAgainstText(f, content);
        return filled.Names.Any() ? content : null;
    }

    /// <summary>The name of a kind.</summary>
    public static string? Kind(Fields f) =>
        f.Formed("kind", k => KindTable.Find(k) is not null, $"one of {string.Join(' ', KindTable.All.Select(k => k.Name))}", needed: true);

    /// <summary>The number of a sentence.</summary>
    public static int? Sentence(Fields f) => f.Number("sentence", 1, int.MaxValue, "the number of the sentence, the headline being 1", needed: true);

    /// <summary>A stretch that lies in the text.</summary>
    public TextSpan? Span(Fields f)
    {
        var span = f.Span("span");
        if (body is null || span is not { } s || s.End <= body.Length) return span;
        f.Say(f.Entry("span")!.Line, "span", $"{s.Start}-{s.End}", $"a stretch within the {body.Length} code units of the text");
        return null;
    }

    private ImmutableArray<NameValue> Voice(Fields f)
    {
        if (f.Entry("voice") is not { } entry) return [];
        var nodes = entry.Value is YamlList list ? list.Items : [entry.Value];
        return [.. nodes.Select(n => slots.Name(f, "voice", n, ofActor: true)).OfType<NameValue>()];
    }

    private void HoldAgainstText(Fields f, CaseContent c)
    {
        if (body is null) return;
        var line = f.Entry("quote")?.Line ?? f.Line;
        if (c.Quote is { } quote && !body.Contains(quote, StringComparison.Ordinal)) f.Say(line, "quote", quote, "words that stand in the document's text as they are");
        else if (c.Quote is { } said && c.Span is { } span && Part(span).Trim() != said) f.Say(line, "span", Part(span), "the stretch at which the quotation stands; leave span out to have it found");
        else if (sentences.IsEmpty || c.SentenceSpan is not null) return;
        else if (c.Sentence > sentences.Length) f.Say(f.Entry("sentence")!.Line, "sentence", $"{c.Sentence}", $"a number up to {sentences.Length}; the document has no more sentences");
        else if (c.Quote is { } words && c.Span is null && !Part(sentences[c.Sentence - 1]).Contains(words, StringComparison.Ordinal))
            f.Say(line, "quote", words, $"words of sentence {c.Sentence}: “{Part(sentences[c.Sentence - 1])}”");
    }

    private string Part(TextSpan span) => body![span.Start..span.End];
}
