using Parley.Cases;
using Parley.Claims;
using Parley.Positions;
using static Parley.Answers.Saying;

namespace Parley.Answers;

/// <summary>Who invited whom, to what, in which state, and every version of the reply.</summary>
public sealed class Invitations : IQuestion
{
    /// <inheritdoc/>
    public string Name => "invitations";

    /// <inheritdoc/>
    public string Title => "Who invited whom, in which state, and what was the reply?";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool OfState => false;

    /// <inheritdoc/>
    public Findings Find(Case of, AskFilter filter)
    {
        var hopes = of.Of("statement").Where(c => c.Links.Any(l => l.Type == "about")).Where(filter.PassesDay).ToList();
        var rows = ManyRows.For(of, of.ThingsOf(ThingKind.Invitation), t => RowOf(of, t, hopes, filter)).OfType<Row>().OrderBy(r => r.Group, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return Findings.Of(rows, rows.Count == 0 ? ["No invitation is in the record."] : []);
    }

    private static Row? RowOf(Case of, Thing invitation, List<Claim> hopes, AskFilter filter)
    {
        var track = TrackOf.Thing(of, invitation);
        var about = of.About(invitation.Id).Where(filter.PassesDay).Where(c => filter.PassesAbout(of, c)).ToList();
        var made = about.Where(c => c.Kind == "invitation").ToList();
        var replies = about.Where(c => c.Kind == "reply").OrderBy(ClaimDay.Order).ToList();
        var hoped = hopes.Where(c => c.Links.Any(l => l.Type == "about" && made.Exists(m => m.Id == l.To && Means(c, m, invitation))));
        if (!filter.PassesActor(of, about.SelectMany(c => c.Slots.NamesIn("inviter")).Concat(TrackOf.Own(invitation, about.SelectMany(c => c.Slots.NamesIn("invitee")))))) return null;
        if (track is not null ? !filter.PassesTrack(track) : filter.Track is not null) return null;
        var invitee = TrackOf.Actor(invitation, about, "invitee");
        return Saying.Row(
            invitation.Id, track?.Name, invitation.Name, invitee,
            Field("inviter", "invited by", made.Where(c => !IsNone(c)), Names("inviter"), made.Count > 0 ? "not said" : null),
            Field("notInviter", "not invited by", made.Where(IsNone), Names("inviter")),
            Field("to", "to", made, c => c.Slots.NamesIn("to").Where(n => n.Plain != track?.Name).Select(Of)),
            Field("state", "state", made, TermWords.Value, "no invitation recorded, only the reply"),
            Field("date", "when", made, Dates("date")),
            Field("reply", "reply", replies, Reply, "none in the record"),
            Field("condition", "on condition", replies, Words("condition")),
            Field("expectation", "expected or hoped, no reply", hoped, Hope));
    }

    /// <summary>Whether a hope about an invitation of several is one about this invitee: where its wording names one of them, only that one's.</summary>
    private static bool Means(Claim hope, Claim invited, Thing invitation)
    {
        var about = hope.Slots.First("about")?.Plain ?? "";
        var invitees = invited.Slots.NamesIn("invitee").Select(n => (n, likeness: Math.Max(Wording.Likeness(about, n.Plain), Wording.Likeness(about, n.Text)))).ToList();
        if (invitees.Count == 0) return true;
        var best = invitees.Max(i => i.likeness);
        return best == 0 || invitees.Exists(i => i.likeness == best && TrackOf.IsOf(invitation, i.n));
    }

    private static bool IsNone(Claim c) => c.Slots.Term("state") is "denied" or "refused";

    private static IEnumerable<Value> Reply(Claim c)
    {
        var day = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : c.Document.Date is { } p ? $"told on {ClaimDay.Words(p)}" : "undated";
        return [new Value($"{TermWords.State(c)} ({day})", c.Slots.Term("state"))];
    }

    private static IEnumerable<Value> Hope(Claim c) =>
        [new Value($"{string.Join(", ", c.Slots.NamesIn("speaker").Select(n => n.Plain))} ({c.Slots.Term("act")?.Replace('-', ' ')}): {c.Slots.First("about")?.Plain}", c.Slots.Term("act"))];
}
