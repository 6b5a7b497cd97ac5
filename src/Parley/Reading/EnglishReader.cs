using System.Collections.Immutable;
using NodaTime.Text;
using Parley.Claims;
using Parley.Reading.Frames;
using Parley.Reading.Language;
using Parley.Reading.Links;

namespace Parley.Reading;

/// <summary>
/// Reads an English report and proposes what it says, as docs/READING.md describes. Pure: the same text, header and lexicon
/// give the same proposals, and nothing outside them is consulted.
/// </summary>
public static class EnglishReader
{
    /// <summary>Name and version of the reader, kept with every reading.</summary>
    public const string Name = "english 1";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; line ends are made LF.</param>
    /// <param name="header">What is known of the document.</param>
    /// <param name="lexicon">The names to know.</param>
    /// <param name="settings">Threshold and limits; the usual ones if null.</param>
    public static ReadDocument Read(string text, DocumentHeader header, Lexicon.Lexicon lexicon, ReaderSettings? settings = null)
    {
        settings ??= new ReaderSettings();
        var stored = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var notices = ImmutableArray.CreateBuilder<string>();
        if (string.IsNullOrWhiteSpace(stored)) return new ReadDocument(header, [], stored, [], [], ["the text is empty: nothing to read"]);
        var read = stored.Length > settings.LongestText ? stored[..settings.LongestText] : stored;
        if (read.Length < stored.Length) notices.Add($"only the first {settings.LongestText} characters of {stored.Length} were read");
        var spans = Sentences.Split(read, settings.LongestSentence, out var cut);
        if (cut) notices.Add($"a sentence of more than {settings.LongestSentence} characters was cut");
        if (LanguageGuess.Of(read) is var language and not "English")
        {
            notices.Add($"language not read yet: {language ?? "unknown"}");
            return new ReadDocument(header, [], stored, [.. spans], [], notices.ToImmutable());
        }
        var sentences = spans.Select((span, i) => Sentence.Parse(read, span, i + 1)).ToList();
        var day = Day(header);
        if (header.Date is not null && day is null) notices.Add($"the date \"{header.Date}\" is no ISO 8601 day: dates were read without it");
        var document = new Document(read, sentences, lexicon, day);
        var candidates = document.Candidates.Select(Dates.Calendar.Iso).ToImmutableArray();
        if (!Domain.Fits(sentences, lexicon)) return new ReadDocument(header, candidates, stored, [.. spans], [], [.. notices, "nothing about talks or conflict between states or armed groups was found"]);
        var proposals = Proposals.Of(document, Headline.Is(read, spans), settings);
        return new ReadDocument(header, candidates, stored, [.. spans], proposals, notices.ToImmutable());
    }

    /// <summary>What the frames find in a text, whatever its probability; nothing where it is not about talks or conflict.</summary>
    internal static IReadOnlyList<Finding> Findings(string text, DocumentHeader header, Lexicon.Lexicon lexicon)
    {
        var stored = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var spans = Sentences.Split(stored, new ReaderSettings().LongestSentence, out _);
        var sentences = spans.Select((span, i) => Sentence.Parse(stored, span, i + 1)).ToList();
        return Domain.Fits(sentences, lexicon) ? Proposals.Findings(new Document(stored, sentences, lexicon, Day(header)), Headline.Is(stored, spans)) : [];
    }

    private static NodaTime.LocalDate? Day(DocumentHeader header) => header.Date is { } date && LocalDatePattern.Iso.Parse(date) is { Success: true } parsed ? parsed.Value : null;
}
