using Parley.Claims;
using Parley.Reading.Dates;

namespace Parley.Reading.Frames;

/// <summary>Gives a finding the date and place that stand in its clause.</summary>
internal static class Timing
{
    private static readonly HashSet<string> Still = new(StringComparer.Ordinal) { "assessment", "motive", "representation", "track-relation", "position" };

    /// <summary>The finding with its date, and for a round or an incident its place.</summary>
    public static Finding Settle(Finding finding)
    {
        var slots = finding.Slots;
        if (finding.Frame.Kind is "round" or "incident" or "breach" && !slots.Has("place") && Place(finding) is { } place) slots = slots.With("place", place);
        if (finding.Frame.Kind == "round" && !slots.Has("track") && finding.At.Document.Tracks.Near(finding.At.Document.Sentences, finding.At.Sentence.Number) is { } track) slots = slots.With("track", new NameValue(track.Name, null, track.Name, []));
        if (!slots.Has("date") && !Still.Contains(finding.Frame.Kind) && (Date(finding) ?? Said(finding) ?? Met(finding)) is { } date) slots = slots.With(Slot(finding), date);
        return finding with { Slots = slots };
    }

    private static string Slot(Finding finding) => finding.Frame.Kind != "agreement" ? "date" : finding.State switch
    {
        "announced" or "signed" or "agreed" or "initialled" or "proposed" => "announced",
        "in-force" => "effective",
        "extended" or "expired" => "expires",
        _ => "date",
    };

    private static DateValue? Date(Finding finding)
    {
        var (sentence, clause) = (finding.At.Sentence, finding.At.Clause);
        var dates = finding.At.Document.Dates.GetValueOrDefault(sentence.Number, []).Where(d => finding.State == "extended" || d.First == 0 || sentence.Tokens[d.First - 1].Lower is not ("since" or "before")).ToList();
        if (dates.Count == 0) return null;
        var until = finding.Frame.Kind == "agreement" && finding.State is "extended";
        DateMention? best = null;
        if (finding.Frame.Kind == "round" && clause is not null && finding.State is "moved" or "postponed" or "cancelled" && Until(finding.At, clause) is { } till)
        {
            if (finding.State == "moved") return till.Future;
            dates = [.. dates.Where(d => d != till)];
        }
        if (clause is not null)
        {
            var (first, last) = (sentence.Chunks[clause.FirstChunk].First, sentence.Chunks[clause.LastChunk].Last);
            best = dates.FirstOrDefault(d => d.First >= first && d.Last <= last + 1 && !Elsewhere(sentence, d, clause) && (!until || sentence.Tokens[Math.Max(0, d.First - 1)].Lower is "until" or "to" or "till" or "by"));
            if (best is null && finding.Frame.Kind == "round" && (clause.Subject ?? clause.Antecedent) is { } meeting && sentence.Clauses.FirstOrDefault(c => c != clause && c.Antecedent == meeting || c.Parent?.Antecedent == meeting) is { } told) best = dates.FirstOrDefault(d => Owner(sentence, d) == told || d.First > told.Verb.First && d.Last <= sentence.Chunks[told.LastChunk].Last);
            best ??= dates.Where(d => Owner(sentence, d) == clause).FirstOrDefault();
            if (best is null && finding.Frame.Kind == "round") best = dates.FirstOrDefault(d => Owner(sentence, d) is not { } other || other.Chain().Contains(clause) || clause.Chain().Contains(other) || clause.Subject is null);
            best ??= clause.Parent is { } parent && clause.Verb.Infinitive ? dates.FirstOrDefault(d => Owner(sentence, d) == parent) : null;
        }
        if (best is null || best.First > 0 && sentence.Tokens[best.First - 1].Lower is "since" or "until" or "before" && !until) return null;
        var future = finding.Modality is "planned" or "due" or "promised" or "neg-planned" || finding.State is "planned" or "confirmed" or "moved" or "due" or "promised" || until;
        if (future && finding.Frame.Kind == "round" && finding.Modality is "planned" or "due" or "unmet" && clause is not null && Bygone(sentence, clause) && finding.At.Document.Publication is { } day && Far(best.Future, day) > Far(best.Past, day)) return best.Past;
        return future ? best.Future : best.Past;
    }

    /// <summary>Whether a plan is told as one of the past: "was to open", "had been planned for".</summary>
    private static bool Bygone(Sentence sentence, Clauses.Clause clause) => !clause.Verb.Present && clause.Chain().Take(2).Any(c => c.Verb.Perfect || sentence.Tokens[c.Verb.First].Lower is "was" or "were" or "had");

    private static int Far(DateValue date, NodaTime.LocalDate day) => date.Value is { Length: 10 } iso && NodaTime.Text.LocalDatePattern.Iso.Parse(iso) is { Success: true } parsed ? Math.Abs(NodaTime.Period.DaysBetween(parsed.Value, day)) : int.MaxValue;

    /// <summary>What is said is dated by when it was said: "at the time, X said that Y hoped".</summary>
    private static DateValue? Said(Finding finding) =>
        finding.Frame.Kind == "statement" && finding.At.Clause is { Link: Clauses.ClauseLink.Content, Parent: { } speech } && WordClasses.English.Has("say", speech.Verb.Lemma)
            ? finding.At.Document.Dates.GetValueOrDefault(finding.At.Sentence.Number, []).FirstOrDefault(d => Owner(finding.At.Sentence, d) == speech)?.Past
            : null;

    /// <summary>A meeting told as "it" takes the day that the same voice gave to the talks in the sentence before.</summary>
    private static DateValue? Met(Finding finding)
    {
        if (finding.Frame.Kind != "contact" || finding.At.Clause?.Subject is not { } subject || finding.At.Sentence.Tokens[subject.First].Lower is not ("it" or "this" or "that") || finding.At.Sentence.Number < 2) return null;
        var (document, before) = (finding.At.Document, finding.At.Document.Sentences[finding.At.Sentence.Number - 2]);
        var met = before.Clauses.Where(c => c.Subject is { } s && document.Tracks.Of(s) is not null && document.Voices.Of(c).Select(v => v.Plain).SequenceEqual(finding.Voice.Select(v => v.Plain), StringComparer.Ordinal)).ToList();
        var day = document.Dates.GetValueOrDefault(before.Number, []).FirstOrDefault(d => met.Any(c => d.First > c.Verb.First && d.Last <= before.Chunks[c.LastChunk].Last + 1));
        return finding.State == "held" ? day?.Past : day?.Future;
    }

    /// <summary>The date to which a meeting is moved: "put off to Friday", "delayed until 3 May"; null where none is told.</summary>
    public static DateMention? Until(Evocation at, Clauses.Clause clause) =>
        at.Document.Dates.GetValueOrDefault(at.Sentence.Number, []).FirstOrDefault(d => d.First > clause.Verb.Last && d.First > 0 && at.Sentence.Tokens[d.First - 1].Lower is "to" or "until" or "till" && at.Sentence.Clauses.All(c => c.Verb.First <= clause.Verb.First || c.Verb.First > d.First));

    /// <summary>Whether a date stands in a clause within the clause: "the talks, which opened on X, will end on Y".</summary>
    private static bool Elsewhere(Sentence sentence, DateMention date, Clauses.Clause clause) =>
        sentence.Clauses.LastOrDefault(c => c.Verb.First < date.First && date.Last <= sentence.Chunks[c.LastChunk].Last + 1) is { Link: Clauses.ClauseLink.Relative or Clauses.ClauseLink.Adverbial or Clauses.ClauseLink.Participle } inner && inner != clause && inner.Chain().Contains(clause);

    private static Clauses.Clause? Owner(Sentence sentence, DateMention date) =>
        sentence.Clauses.LastOrDefault(c => c.Verb.First <= date.First && c.Link is not Clauses.ClauseLink.Relative) ?? sentence.Clauses.FirstOrDefault();

    /// <summary>Whether a phrase is a place that the lexicon knows and names the spot, not a whole state.</summary>
    private static bool IsPlace(Finding finding, Language.Phrase phrase) => Names.Places.Of(finding.At.Document.Lexicon, finding.At.Sentence, phrase, located: false) is { IsState: false };

    /// <summary>The places that hang on a clause further down: in what follows its objects, and in the clauses under it.</summary>
    private static IEnumerable<(string Word, Language.Phrase Phrase)> Within(Sentence sentence, Clauses.Clause? clause) =>
        clause is null ? [] : sentence.Clauses.Where(c => c != clause && (c.Parent == clause || clause.Parent == c && (clause.Link is Clauses.ClauseLink.Participle or Clauses.ClauseLink.Relative || clause.Connector is "when" or "as" or "while")) && c.Link is not Clauses.ClauseLink.Content && !WordClasses.English.Has("say", c.Verb.Lemma)).SelectMany(c => c.Prepositions.Concat(c.Objects.SelectMany(o => sentence.After(o))));

    private static NameValue? Place(Finding finding)
    {
        var (sentence, clause) = (finding.At.Sentence, finding.At.Clause);
        var around = (finding.At.Noun is { } noun ? sentence.After(noun) : []).Concat(clause?.Prepositions ?? []).Concat(clause?.Objects.SelectMany(o => sentence.After(o)) ?? []);
        if (finding.Frame.Kind is "round" && clause?.Subject is { } meeting) around = sentence.Clauses.Where(c => c != clause && c.Antecedent == meeting && c.Link is Clauses.ClauseLink.Relative or Clauses.ClauseLink.Participle).SelectMany(c => c.Prepositions).Concat(around);
        if (finding.Frame.Kind is "incident" || finding.Frame.Kind is "breach" && finding.At.Noun is null) around = around.Concat(clause?.Subject is { } subject ? sentence.After(subject) : []).Concat(Within(sentence, clause));
        foreach (var (word, phrase) in around.Where(a => a.Word is "in" or "at" or "near" or "outside" or "around" or "inside" or "north of" || a.Word is "on" or "of" or "into" or "across" or "over" or "towards" && finding.Frame.Kind is "incident" && IsPlace(finding, a.Phrase)))
        {
            if (Names.Places.Of(finding.At.Document.Lexicon, sentence, phrase, located: true) is { } place) return Names.Places.Value(place, string.Join(' ', Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i].Text)));
        }
        if (finding.Frame.Kind != "round" || clause is not null && sentence.Tokens[clause.Verb.Head].Quoted) return null;
        var tracks = finding.At.Document.Tracks;
        if (!finding.Slots.Has("track") && tracks.Dateline is { } here && !sentence.Phrases.Any(p => tracks.Is(sentence, p))) return Names.Places.Value(here, here.Name);
        var track = finding.Slots.First("track") is { } own ? tracks.Named(own.Plain) : sentence.Phrases.Select(tracks.Of).FirstOrDefault(t => t?.Place is not null) ?? tracks.Near(finding.At.Document.Sentences, sentence.Number);
        return track?.Place is { } meets ? Names.Places.Value(meets, meets.Name) : null;
    }
}
