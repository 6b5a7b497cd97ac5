using Parley.Reading.Language;

namespace Parley.Reading.Frames;

/// <summary>The class of rank that words tell: "at any level", "its foreign minister", "experts".</summary>
internal static class Ranks
{
    /// <summary>The level in the place that evoked a frame; null where none is told.</summary>
    public static string? Of(Evocation at)
    {
        if (at.Clause is not { } clause) return null;
        foreach (var (word, phrase) in clause.Prepositions.Where(p => p.Word is "at" or "by" or "through"))
        {
            if (word == "at" && at.Sentence.Head(phrase) is "level" or "rank") return Level(at, phrase);
            if (word != "at" && OfPhrase(at.Document.Lexicon, at.Sentence, phrase) is { } rank) return rank;
        }
        if (Actor(at) is { } actor && OfPerson(at, actor) is { } own) return own;
        if (clause.Objects.Select(o => OfPerson(at, o)).FirstOrDefault(r => r is not null) is { } named) return named;
        return clause.Objects.Concat(clause.Subject is { } s ? [s] : []).Select(o => OfPhrase(at.Document.Lexicon, at.Sentence, o)).FirstOrDefault(r => r is not null);
    }

    /// <summary>The state or body for which the person who is the subject speaks; null for others.</summary>
    public static Parley.Claims.NameValue? Body(Evocation at) =>
        Actor(at) is { } actor && at.Document.Names.One(at.Sentence, actor) is { Actor: not null } name && at.Document.Names.Roster.Named(name.Plain) is { Person: true, Body: { } body }
            ? Names.NameReader.Value(name.Text, body, $"{name.Plain} speaks for {body.Name}")
            : null;

    /// <summary>An office without a class of rank, as the words beside a name tell it: "the head of the peace secretariat".</summary>
    public static string? AsWritten(Evocation at)
    {
        if (Actor(at) is not { } actor || at.Sentence.Phrases.FirstOrDefault(p => p.AppositionOf == actor) is not { } title || !WordClasses.English.Has("office", at.Sentence.Head(title))) return null;
        var words = Wordings.Text(at, title);
        return words.Replace(" its ", " the ", StringComparison.Ordinal).Replace(" their ", " the ", StringComparison.Ordinal);
    }

    private static Phrase? Actor(Evocation at) => Spots.Of(at, "agent").FirstOrDefault() ?? at.Clause?.Subject;

    private static string? OfPerson(Evocation at, Phrase subject)
    {
        if (OfPhrase(at.Document.Lexicon, at.Sentence, subject) is { } titled) return titled;
        foreach (var other in at.Sentence.Phrases.Where(p => p.AppositionOf == subject || subject.AppositionOf == p))
        {
            if (OfPhrase(at.Document.Lexicon, at.Sentence, other) is { } beside) return beside;
        }
        return at.Document.Names.One(at.Sentence, subject) is { Actor: not null } name && at.Document.Names.Roster.Named(name.Plain) is { Person: true } known
            ? known.Roles.OrderByDescending(r => r.Length).ThenBy(r => r, StringComparer.Ordinal).Select(r => Office(at.Document.Lexicon, r)).FirstOrDefault(r => r is not null)
            : null;
    }

    /// <summary>The class of the office that a phrase names, or null.</summary>
    public static string? OfPhrase(Lexicon.Lexicon lexicon, Sentence sentence, Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            for (var length = Math.Min(4, phrase.Last - i + 1); length > 0; length--)
            {
                var words = string.Join(' ', Enumerable.Range(i, length).Select(k => sentence.Tokens[k].Lower));
                if (Office(lexicon, words) is { } rank) return rank;
            }
        }
        return null;
    }

    private static string? Office(Lexicon.Lexicon lexicon, string words)
    {
        var found = lexicon.Named(words).Concat(WordClasses.Singular(words) is { } one ? lexicon.Named(one) : []).FirstOrDefault(h => h.Entry.Class == "office" && h.Entry.Value is not null);
        return found?.Entry.Value;
    }

    private static string Level(Evocation at, Phrase phrase)
    {
        var words = Enumerable.Range(phrase.First, phrase.Last - phrase.First).Select(i => at.Sentence.Tokens[i].Lower).ToList();
        if (words.Contains("any") || words.Contains("whatever")) return "any";
        var rank = words.FirstOrDefault(w => w is "ministerial" or "presidential" or "ambassadorial" or "expert" or "technical");
        return rank switch { "ministerial" => "minister", "presidential" => "head-of-state", "ambassadorial" => "ambassador", "technical" => "expert", not null => rank, _ => string.Join(' ', words) };
    }
}
