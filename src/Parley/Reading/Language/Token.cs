namespace Parley.Reading.Language;

/// <summary>The classes of words that the steps after tagging tell apart.</summary>
internal enum Tag
{
    Noun,
    ProperNoun,
    Pronoun,
    Determiner,
    Possessive,
    Adjective,
    Number,
    Adverb,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Verb,
    Modal,
    To,
    PossessiveMark,
    Comma,
    Dash,
    Stop,
    Quote,
    Other,
}

/// <summary>The inflection of a verb; a form may be several until it is tagged.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Base = 1,
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>One word or mark of the text.</summary>
/// <param name="start">Its first code unit.</param>
/// <param name="text">The word as written.</param>
internal sealed class Token(int start, string text)
{
    /// <summary>The first code unit in the document.</summary>
    public int Start { get; } = start;

    /// <summary>One past its last code unit.</summary>
    public int End => Start + Text.Length;

    /// <summary>The word as written.</summary>
    public string Text { get; } = text;

    /// <summary>The word in lower case, with a straight apostrophe.</summary>
    public string Lower { get; } = text.ToLowerInvariant().Replace('’', '\'');

    /// <summary>Its class, set by the tagger.</summary>
    public Tag Tag { get; set; } = Tag.Other;

    /// <summary>For a verb: its inflection.</summary>
    public VerbForm Form { get; set; }

    /// <summary>The dictionary form.</summary>
    public string Lemma { get; set; } = "";

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool Quoted { get; set; }

    /// <summary>Whether it begins with a capital.</summary>
    public bool Capital => char.IsUpper(Text[0]) || Article();

    /// <summary>Whether it is a name with an article before it: "al-Yamani", "el-Sisi".</summary>
    private bool Article()
    {
        var hyphen = Text.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 or 3 && hyphen + 1 < Text.Length && char.IsUpper(Text[hyphen + 1]) && Text[..hyphen] is "al" or "el" or "ad" or "as" or "ar" or "an" or "at" or "az" or "ash" or "bin" or "ben";
    }
}
