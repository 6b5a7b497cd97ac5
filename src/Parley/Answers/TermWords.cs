using Parley.Claims;

namespace Parley.Answers;

/// <summary>The closed values in words for people: "has been invited" is not "thinks it right to invite".</summary>
public static class TermWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["invitation/intended"] = "intended: thought right or meant, not yet made",
        ["invitation/announced"] = "announced: said that it will be or was made",
        ["invitation/issued"] = "issued: has been made",
        ["invitation/received"] = "received",
        ["invitation/denied"] = "denied: none was received or made",
        ["invitation/refused"] = "refused: will not be made",
        ["reply/none"] = "no answer, it is said",
        ["round/planned"] = "planned",
        ["round/confirmed"] = "confirmed",
        ["round/moved"] = "moved to this day",
        ["round/postponed"] = "postponed from this day",
        ["agreement/in-force"] = "in force",
        ["agreement/expired"] = "expired: its time ran out",
        ["agreement/ended"] = "ended: called off by a party",
        ["contact/excluded"] = "ruled out",
        ["implementation/due"] = "due under a text",
        ["track-relation/not-competing"] = "does not compete with",
        ["track-relation/competing"] = "competes with",
        ["track-relation/parallel"] = "runs beside",
        ["track-relation/complementary"] = "complements",
        ["track-relation/prepares"] = "prepares",
        ["track-relation/replaces"] = "replaces",
        ["track-relation/part-of"] = "is part of",
        ["track-relation/backed-by"] = "is backed by",
        ["representation/includes"] = "includes",
        ["representation/mostly"] = "is mostly",
        ["representation/only"] = "is the only one with",
        ["representation/excludes"] = "leaves out",
        ["representation/inside-country"] = "has, from inside the country,",
        ["representation/diaspora"] = "has, from the diaspora,",
        ["role/held"] = "holds this role",
        ["role/denied"] = "said not to hold it",
        ["agreement-relation/annex-of"] = "is an annex of",
        ["agreement-relation/takes-note-of"] = "takes note of",
        ["agreement-relation/version-of"] = "is another version of",
        ["attribution/accused"] = "is blamed",
        ["attribution/claimed"] = "says that it did it",
        ["attribution/denied"] = "is said not to have done it",
        ["attribution/not-attributable"] = "cannot be laid to anyone",
        ["attribution/unclear"] = "who did it is unclear",
        ["affiliation/stands-for"] = "stands for",
        ["affiliation/holds-office"] = "holds office in",
        ["affiliation/merged-into"] = "merged into",
        ["affiliation/split-from"] = "split from",
    };

    /// <summary>The words for a claim's state; the value itself where it needs no words.</summary>
    /// <param name="claim">The claim.</param>
    public static string State(Claim claim)
    {
        var term = KindTable.Find(claim.Kind)?.StateSlot is { } slot ? claim.Slots.Term(slot) : null;
        return term is null ? "" : Words.GetValueOrDefault($"{claim.Kind}/{term}", term.Replace('-', ' '));
    }

    /// <summary>The state as a value of an answer.</summary>
    /// <param name="claim">The claim.</param>
    public static IEnumerable<Saying.Value> Value(Claim claim)
    {
        var words = State(claim);
        return words.Length == 0 ? [] : [new Saying.Value(words, claim.Slots.Term(KindTable.Find(claim.Kind)!.StateSlot!))];
    }
}
