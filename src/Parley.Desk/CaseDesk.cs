using System.Collections.Immutable;
using Parley.Answers;
using Parley.Cases;
using Parley.Documents;
using Parley.Reading.Lexicon;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.Desk;

/// <summary>
/// The desk at which one case is worked on: an open file, its case as of any moment, and the author in whose name entries
/// are written. The use cases in this folder work at it; the command and the pages call them and hold no logic of their
/// own. Safe to use from several threads.
/// </summary>
public sealed class CaseDesk : IDisposable
{

    private readonly Lately<(Case Before, Case After), ImmutableArray<Change>> _changes = new(4);

    private CaseDesk(CaseFile file, DeskSettings settings)
    {
        File = file;
        Recall = new Recall(file);
        Likenesses = new Likenesses(TextOf);
        Author = settings.Author is { } name ? new Author(name) : file.Find(1) is { } first ? new Author(first.Author) : Author.Unnamed;
    }

    /// <summary>In whose name entries are written.</summary>
    public Author Author { get; }

    /// <summary>The file.</summary>
    public CaseFile File { get; }

    /// <summary>Which documents have nearly the same text.</summary>
    internal Likenesses Likenesses { get; }

    /// <summary>The actors, offices and places that the reader knows of.</summary>
    public static Lexicon Lexicon => Lexicon.Default;

    /// <summary>The case as known now.</summary>
    public Case Now => See(AsOf.Now);

    /// <summary>The entries as read.</summary>
    internal Recall Recall { get; }

    /// <summary>Makes a new file and opens the case in it.</summary>
    /// <param name="path">Where; there must be no file yet.</param>
    /// <param name="opened">Title, zone, languages and sides.</param>
    /// <param name="settings">Author and clock.</param>
    /// <exception cref="FormatException">The zone is unknown.</exception>
    public static CaseDesk Create(string path, CaseOpened opened, DeskSettings settings)
    {
        if (NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(opened.Zone) is null)
            throw new FormatException($"“{opened.Zone}” is no time zone; expected a TZDB name such as Asia/Damascus or Etc/UTC.");
        var desk = new CaseDesk(CaseFile.Create(path, settings.Stamps), settings);
        desk.Write(_ => [new Draft(opened)]);
        return desk;
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="settings">Author and clock.</param>
    public static CaseDesk Open(string path, DeskSettings settings) => new(CaseFile.Open(path, settings.Stamps), settings);

    /// <summary>The case as of a moment.</summary>
    /// <param name="asOf">The moment.</param>
    public Case See(AsOf asOf) => Recall.See(asOf);

    /// <summary>How the answers differ between two cases; worked out once as long as they are looked at.</summary>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    internal ImmutableArray<Change> Changes(Case before, Case after)
    {
        lock (_changes) return _changes.Get((before, after), () => Answers.Changes.Between(before, after));
    }

    /// <summary>The moment that a person typed, on either clock or on both.</summary>
    /// <param name="published">A day: what was published by its end. Also an entry's number or id. Null is now.</param>
    /// <param name="recorded">An instant, a day, or an entry's number or id: what was recorded by then. Null is now.</param>
    /// <exception cref="FormatException">It is no moment, there is no such entry, or nothing was recorded by then.</exception>
    public AsOf Moment(string? published, string? recorded = null)
    {
        var asOf = AsOfText.Parse(published, id => File.Find(id)?.Number);
        if (!string.IsNullOrWhiteSpace(recorded)) asOf = asOf.Entry is null ? asOf with { Entry = Recorded(recorded) }
            : throw new FormatException($"“{published}” and “{recorded}” are both moments of recording; give a day of publication with one of them, or only one.");
        return asOf.Entry > File.Head ? throw new FormatException($"There is no entry {asOf.Entry}; the last is {File.Head}.") : asOf;
    }

    /// <summary>The text of a document; null where it is not to hand.</summary>
    /// <param name="document">The document.</param>
    public string? TextOf(Document document) => Digest.TryParse(document.TextHash, out var hash) ? File.TextOf(hash) : null;

    /// <summary>The evidence of a claim, down to its sentence.</summary>
    /// <param name="of">The case.</param>
    /// <param name="claim">The claim's id.</param>
    public Evidence? EvidenceOf(Case of, Guid claim) => of.Claim(claim) is { } c ? Evidence.Of(c, TextOf(c.Document)) : null;

    /// <inheritdoc/>
    public void Dispose() => File.Dispose();

    /// <summary>Writes what is decided on the newest state, while no other writer can change it.</summary>
    /// <param name="decide">From the case to what is to be written; may refuse by an exception, and then nothing is written.</param>
    /// <param name="texts">Texts that the drafts name by hash.</param>
    internal ImmutableArray<Entry> Write(Func<Case, IReadOnlyList<Draft>> decide, IReadOnlyList<PrivateText>? texts = null) =>
        File.Append(Author, _ => decide(Now), texts);

    private long Recorded(string text)
    {
        if (AsOfText.Instant(text, Now.Zone) is not { } instant) return AsOfText.Parse(text, id => File.Find(id)?.Number).Entry!.Value;
        return Recall.LastBy(instant) is > 0 and var number ? number
            : throw new FormatException($"Nothing was recorded by {text}; the first entry was written at {NodaTime.Text.InstantPattern.ExtendedIso.Format(File.Find(1)!.Recorded)}.");
    }
}
