using Parley.Answers.Briefs;
using Parley.Cases;
using Parley.Exchange.Briefs;

namespace Parley.Desk;

/// <summary>Issues the brief of a record as of a moment. The same moment at the same entry gives the same brief, whatever was written since.</summary>
public static class Briefs
{
    /// <summary>The brief, and the case that it was made of.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="asOf">The moment; where it names no entry, that of the record's last is taken.</param>
    /// <param name="since">What to compare with; null takes the day of publication before.</param>
    /// <param name="template">The wording; null takes the usual one.</param>
    public static (IssuedBrief Brief, Case Case) Issue(CaseDesk desk, AsOf asOf, AsOf? since = null, BriefTemplate? template = null)
    {
        var entry = asOf.Entry ?? desk.File.Head;
        var of = desk.See(asOf with { Entry = entry });
        var before = Before(of, since) is { } earlier ? desk.See(earlier with { Entry = earlier.Entry ?? entry }) : null;
        var brief = Answers.Briefs.Briefs.Of(of, before);
        var hash = desk.File.Find(entry)?.Hash.ToString() ?? "";
        return ((template ?? BriefTemplate.Default).Issue(brief, id => of.Claim(id) ?? before?.Claim(id), hash), of);
    }

    private static AsOf? Before(Case of, AsOf? since) =>
        since is { Date: null, Entry: not null } ? since with { Date = of.AsOf.Date }
        : since ?? (of.Documents.Values.Where(d => d.Date < of.Day).Max(d => d.Date) is { } day ? new AsOf(day, null) : null);
}
