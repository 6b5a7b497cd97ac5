using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.Reading.Frames;

/// <summary>An invitation without an inviter has the one that the text names for its other invitations, where that is one only.</summary>
internal static class Invitations
{
    /// <summary>The findings with that inviter filled in.</summary>
    public static IEnumerable<Finding> Settle(IReadOnlyList<Finding> findings)
    {
        var inviters = findings.Where(f => f.Frame.Kind == "invitation").SelectMany(f => f.Slots.NamesIn("inviter")).DistinctBy(n => n.Plain).ToImmutableArray();
        return inviters is not [var only] ? findings : findings.Select(f => f.Frame.Kind == "invitation" && !f.Slots.Has("inviter") && f.Slots.NamesIn("invitee").All(n => n.Plain != only.Plain) ? f with { Slots = f.Slots.With("inviter", only) } : f);
    }
}
