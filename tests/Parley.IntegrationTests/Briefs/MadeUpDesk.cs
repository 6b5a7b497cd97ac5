using Parley.Desk;
using Parley.Exchange.Briefs;
using Parley.IntegrationTests.Server;

namespace Parley.IntegrationTests.Briefs;

/// <summary>A desk with the made-up case, in a folder that is thrown away.</summary>
public sealed class MadeUpDesk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-brief-").FullName;

    public MadeUpDesk()
    {
        var path = Path.Combine(_folder, "case.parley");
        MadeUpCase.Write(path);
        Desk = CaseDesk.Open(path, DeskSettings.Of("tester"));
    }

    public CaseDesk Desk { get; }

    /// <summary>The brief as known now.</summary>
    /// <param name="template">The wording; null takes the usual one.</param>
    public IssuedBrief Brief(BriefTemplate? template = null) => Parley.Desk.Briefs.Issue(Desk, Cases.AsOf.Now, null, template).Brief;

    public void Dispose()
    {
        Desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
