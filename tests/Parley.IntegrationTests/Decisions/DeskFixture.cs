using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Reading;

namespace Parley.IntegrationTests.Decisions;

/// <summary>A desk with a record of its own in a folder that is thrown away.</summary>
public sealed class DeskFixture : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("parley-desk-").FullName;

    public DeskFixture() => Desk = CaseDesk.Create(Path.Combine(_folder, "case.parley"), new CaseOpened("A made-up case", "Etc/UTC", ["en"], []), DeskSettings.Of("tester"));

    public CaseDesk Desk { get; }

    public string Folder => _folder;

    public string Take(string text, string? date = "2017-01-17", string? publisher = "The Gazette") =>
        TakeIn.Take(Desk, text, new DocumentHeader(null, publisher, null, date, "en", null)).Document;

    public Guid Claim(string document, string quote, string kind, params string[] slots)
    {
        var of = Desk.Now;
        var place = Quoting.Find(Desk, of, document, quote);
        return Decide.Add(Desk, document, new ClaimContent(kind, [], place.Span, place.Sentence, place.SentenceSpan, false, SlotEdits.Apply(of, kind, Slots.Empty, slots)));
    }

    public void Dispose()
    {
        Desk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
