using Parley.Reading.Clauses;
using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>The places of a clause or noun phrase at which frames look for their fillers.</summary>
internal static class Spots
{
    /// <summary>The phrases at a place, likeliest first.</summary>
    public static IEnumerable<Phrase> Of(Evocation at, string place) => place switch
    {
        "agent" => Agent(at),
        "patient" => Patient(at),
        "subject" => Some(at.Clause?.Subject),
        "object" => at.Clause?.Objects.Take(1) ?? [],
        "second-object" => at.Clause?.Objects.Skip(1).Take(1) ?? [],
        "any-subject" => Some(at.Clause?.Subject),
        "any-object" => at.Clause?.Objects ?? [],
        "antecedent" => Some(at.Clause?.Antecedent),
        "governor" => Some(at.Clause?.Parent?.Subject),
        "governor-object" => at.Clause?.Parent?.Objects ?? [],
        "owner" => Owner(at),
        "noun" => Some(at.Noun),
        "content-subject" => at.Sentence.Clauses.Where(c => c.Parent == at.Clause && c.Link == ClauseLink.Content).Select(c => c.Subject).OfType<Phrase>(),
        "between" => Between(at),
        "subject-of" => at.Clause?.Subject is { } titled ? at.Sentence.OfPhrase(titled) is { } whose ? [whose] : [] : [],
        "subject-between" => at.Clause?.Subject is { } sided ? at.Sentence.After(sided).Where(a => a.Word is "between" or "with").Select(a => a.Phrase) : [],
        "predicate-adjective" or "voiced" or "recording" => [],
        "clause-subject" => Some(at.Clause?.Subject),
        "clause-agent" => at.Clause is null ? [] : Agent(at with { Noun = null }),
        "sentence-talks" => at.Sentence.Phrases.Where(p => at.Document.Tracks.Is(at.Sentence, p)),
        "sentence-deal" => at.Sentence.Phrases.Where(p => Deals.Is(at.Sentence, p)),
        "agent-by" => Agent(at).SelectMany(a => at.Sentence.After(a)).Where(a => a.Word == "by").Select(a => a.Phrase),
        "in-by" => Prepositions(at, ["in"]).SelectMany(a => at.Sentence.After(a)).Where(a => a.Word == "by").Select(a => a.Phrase),
        "leading" => Leading(at),
        "subject-from" => at.Clause?.Subject is { } sent ? at.Sentence.After(sent).Where(a => a.Word is "from" or "of").Select(a => a.Phrase) : [],
        _ => Prepositions(at, place.Replace('-', ' ').Split('/')),
    };

    private static IEnumerable<Phrase> Some(Phrase? phrase) => phrase is null ? [] : [phrase];

    /// <summary>
    /// The phrase that leads up to a verb whose subject was not found ("the talks between X and Y, set for Monday, will be held"),
    /// or to which the described noun belongs ("talks on the war that were to open").
    /// </summary>
    private static IEnumerable<Phrase> Leading(Evocation at)
    {
        if (at.Clause is not { } clause) return [];
        if (clause.Subject is null) return clause.Verb.Infinitive || clause.Verb.Gerund ? [] : at.Sentence.Phrases.Where(p => p.First < clause.Verb.First && at.Document.Tracks.Is(at.Sentence, p)).Take(1);
        if ((clause.Antecedent ?? clause.Subject) is not { } described) return [];
        return at.Sentence.Phrases.Where(p => p.First < described.First && at.Document.Tracks.Is(at.Sentence, p) && at.Sentence.After(p).Any(a => a.Phrase == described));
    }

    private static IEnumerable<Phrase> Agent(Evocation at)
    {
        if (at.Noun is not null) return Owner(at).Concat(Prepositions(at, ["by"]));
        if (at.Clause is null) return [];
        if (!at.Clause.Verb.Passive) return Some(at.Clause.Subject);
        var by = Prepositions(at, ["by"]).ToList();
        if (by.Count > 0) return by;
        var twin = at.Sentence.Clauses.FirstOrDefault(c => c != at.Clause && c.Verb.Passive && c.Subject is not null && c.Subject == at.Clause.Subject && c.Link == at.Clause.Link && c.Verb.Index > at.Clause.Verb.Index && c.Verb.Index - at.Clause.LastChunk <= 2);
        return twin is null ? [] : Prepositions(at with { Clause = twin }, ["by"]);
    }

    private static IEnumerable<Phrase> Patient(Evocation at)
    {
        if (at.Noun is not null) return Prepositions(at, ["of"]);
        if (at.Clause is null) return [];
        if (at.Clause.Verb.Passive) return Some(at.Clause.Subject);
        var particled = at.Clause.Prepositions.Where(p => p.Word is "off" or "down" or "up" or "out" or "over" or "back" or "away" || p.Word == "about" && at.Clause.Verb.Lemma == "bring").Select(p => p.Phrase);
        return at.Clause.Objects.Take(1).Concat(particled);
    }

    /// <summary>Whose the noun is: the part of its phrase before the head, or the one who holds it.</summary>
    private static IEnumerable<Phrase> Owner(Evocation at)
    {
        if (at.Noun is not { } noun) return [];
        var tokens = at.Sentence.Tokens;
        for (var i = noun.Head - 1; i >= noun.First; i--)
        {
            if (tokens[i].Tag == Tag.PossessiveMark && i > noun.First) return [Part(at, noun.First, i - 1)];
        }
        if (tokens[noun.First].Tag == Tag.Possessive) return at.Clause?.Subject is { } subject && subject != noun && subject.Index < noun.Index ? [subject] : [Part(at, noun.First, noun.First)];
        var last = noun.Head - 1;
        while (last >= noun.First && tokens[last].Tag is not Tag.ProperNoun) last--;
        if (last < noun.First) return [];
        var first = last;
        while (first > noun.First && tokens[first - 1].Tag == Tag.ProperNoun) first--;
        return [Part(at, first, last)];
    }

    private static Phrase Part(Evocation at, int first, int last)
    {
        var key = (at.Sentence.Number, first, last);
        return at.Document.Parts.TryGetValue(key, out var known) ? known : at.Document.Parts[key] = new Phrase(first, last, last, temporal: false) { Index = at.Noun!.Index };
    }

    private static IEnumerable<Phrase> Between(Evocation at)
    {
        var own = at.Noun is not null ? at.Sentence.After(at.Noun) : at.Clause?.Prepositions ?? Enumerable.Empty<(string Word, Phrase Phrase)>();
        return own.Where(a => a.Word is "between" or "among").Select(a => a.Phrase);
    }

    private static IEnumerable<Phrase> Prepositions(Evocation at, string[] words)
    {
        var own = at.Noun is not null ? at.Sentence.After(at.Noun).TakeWhile(a => a.Word is not ("after" or "before") || words.Contains(a.Word)) : at.Clause?.Prepositions ?? Enumerable.Empty<(string Word, Phrase Phrase)>();
        var found = own.Where(a => words.Contains(a.Word) && !a.Phrase.Temporal).Select(a => a.Phrase).ToList();
        if (found.Count > 0 || at.Noun is not null || at.Clause is null) return found;
        return at.Clause.Objects.Take(1).SelectMany(o => at.Sentence.After(o)).Where(a => words.Contains(a.Word) && !a.Phrase.Temporal).Select(a => a.Phrase);
    }
}
