using System.Globalization;
using NodaTime;
using Parley.Cases;
using Parley.Record;

namespace Parley.Desk;

/// <summary>
/// Takes content out of the record for good. That there was an entry, its author and its clock stay, and who took its content
/// out, when and why; the chain of hashes stays whole.
/// </summary>
public static class Redacting
{
    /// <summary>What would go, for the person to confirm.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="entry">The entry's id.</param>
    /// <param name="withClaims">Whether the claims of a document go with it.</param>
    /// <exception cref="InvalidOperationException">There is no such entry, it was redacted before, or it cannot be.</exception>
    public static RedactionPlan Plan(CaseDesk desk, Guid entry, bool withClaims = true)
    {
        var target = desk.Recall.Find(e => e.Id == entry).Select(e => e.Entry).FirstOrDefault() ?? throw new InvalidOperationException($"No entry has the id {entry}. `parley log` lists the entries.");
        if (target.Payload is not SealedPayload) return RedactionPlan.Of(desk, target, withClaims);
        throw new InvalidOperationException($"Entry {target.Number} has no content any more: {(desk.Recall.RedactionOf(entry) is { } before ? Words(before, desk.Now.Zone) : "it was sealed by another program")}.");
    }

    /// <summary>Redacts an entry with all that belongs to it.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="entry">The entry's id.</param>
    /// <param name="reason">Why; required. It stays readable, so it must not repeat what is taken out.</param>
    /// <param name="withClaims">Whether the claims of a document go with it.</param>
    /// <returns>What went.</returns>
    /// <exception cref="InvalidOperationException">There is no such entry, it was redacted before, or it cannot be.</exception>
    /// <exception cref="FormatException">No reason is given.</exception>
    /// <exception cref="RemainsException">It is redacted, but another program keeps the bytes from being cleared.</exception>
    public static RedactionPlan Redact(CaseDesk desk, Guid entry, string reason, bool withClaims = true)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new FormatException("A redaction needs a reason in words, which stays readable: say why, not what.");
        RedactionPlan? plan = null;
        desk.File.Redact(desk.Author, _ => (plan = Plan(desk, entry, withClaims)).Sealing(reason));
        return plan!;
    }

    /// <summary>A redaction in words: "redacted on 3 March 2017 by A. Keeper: asked for by a witness".</summary>
    /// <param name="redaction">The redaction.</param>
    /// <param name="zone">The zone of its day.</param>
    public static string Words(Redaction redaction, string zone)
    {
        var day = redaction.On.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc).Date;
        return string.Create(CultureInfo.InvariantCulture, $"redacted on {day:d MMMM uuuu} by {redaction.By}: {redaction.Reason ?? "no reason given"}");
    }
}
