using Parley.Cases;
using Parley.Claims;
using Parley.Documents;

namespace Parley.Tests.Cases;

/// <summary>All of a case as text, so that two cases can be compared whole.</summary>
internal static class Written
{
    public static string Out(Case of) => string.Join('\n', Lines(of));

    private static IEnumerable<string> Lines(Case of) =>
    [
        $"{of.AsOf} head {of.Head} left out {of.LeftOut} {of.Opened?.Title}",
        .. of.Sources.Values.Select(s => $"source {s.Id} {s.Name} {s.Type} {string.Join(",", s.Grades)}"),
        .. of.Documents.Values.Select(d => "document " + Line(d)),
        .. of.Readings.Order(ByKey).Select(r => $"reading {r.Key} {r.Value.Entry} {string.Join(",", r.Value.Made.Proposals.Select(p => p.Id))}"),
        .. of.Claims.Select(Line),
        .. of.Rejections.Select(r => $"rejection {r.Key} {r.Value}").Order(StringComparer.Ordinal),
        .. of.Rejected.Select(r => $"rejected {r.Document} {r.Ref} {r.Proposal.Kind}").Order(StringComparer.Ordinal),
        .. of.Things.Values.Select(t => $"thing {t.Id} {t.Name} {t.MergedInto} follows {of.Follow(t.Id)} claims {string.Join(",", of.About(t.Id).Select(c => c.Id))}"),
        .. of.Actors.Values.Select(a => $"actor {a.Id} {a.Name} {string.Join(",", a.Names)}"),
        .. of.Redactions.Select(r => $"redacted {r.Key} {r.Value.Kind} {r.Value.By} {r.Value.Number} {r.Value.What.Document} {string.Join(",", r.Value.About)}").Order(StringComparer.Ordinal),
        .. of.Acts.Select(a => $"act {a.Key} {a.Value}").Order(StringComparer.Ordinal),
    ];

    private static readonly Comparer<KeyValuePair<string, InboxReading>> ByKey = Comparer<KeyValuePair<string, InboxReading>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key));

    private static string Line(Document d) =>
        $"{d.Id} {d.Number} {d.Date} {d.Title} {d.Publisher} {d.Source?.ReliabilityOn(d.Date)} copy of {d.CopyOf} {d.CopyBasis} editions {string.Join(",", d.Editions)} {d.Redacted}";

    private static string Line(Claim c) =>
        $"claim {c.Id} {c.Number} {c.Kind} {string.Join(";", c.Slots.Names.Select(n => n + "=" + string.Join("|", c.Slots[n].Select(v => v.Plain))))} first {c.First?.Kind}"
        + $" about {string.Join(",", c.Things)} links {string.Join(",", c.Links)} {c.Proposal} {c.Verdict} {c.Grade} in {Line(c.Document)}";
}
