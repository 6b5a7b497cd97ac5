using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.Record;

namespace Parley.IntegrationTests.Server;

/// <summary>
/// A case that never was: a ceasefire in Northland, talks at Port Amar. Five reports are decided, one is accepted unread, one
/// lies open in the inbox with overlapping stretches, one has no date.
/// </summary>
internal static class MadeUpCase
{
    /// <summary>The report that lies open.</summary>
    public const string Open = "d-open01";

    /// <summary>The report without a date.</summary>
    public const string Undated = "d-undat1";

    /// <summary>Writes the case into a new file.</summary>
    /// <param name="path">The file.</param>
    public static void Write(string path)
    {
        using var desk = CaseDesk.Create(path, new CaseOpened("Northland, ceasefire of 1 March 2031", "Asia/Damascus", ["en"], []), DeskSettings.Of("M. Keeper"));
        foreach (var report in MadeUpReports.All) TakeIn(desk, report);
        foreach (var report in MadeUpReports.All.Where(r => r.Id is not (Open or Undated)))
        {
            if (report.Id == "d-unread") Decide.AcceptAll(desk, report.Id);
            else
                foreach (var proposal in report.Placed) Decide.Accept(desk, report.Id, proposal.Id);
        }
        Desk.Things.Grade(desk, "coast-agency", "B", null, "years of checked reports");
        Desk.Things.Grade(desk, "lake-tribune", "C", null, "close to one party");
    }

    private static void TakeIn(CaseDesk desk, MadeUpReport report)
    {
        var text = desk.File.Salted(report.Text);
        var source = report.Publisher is null ? null : Slug.Of(report.Publisher);
        var drafts = new List<Draft>();
        if (source is not null && !desk.Now.Sources.ContainsKey(source)) drafts.Add(new Draft(new SourceAdded(source, report.Publisher!, "newspaper", null)));
        var copyOf = MadeUpReports.All.TakeWhile(r => r != report).FirstOrDefault(r => r.Text == report.Text)?.Id;
        drafts.Add(new Draft(new DocumentAdded(
            report.Id, source, report.Title, null, report.Date, report.Date is null ? ["2031-03-04", "2031-03-11"] : [], "en", "https://example.org/" + report.Id, null,
            "written for trials", text.Hash.ToString(), report.Text.Length, copyOf)));
        drafts.Add(new Draft(new ReadingMade(report.Id, "made up by hand", report.Sentences, report.Placed, [])));
        desk.File.Append(desk.Author, drafts, [text]);
    }
}
