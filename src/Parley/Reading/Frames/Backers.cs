using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>Who stands behind talks ("UN-backed talks", "talks under the auspices of X") or a weapon ("Israeli air strikes").</summary>
internal static class Backers
{
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "backed", "sponsored", "led", "mediated", "brokered", "supported", "facilitated", "supervised", "convened" };

    /// <summary>The backers of the talks that evoked a frame.</summary>
    public static ImmutableArray<NameValue> Of(Evocation at)
    {
        if (at.Noun is not { } talks) return [];
        var found = ImmutableArray.CreateBuilder<NameValue>();
        for (var i = talks.First; i < talks.Head; i++)
        {
            var word = at.Sentence.Tokens[i].Text;
            var hyphen = word.LastIndexOfAny(['-', '‐', '‑']);
            if (hyphen <= 0 || !Ways.Contains(word[(hyphen + 1)..].ToLowerInvariant())) continue;
            var backer = i > talks.First && at.Document.Lexicon.FindExact($"{at.Sentence.Tokens[i - 1].Text} {word[..hyphen]}") is { } two ? two : at.Document.Lexicon.FindExact(word[..hyphen]);
            if (backer is not null) found.Add(new NameValue(word[..hyphen], backer.Id, backer.Name, [new NameCandidate(backer.Id, backer.Name, $"stands before \"{word[(hyphen + 1)..]}\"")]));
        }
        foreach (var (_, roof) in at.Sentence.After(talks).Where(a => a.Word == "under" && at.Sentence.Head(a.Phrase) is "auspices" or "aegis" or "umbrella" or "sponsorship" or "patronage"))
        {
            if (at.Sentence.OfPhrase(roof) is { } of) found.AddRange(at.Document.Names.All(at.Sentence, of).Where(n => n.Actor is not null));
        }
        return [.. found.DistinctBy(n => n.Actor)];
    }

    /// <summary>Whose weapon or raid a phrase names: "Israeli air strikes", "a Russian missile".</summary>
    public static IEnumerable<NameValue> Maker(Evocation at, Language.Phrase weapon)
    {
        for (var i = weapon.First; i < weapon.Head; i++)
        {
            var hit = at.Document.Lexicon.At(at.Sentence.Tokens, i, weapon.Head, out var length).FirstOrDefault(h => h.Entry.Class is "state" or "armed-group" or "coalition" && h.Use != "capital");
            if (hit is null) continue;
            yield return new NameValue(string.Join(' ', at.Sentence.Tokens.Skip(i).Take(length).Select(t => t.Text)), hit.Entry.Id, hit.Entry.Name, [new NameCandidate(hit.Entry.Id, hit.Entry.Name, "named before the weapon")]);
        }
    }
}
