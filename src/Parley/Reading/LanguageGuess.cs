namespace Parley.Reading;

/// <summary>Tells whether a text is English: by its script, then by the commonest small words of some languages.</summary>
internal static class LanguageGuess
{
    private static readonly (string Name, HashSet<string> Words)[] Languages =
    [
        ("English", Set("the of and to in a is that for on was with as by at from it he said be has have not are this his which will an")),
        ("French", Set("le la les des et un une du dans est pour que qui sur au par avec pas ce il plus ont aux")),
        ("Spanish", Set("el la los las de y en un una que por con para del es al se su como más fue")),
        ("German", Set("der die das und den von zu mit ist auf für im dem nicht ein eine des sich als auch an")),
        ("Turkish", Set("ve bir bu için ile da de olarak olan çok daha sonra gibi kadar her ne")),
        ("Italian", Set("il lo gli della di che è per un una con non sono del nel alla dei si più")),
        ("Portuguese", Set("o os as do da dos das em um uma que não com para por se mais ao foi")),
    ];

    /// <summary>The language in English words; null where there are no words to tell it by.</summary>
    public static string? Of(string text)
    {
        var sample = text.Length > 20_000 ? text[..20_000] : text;
        if (Script(sample) is { } script) return script;
        var words = sample.Split([' ', '\n', '\t', ',', '.', ';', ':', '"', '(', ')', '«', '»', '“', '”', '\''], StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).ToList();
        if (words.Count == 0) return null;
        var best = Languages.Select(l => (l.Name, Hits: words.Count(l.Words.Contains))).MaxBy(l => l.Hits);
        return best.Hits == 0 ? words.Count < 8 ? "English" : null : best.Name;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static string? Script(string text)
    {
        var (latin, arabic, cyrillic, hebrew, other, persian, ukrainian) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text.Where(char.IsLetter))
        {
            if (c is >= '؀' and <= 'ۿ') { arabic++; if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک') persian++; }
            else if (c is >= 'Ѐ' and <= 'ӿ') { cyrillic++; if (c is 'і' or 'ї' or 'є' or 'ґ') ukrainian++; }
            else if (c is >= '֐' and <= '׿') hebrew++;
            else if (c < 'ɐ') latin++;
            else other++;
        }
        var most = Math.Max(Math.Max(arabic, cyrillic), Math.Max(hebrew, other));
        if (most <= latin || most == 0) return null;
        if (most == arabic) return persian * 30 > arabic ? "Persian" : "Arabic";
        if (most == cyrillic) return ukrainian * 50 > cyrillic ? "Ukrainian" : "Russian";
        return most == hebrew ? "Hebrew" : "an unknown script";
    }
}
