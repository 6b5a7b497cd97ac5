using System.Globalization;
using Parley.Actors;
using Parley.Claims;

namespace Parley.Answers.Threads;

/// <summary>
/// What somebody says, as one card: the claims of one document and one speaker that rest on the same causes. Two grounds
/// that one speaker gives for two things stay two cards, so that neither is taken for the ground of the other.
/// </summary>
internal sealed class Utterances
{
    private readonly Dictionary<Guid, string> _cardOf = [];
    private readonly Dictionary<string, List<Claim>> _claims = new(StringComparer.Ordinal);

    public Utterances(IEnumerable<(Claim Claim, IReadOnlyList<Cause> Causes)> claims)
    {
        foreach (var group in claims.Where(x => Speaker(x.Claim) is not null).GroupBy(x => Key(x.Claim, x.Causes), StringComparer.Ordinal))
        {
            var all = group.Select(x => x.Claim).ToList();
            var id = Fresh($"said/{Slug.Of(all[0].Document.Id)}-{all[0].Content.Sentence}-{ActorKey.Of(Speaker(all[0])!).TrimStart('~')}");
            _claims.Add(id, all);
            foreach (var claim in all) _cardOf[claim.Id] = id;
        }
    }

    /// <summary>The cards with their claims.</summary>
    public IReadOnlyDictionary<string, List<Claim>> Cards => _claims;

    /// <summary>The card that a claim stands on; null where the document tells it in its own voice.</summary>
    public string? CardOf(Guid claim) => _cardOf.GetValueOrDefault(claim);

    /// <summary>Whether a claim is of a kind that somebody says or declares.</summary>
    public static bool Speaks(Claim claim) => claim.Kind is "statement" or "position" or "participation" or "reply" or "scope" or "assessment";

    /// <summary>Who says it: its speaker or holder, else the voice nearest to the words; null where the document tells it in its own voice.</summary>
    public static NameValue? Speaker(Claim claim) => claim.Kind switch
    {
        "statement" => claim.Slots.NamesIn("speaker").FirstOrDefault() ?? claim.Content.Voice.LastOrDefault(),
        "position" => claim.Slots.NamesIn("holder").FirstOrDefault() ?? claim.Content.Voice.LastOrDefault(),
        _ => claim.Content.Voice.LastOrDefault(),
    };

    private static string Key(Claim claim, IReadOnlyList<Cause> causes)
    {
        var rests = causes.Select(c => c.Card ?? c.Said.ToString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (rests.Count == 0) rests = [claim.Kind is "participation" or "reply" ? "part" : claim.Things.Length > 0 ? claim.Things[0] : claim.Id.ToString()];
        return string.Join('\n', rests.Prepend(ActorKey.Of(Speaker(claim)!)).Prepend(claim.Document.Id));
    }

    private string Fresh(string id) =>
        Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n.ToString(CultureInfo.InvariantCulture)}").First(i => !_claims.ContainsKey(i));
}
