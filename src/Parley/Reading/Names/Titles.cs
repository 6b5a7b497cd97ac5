using Parley.Reading.Language;
using Parley.Reading.Lexicon;

namespace Parley.Reading.Names;

/// <summary>Offices beside names: "Russia's foreign minister", "the UN envoy", "Gen.".</summary>
internal static class Titles
{
    /// <summary>The office that a phrase names, its last one or two words: "foreign minister", "envoy".</summary>
    public static string RoleOf(Sentence sentence, Phrase phrase, WordClasses classes) => RoleOf(sentence, phrase.First, phrase.Head, classes);

    /// <summary>Writes down the offices that stand before a name.</summary>
    public static void Note(Roster roster, Known person, Sentence sentence, int first, int last, WordClasses classes, IEnumerable<LexiconEntry> bodies)
    {
        var head = last;
        while (head >= first && !classes.Has("office", sentence.Tokens[head].Lower.TrimEnd('.'))) head--;
        if (head < first) return;
        Add(person, RoleOf(sentence, first, head, classes));
        if (person.Body is null && bodies.LastOrDefault(b => b.Class != "person") is { } body) person.Body = roster.Of(body);
    }

    /// <summary>Writes down an office that stands in apposition.</summary>
    public static void Note(NameReader names, Known person, Sentence sentence, Phrase title, WordClasses classes, Lexicon.Lexicon lexicon)
    {
        if (!classes.Has("office", sentence.Head(title)) && sentence.Head(title) is not "member") return;
        Add(person, RoleOf(sentence, title, classes));
        if (person.Body is not null) return;
        for (var i = title.First; i < title.Head; i++)
        {
            if (lexicon.At(sentence.Tokens, i, title.Head, out _).FirstOrDefault(h => h.Entry.IsActor && h.Entry.Class != "person") is { } hit) person.Body = names.Roster.Of(hit.Entry);
        }
        if (person.Body is null && sentence.After(title).Where(a => a.Word is "of" or "for").Select(a => names.One(sentence, a.Phrase)).FirstOrDefault(n => n?.Actor is not null) is { } of) person.Body = names.Roster.Named(of.Plain);
        if (person.Body is null && sentence.Tokens[title.First].Tag == Tag.Possessive && names.Mentions.LastBody(sentence.Number) is { } body && !body.Person) person.Body = body;
    }

    /// <summary>Writes down the offices that the lexicon gives a person for the day: "special envoy for Yemen" makes him the envoy.</summary>
    public static void Note(Known person, IEnumerable<string> titles, WordClasses classes)
    {
        foreach (var title in titles)
        {
            var words = title.ToLowerInvariant().Split(' ');
            var head = Array.FindIndex(words, w => w is "of" or "for" or "to" or "on" or "and");
            head = (head < 0 ? words.Length : head) - 1;
            if (head >= 0 && classes.Has("office", words[head])) Add(person, head > 0 && words[head - 1] is "foreign" or "prime" or "defence" or "interior" or "deputy" or "special" ? words[head - 1] + " " + words[head] : words[head]);
        }
    }

    private static void Add(Known person, string role)
    {
        person.Roles.Add(role);
        var space = role.LastIndexOf(' ');
        if (space > 0) person.Roles.Add(role[(space + 1)..]);
    }

    private static string RoleOf(Sentence sentence, int first, int head, WordClasses classes)
    {
        var word = sentence.Tokens[head].Lower;
        if (head == first) return word;
        var before = sentence.Tokens[head - 1].Lower;
        return before is "foreign" or "prime" or "defence" or "defense" or "interior" or "deputy" or "special" ? before + " " + word : word;
    }
}
