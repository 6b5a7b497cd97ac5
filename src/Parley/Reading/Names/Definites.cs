using Parley.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Names;

/// <summary>
/// What a definite noun points back to: the last actor that the text, or the lexicon, has called by that noun ("the Houthi
/// movement" makes "the movement" the Houthis), else the last one of a sort that the noun may name.
/// </summary>
internal sealed class Definites(NameReader names, Mentions mentions)
{
    private static readonly HashSet<string> Fighters = new(StringComparer.Ordinal) { "rebels", "guerrillas", "insurgents", "militants", "fighters", "separatists", "militia", "militiamen", "faction", "front", "movement", "insurgency", "rebellion", "group", "gunmen" };
    private static readonly HashSet<string> Alliances = new(StringComparer.Ordinal) { "alliance", "coalition", "bloc" };
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal) { "organisation", "organization", "agency", "council", "commission", "committee", "union", "body", "mission", "network", "league", "observatory", "panel" };
    private static readonly HashSet<string> Rulers = new(StringComparer.Ordinal) { "ministry", "presidency", "cabinet", "parliament", "government", "authorities", "administration", "country", "state", "palace" };
    private static readonly HashSet<string> Modifying = new(StringComparer.Ordinal) { "guerrilla", "rebel", "armed", "militant", "islamist", "insurgent", "separatist", "opposition", "main", "central", "federal", "interim", "transitional", "foreign", "ruling", "regional", "shia", "shiite", "sunni", "leftist", "largest", "biggest", "jihadist", "monitoring", "defence", "military" };

    private readonly Dictionary<string, Known> _called = new(StringComparer.Ordinal);
    private readonly WordClasses _classes = WordClasses.English;

    /// <summary>Remembers by what noun the text calls an actor.</summary>
    public void Note(Sentence sentence, Phrase phrase, Known known)
    {
        if (known.Person) return;
        Call(sentence.Tokens[phrase.Head].Lower, known);
        if (known.Entry is not { } entry) return;
        Call(LastWord(entry.Name), known);
        foreach (var noun in entry.Names.Where(n => n.Language is null && n.Use == "alias").Select(n => LastWord(n.Text)).Where(n => entry.Class is "state" or "government" || !Rulers.Contains(n))) Call(noun, known);
    }

    /// <summary>What the phrase points back to, or null.</summary>
    public NameValue? Find(Sentence sentence, Phrase phrase)
    {
        if (sentence.Tokens[phrase.First].Lower is not ("the" or "this" or "that" or "its" or "their" or "his") || phrase.Last - phrase.First > 3) return null;
        var head = sentence.Head(phrase);
        if (Enumerable.Range(phrase.First + 1, Math.Max(0, phrase.Head - phrase.First - 1)).Any(i => !Modifying.Contains(sentence.Tokens[i].Lower))) return null;
        if (head.EndsWith('s') && !Fighters.Contains(head) && head is not "authorities") return null;
        var found = head switch
        {
            "general" or "envoy" or "mediator" or "minister" or "commander" or "president" or "negotiator" or "ambassador" or "spokesman" or "spokeswoman" or "secretary" or "leader" or "chief" or "diplomat" or "premier" or "chancellor" or "facilitator" or "chairman" or "chairperson" =>
                Titles.RoleOf(sentence, phrase, _classes) is var role ? names.Roster.Persons.LastOrDefault(p => p.Roles.Any(r => r.EndsWith(role, StringComparison.Ordinal))) : null,
            "army" or "military" => Called(head) ?? Called(head == "army" ? "military" : "army") ?? mentions.LastNamed(sentence.Number, k => k.Entry is { Class: "armed-group", Of: not null } && k.Name.Contains("arm", StringComparison.OrdinalIgnoreCase)) ?? mentions.MostNamed(k => k.Entry?.Class is "state"),
            _ when Rulers.Contains(head) => Called(head) ?? Called("government") ?? mentions.Home() ?? mentions.MostNamed(k => k.Entry?.Class is "state" or "government"),
            _ when Alliances.Contains(head) => Called(head) ?? mentions.LastNamed(sentence.Number, k => k.Entry?.Class is "coalition"),
            _ when Fighters.Contains(head) => Called(head) ?? mentions.LastNamed(sentence.Number, k => !k.Person && k.Entry is null or { Class: "armed-group" or "coalition" }),
            _ when Bodies.Contains(head) => Called(head) ?? mentions.LastNamed(sentence.Number, k => !k.Person && k.Entry is null or { Class: "organisation" }),
            _ when _classes.Has("group-noun", head) => Called(head) ?? mentions.LastNamed(sentence.Number, k => !k.Person && k.Entry is null or { Class: "armed-group" or "coalition" or "organisation" }),
            _ => null,
        };
        var text = string.Join(' ', Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(i => sentence.Tokens[i].Text));
        return found is null ? null : NameReader.Value(text, found, $"\"{text}\" points back to {found.Name}");
    }

    private Known? Called(string noun) => _called.GetValueOrDefault(noun);

    private void Call(string noun, Known known)
    {
        if (_classes.Has("group-noun", noun) || _classes.Has("body", noun) || Fighters.Contains(noun) || Bodies.Contains(noun) || Alliances.Contains(noun) || Rulers.Contains(noun)) _called[noun] = known;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
}
