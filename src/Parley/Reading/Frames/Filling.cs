using System.Collections.Immutable;
using Parley.Claims;
using Parley.Reading.Clauses;
using Parley.Reading.Counts;
using Parley.Reading.Language;
using Parley.Reading.Names;

namespace Parley.Reading.Frames;

/// <summary>What evoked a frame: a clause, or a noun phrase with the clause in which it stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Clause">The clause, or the one around the noun; null in a verbless line.</param>
/// <param name="Noun">The noun phrase; null where a verb evoked it.</param>
internal sealed record Evocation(Document Document, Sentence Sentence, Clause? Clause, Phrase? Noun)
{
    /// <summary>The tokens that the frame has used, from first to last.</summary>
    public (int First, int Last) Used { get; set; } = Noun is not null ? (Noun.First, Noun.Last) : Clause is not null ? (Clause.Verb.First, Clause.Verb.Last) : (0, 0);
}

/// <summary>Fetches the values of a frame's slots from the clause or noun that evoked it.</summary>
internal static class Filling
{
    /// <summary>A filler further off than this many tokens does not stretch the span.</summary>
    private const int Near = 16;

    /// <summary>The values that a slot's sources yield; the first source that yields any wins.</summary>
    public static ImmutableArray<SlotValue> Values(Evocation at, SlotDefinition slot, ImmutableArray<Source> sources)
    {
        foreach (var source in sources)
        {
            if (source.Place[0] == '=') return [slot.Type == SlotType.Term ? new TermValue(source.Place[1..]) : new WordedValue(source.Place[1..])];
            var values = Of(at, slot, source);
            foreach (var also in source.Also) values = [.. values, .. Of(at, slot, also).Where(v => values.All(x => x.Plain != v.Plain))];
            if (!values.IsEmpty) return values;
        }
        return [];
    }

    /// <summary>Whether a source is there and of its class.</summary>
    public static bool Has(Evocation at, Source source)
    {
        if (source.Place == "rank") return Ranks.Of(at) is not null;
        if (source.Place == "office") return Ranks.AsWritten(at) is not null;
        if (source.Place == "backers") return !Backers.Of(at).IsEmpty;
        if (source.Place.EndsWith("-word", StringComparison.Ordinal)) return Says(at, source.Place[..^5]);
        if (source.Place == "invited") return at.Document.Sentences.Any(s => s.Tokens.Any(t => t.Lower.StartsWith("invit", StringComparison.Ordinal)));
        if (source.Place == "denied") return at.Clause?.Chain().Any(c => c.Link == Clauses.ClauseLink.Content && c.Parent?.Verb.Lemma is "deny" or "doubt" or "dispute") == true;
        if (source.Place == "to-date") return at.Clause is { } moving && Timing.Until(at, moving) is not null;
        if (source.Place == "body") return Ranks.Body(at) is not null;
        if (source.Place == "agent-body") return Spots.Of(at, "agent").Any(p => at.Document.Names.All(at.Sentence, p).Length > 0);
        if (source.Place == "recording") return at.Clause is { } telling && WordClasses.English.Has("record", telling.Verb.Lemma);
        if (source.Place == "voiced") return at.Clause is { } said && !at.Document.Voices.Of(said).IsEmpty;
        if (source.Place == "under") return at.Clause?.Chain().FirstOrDefault(c => c.Link == ClauseLink.Content)?.Parent is { } governing && WordClasses.English.Has(source.Class!, governing.Verb.Lemma);
        if (source.Place == "aimed") return at.Clause is { Verb: { Infinitive: true, First: > 1 } aim } && at.Sentence.Tokens[aim.First - 1].Lower is "order" or "as" && at.Sentence.Tokens[aim.First - 2].Lower is "in" or "so";
        if (source.Place == "preceded") return at.Noun is { Index: > 0 } aimed && at.Sentence.Chunks[aimed.Index - 1] is { Kind: ChunkKind.Preposition, Word: "in" };
        if (source.Place == "passive") return at.Clause is { Verb.Passive: true };
        if (source.Place == "for-date") return at.Clause is { } dated && dated.Prepositions.Any(p => p.Word == "for" && p.Phrase.Temporal && at.Document.Dates.GetValueOrDefault(at.Sentence.Number, []).Any(d => d.First >= p.Phrase.First && d.First <= p.Phrase.Last));
        if (source.Place == "respite") return Respites.Asked(at);
        if (source.Place == "predicate-adjective") return at.Clause?.Predicate is not null;
        if (Wordings.Is(source.Place)) return Wordings.Of(at, source.Place) is not null;
        if (source.Place == "document") return source.Class == "talks" ? at.Document.Tracks.Main is not null : Deals.Main(at.Document) is not null;
        return Spots.Of(at, source.Place).Any(p => Fits(at, p, source.Class, source.Place));
    }

    private static ImmutableArray<SlotValue> Of(Evocation at, SlotDefinition slot, Source source)
    {
        if (source.Place == "document") return FromDocument(at, slot, source.Class);
        if (source.Place == "speaker") return at.Clause is { } c && at.Document.Voices.Of(c) is { IsEmpty: false } voices ? [voices[^1]] : [];
        if (source.Place == "speaker-body") return at.Clause is { } told && at.Document.Voices.Of(told) is { IsEmpty: false } tellers ? [Body(at, tellers[^1])] : [];
        if (source.Place == "polarity") return [new TermValue(Manner.Affirms(at) ? "affirms" : "denies")];
        if (source.Place == "body") return Ranks.Body(at) is { } body ? [body] : [];
        if (source.Place == "agent-body") return [.. Spots.Of(at, "agent").SelectMany(p => at.Document.Names.All(at.Sentence, p)).Select(n => Body(at, n))];
        if (source.Place == "inviting") return [.. Inviting(at)];
        if (source.Place == "backers") return [.. Backers.Of(at)];
        if (source.Place == "maker") return [.. Spots.Of(at, "agent").SelectMany(a => Backers.Maker(at, a)).Take(1)];
        if (source.Place == "manner") return [new TermValue(Manner.Of(at))];
        if (source.Place == "rank") return Ranks.Of(at) is { } rank ? [new WordedValue(rank)] : [];
        if (source.Place == "office") return Ranks.AsWritten(at) is { } office ? [new WordedValue(office)] : [];
        if (source.Place.EndsWith("-word", StringComparison.Ordinal)) return Says(at, source.Place[..^5]) ? [new TermValue("true")] : [];
        if (Wordings.Is(source.Place)) return Wordings.Of(at, source.Place) is { } words ? [new WordedValue(words)] : [];
        foreach (var phrase in Spots.Of(at, source.Place).Where(p => Fits(at, p, source.Class, source.Place)))
        {
            var values = Convert(at, slot, phrase, source);
            if (values.IsEmpty) continue;
            var last = (phrase.Members.Count > 0 ? phrase.Members[^1] : phrase).Last;
            if (phrase.First > at.Used.First - Near && last < at.Used.Last + Near) at.Used = (Math.Min(at.Used.First, phrase.First), Math.Max(at.Used.Last, last));
            return values;
        }
        return [];
    }

    /// <summary>The two sides of the invitation that the sentences before tell, for a meeting that follows from it.</summary>
    private static ImmutableArray<NameValue> Inviting(Evocation at)
    {
        foreach (var sentence in at.Document.Sentences.Where(s => s.Number < at.Sentence.Number && s.Number >= at.Sentence.Number - 3))
        {
            foreach (var clause in sentence.Clauses.Where(c => c.Verb.Lemma == "invite" && c.Verb.Finite))
            {
                var invited = new Evocation(at.Document, sentence, clause, null);
                var sides = Spots.Of(invited, "agent").Concat(Spots.Of(invited, "patient")).SelectMany(p => at.Document.Names.All(sentence, p)).Where(n => n.Actor is not null).ToImmutableArray();
                if (sides.Length > 1) return sides;
            }
        }
        return [];
    }

    /// <summary>The body for which a person speaks; himself where none is known.</summary>
    private static NameValue Body(Evocation at, NameValue speaker) =>
        at.Document.Names.Roster.Named(speaker.Plain) is { Person: true, Body: { } body } ? NameReader.Value(speaker.Text, body, $"{speaker.Plain} speaks for {body.Name}") : speaker;

    private static bool Says(Evocation at, string word) => at.Sentence.Tokens.Any(t => t.Lower == word);

    private static ImmutableArray<SlotValue> FromDocument(Evocation at, SlotDefinition slot, string? named)
    {
        if (named == "deal") return Deals.Main(at.Document) is { } deal ? [slot.Type == SlotType.Term ? new TermValue(deal.Type) : new NameValue(deal.Text)] : [];
        if (named == "main") return at.Document.Tracks.Main is { } main ? [new NameValue(main.Name, null, main.Name, [])] : [];
        var track = slot.Name is "to" or "in" or "track" or "tracks" ? at.Document.Tracks.Near(at.Document.Sentences, at.Sentence.Number) : null;
        return track is null ? [] : [new NameValue(track.Name, null, track.Name, [])];
    }

    private static bool Fits(Evocation at, Phrase phrase, string? sort, string place) => sort switch
    {
        null => true,
        "actor" => at.Document.Names.All(at.Sentence, phrase).Length > 0,
        "known" => at.Document.Names.All(at.Sentence, phrase).Any(n => n.Actor is not null),
        "talks" => at.Document.Tracks.Is(at.Sentence, phrase) || at.Document.Tracks.Of(phrase) is not null,
        "negated" => at.Sentence.Tokens[phrase.First].Lower is "no" or "neither",
        "pronoun-word" => at.Sentence.Tokens[phrase.First].Tag is Tag.Pronoun,
        "deal" => Deals.Is(at.Sentence, phrase) || Deals.Before(at.Document, at.Sentence, phrase) is not null,
        "several" => phrase.Members.Count > 1 || at.Sentence.Tokens.Skip(phrase.First).Take(2).Any(t => t.Lower is "two" or "both" or "three") || at.Document.Names.All(at.Sentence, phrase).Length > 1,
        "persons" => at.Document.Names.All(at.Sentence, phrase) is { IsEmpty: false } named && named.All(n => n.Actor is not null && at.Document.Names.Roster.Named(n.Plain) is { Person: true }),
        "inside" => Residence.Inside(at.Sentence, phrase),
        "abroad" => Residence.Abroad(at.Sentence, phrase),
        "venue" => Names.Places.Of(at.Document.Lexicon, at.Sentence, phrase, located: true) is { } there && at.Document.Tracks.MeetsAt(there),
        "place" => Names.Places.Of(at.Document.Lexicon, at.Sentence, phrase, located: true) is not null,
        _ when WordClasses.English.Knows(sort) => (phrase.Members.Count > 0 ? phrase.Members : [phrase]).Any(p => WordClasses.English.Has(sort, at.Sentence.Head(p))),
        _ => throw new FormatException($"A frame asks for the class \"{sort}\" at {place}; classes.txt has none of that name."),
    };

    private static ImmutableArray<SlotValue> Convert(Evocation at, SlotDefinition slot, Phrase phrase, Source source) => slot.Type switch
    {
        SlotType.Actor => [.. at.Document.Names.All(at.Sentence, phrase)],
        SlotType.Thing when slot.Name == "place" => PlaceOf(at, phrase),
        SlotType.Thing when source.Class == "deal" || slot.Name is "agreement" => [new NameValue(Wordings.Short(at, phrase))],
        SlotType.Thing when slot.Name is "name" => [new NameValue(Wordings.Short(at, phrase))],
        SlotType.Thing => at.Document.Tracks.Value(at.Sentence, phrase) is { } track ? [track] : [new NameValue(Wordings.Short(at, phrase))],
        SlotType.Count => CountReader.In(at.Sentence, phrase) is { } count ? [count] : [],
        SlotType.Term when slot.Name == "type" => [new TermValue(Deals.TypeOf(at.Document, at.Sentence, phrase))],
        SlotType.Wording when slot.Name == "act" => [new WordedValue(Wordings.Act(at, phrase))],
        SlotType.Wording => [new WordedValue(Deals.Referent(at.Document, at.Sentence, phrase) is { } meant ? Wordings.Text(at with { Sentence = meant.Sentence }, meant.Phrase) : Complement.Of(at, phrase) ?? Wordings.Text(at, phrase))],
        _ => [],
    };

    private static ImmutableArray<SlotValue> PlaceOf(Evocation at, Phrase phrase)
    {
        var places = (phrase.Members.Count > 0 ? phrase.Members : [phrase]).Select(p => Names.Places.Of(at.Document.Lexicon, at.Sentence, p, located: true)).OfType<PlaceName>().ToList();
        return places.Count == 0 ? [] : [Names.Places.Value(places[0], Wordings.Short(at, phrase.Members.Count > 0 ? phrase.Members[0] : phrase))];
    }
}
