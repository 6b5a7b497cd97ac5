using System.Collections.Frozen;

namespace Parley.Reading.Language;

/// <summary>What a word may be: the closed classes, and verbs with all their forms, built once from <c>words.txt</c>.</summary>
internal sealed class Words
{
    /// <summary>The list that comes with the reader.</summary>
    public static readonly Words English = Read(Resource.Lines("Language.Data.words.txt"));

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, (string Lemma, VerbForm Form)> _verbs;

    private Words(FrozenDictionary<string, FrozenSet<string>> classes, FrozenDictionary<string, (string Lemma, VerbForm Form)> verbs) =>
        (_classes, _verbs) = (classes, verbs);

    /// <summary>Whether a word belongs to a class of the list.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="set">The name of the class.</param>
    public bool Is(string word, string set) => _classes.TryGetValue(set, out var words) && words.Contains(word);

    /// <summary>Whether a word is a form of a verb of the list, not one that is guessed by its ending.</summary>
    /// <param name="word">In lower case.</param>
    public bool Listed(string word) => _verbs.ContainsKey(word);

    /// <summary>The verb that a word may be a form of.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="lemma">The dictionary form.</param>
    /// <param name="form">The inflections that this spelling may be.</param>
    public bool Verb(string word, out string lemma, out VerbForm form)
    {
        if (_verbs.TryGetValue(word, out var verb)) { (lemma, form) = verb; return true; }
        (lemma, form) = Guess(word);
        return form != VerbForm.None;
    }

    /// <summary>An unlisted word in -ed is taken for the past of a verb; its lemma is guessed by its spelling.</summary>
    private (string Lemma, VerbForm Form) Guess(string word)
    {
        if (word.Length < 6 || !word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("eed", StringComparison.Ordinal) || word.StartsWith("un", StringComparison.Ordinal) || word.Contains('-', StringComparison.Ordinal) || Is(word, "noun") || Is(word, "adjective")) return ("", VerbForm.None);
        var stem = word[..^2];
        if (stem[^1] is 'v' or 'c' or 'u' or 'z' || stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("rg", StringComparison.Ordinal) || stem.EndsWith("dg", StringComparison.Ordinal)) return (stem + "e", VerbForm.Past | VerbForm.Participle);
        return (stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem, VerbForm.Past | VerbForm.Participle);
    }

    private static Words Read(IEnumerable<string> lines)
    {
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var verbs = new Dictionary<string, (string, VerbForm)>(StringComparer.Ordinal);
        var irregular = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.OrderBy(l => l.StartsWith("irregular:", StringComparison.Ordinal) ? 0 : 1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, words) = (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (name == "irregular") AddIrregular(words, verbs, irregular);
            else if (name == "past-variant") foreach (var pair in words.Chunk(2)) Add(pair[0], pair[1], VerbForm.Past | VerbForm.Participle, verbs);
            else
            {
                if (!classes.TryGetValue(name, out var set)) classes[name] = set = new HashSet<string>(StringComparer.Ordinal);
                set.UnionWith(words);
            }
        }
        var doubling = classes.GetValueOrDefault("doubling", []);
        foreach (var verb in classes["verb"].Concat(classes["verb-noun"]).Where(v => !irregular.Contains(v))) AddRegular(verb, doubling.Contains(verb), verbs);
        return new Words(
            classes.ToFrozenDictionary(c => c.Key, c => c.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal),
            verbs.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void AddIrregular(string[] forms, Dictionary<string, (string, VerbForm)> verbs, HashSet<string> irregular)
    {
        irregular.Add(forms[0]);
        if (forms[0] == "be")
        {
            foreach (var (form, kind) in forms.Zip([VerbForm.Base, VerbForm.Present, VerbForm.Present, VerbForm.Present, VerbForm.Past, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund]))
                verbs[form] = ("be", kind);
            return;
        }
        foreach (var (form, kind) in forms.Zip([VerbForm.Base, VerbForm.Present, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund])) Add(form, forms[0], kind, verbs);
    }

    private static void AddRegular(string verb, bool doubles, Dictionary<string, (string, VerbForm)> verbs)
    {
        var last = verb[^1];
        var vowelBefore = verb.Length > 1 && "aeiou".Contains(verb[^2], StringComparison.Ordinal);
        var stem = doubles ? verb + last : last == 'e' ? verb[..^1] : verb;
        Add(verb, verb, VerbForm.Base, verbs);
        if (verb == "will") return;
        Add(last == 'y' && !vowelBefore ? verb[..^1] + "ies" : verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || last is 'x' or 'z' or 'o' ? verb + "es" : verb + "s", verb, VerbForm.Present, verbs);
        var past = last == 'y' && !vowelBefore ? verb[..^1] + "ied" : stem + "ed";
        Add(past, verb, VerbForm.Past | VerbForm.Participle, verbs);
        Add(last == 'e' && verb.EndsWith("ee", StringComparison.Ordinal) ? verb + "ing" : stem + "ing", verb, VerbForm.Gerund, verbs);
        if (verb.EndsWith("ise", StringComparison.Ordinal)) AddRegularSpelling(verb, verbs);
    }

    private static void AddRegularSpelling(string verb, Dictionary<string, (string, VerbForm)> verbs)
    {
        var stem = verb[..^2] + "z";
        Add(stem + "e", verb, VerbForm.Base, verbs);
        Add(stem + "es", verb, VerbForm.Present, verbs);
        Add(stem + "ed", verb, VerbForm.Past | VerbForm.Participle, verbs);
        Add(stem + "ing", verb, VerbForm.Gerund, verbs);
    }

    private static void Add(string form, string lemma, VerbForm kind, Dictionary<string, (string Lemma, VerbForm Form)> verbs) =>
        verbs[form] = verbs.TryGetValue(form, out var known) && (known.Lemma == lemma || kind != VerbForm.Base && known.Form.HasFlag(VerbForm.Base))
            ? (known.Lemma, known.Lemma == lemma ? known.Form | kind : known.Form)
            : (lemma, kind);
}
