using NodaTime;
using Parley.Reading.Dates;
using Parley.Reading.Names;
using Parley.Reading.Quotes;

namespace Parley.Reading;

/// <summary>A text with everything that is known of it before frames are read: sentences, names, tracks, dates, voices.</summary>
internal sealed class Document
{
    /// <summary>Reads a text up to its frames.</summary>
    public Document(string text, IReadOnlyList<Sentence> sentences, Lexicon.Lexicon lexicon, LocalDate? publication)
    {
        (Text, Sentences, Lexicon, Publication) = (text, sentences, lexicon, publication);
        Candidates = publication is null ? PublicationDays.Of(sentences, lexicon) : [];
        var reference = publication ?? (Candidates.Count > 0 ? Candidates[^1] : PublicationDays.Year(sentences) is { } year ? new LocalDate(year, 7, 1) : null);
        Names = new NameReader(lexicon, reference is { } day ? Calendar.Iso(day) : null);
        Voices = new Attribution(Names);
        Tracks = new Tracks(lexicon);
        Days = new DateReader(publication, reference, lexicon);
        foreach (var sentence in sentences) Names.Learn(sentence);
        foreach (var sentence in sentences)
        {
            Voices.Run(sentence);
            Names.Mentions.Note(sentence, lexicon);
            Dates[sentence.Number] = Days.Find(sentence);
        }
        Tracks.Find(sentences);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The lexicon it is read with.</summary>
    public Lexicon.Lexicon Lexicon { get; }

    /// <summary>The day of publication, where it is known.</summary>
    public LocalDate? Publication { get; }

    /// <summary>The days on which it may have been published, where that is unknown.</summary>
    public IReadOnlyList<LocalDate> Candidates { get; }

    /// <summary>Its names.</summary>
    public NameReader Names { get; }

    /// <summary>Who says what.</summary>
    public Attribution Voices { get; }

    /// <summary>Its talks.</summary>
    public Tracks Tracks { get; }

    /// <summary>Parts of noun phrases that frames have asked for: the owner in "Russia's plan".</summary>
    public Dictionary<(int Sentence, int First, int Last), Language.Phrase> Parts { get; } = [];

    /// <summary>How its dates are read.</summary>
    public DateReader Days { get; }

    /// <summary>The dates of each sentence.</summary>
    public Dictionary<int, List<DateMention>> Dates { get; } = [];
}
