using System.Collections.Immutable;
using NodaTime;
using Parley.Exchange.Documents;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the files of a case directory one after the other, and goes on with the rest where one is wrong.</summary>
/// <param name="folder">The folder.</param>
/// <param name="checks">What can be asked beside it.</param>
internal sealed class CaseReader(string folder, CaseChecks checks)
{
    private readonly ImmutableArray<CaseProblem>.Builder _problems = ImmutableArray.CreateBuilder<CaseProblem>();

    public CaseDirectoryRead Read()
    {
        var files = new CaseFolder(folder, _problems);
        if (!files.Exists)
        {
            _problems.Add(new CaseProblem("", 0, "", folder, "a folder with a case.yaml in it"));
            return Result(null);
        }
        var lists = new ListReading(files, _problems);
        var (sources, actors, things) = (lists.Sources(), lists.Actors(), lists.Things());
        var top = files.Yaml("case.yaml");
        var head = top is Yaml.YamlMap map ? new Fields("case.yaml", map, _problems) : null;
        if (top is not null && head is null) _problems.Add(new CaseProblem("case.yaml", top.Line, "", null, "keys: title zone languages sides inbox withheld"));
        var (inbox, withheld) = (head?.Texts("inbox") ?? [], head?.Texts("withheld") ?? []);
        var documents = new DocumentReading(files, checks, _problems, sources, actors, things).Read(Ids(inbox), Ids(withheld));
        var ids = documents.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, line) in inbox.Where(i => !ids.Contains(i.Text))) head!.Say(line, "inbox", id, "a document: documents/ID.txt");
        foreach (var (id, line) in withheld.Where(i => !ids.Contains(i.Text))) head!.Say(line, "withheld", id, "a document: documents/ID.txt");
        var (copies, editions) = (lists.Copies(ids), lists.Editions(ids));
        return Result(head is null ? null : Case(head, sources, actors, things, documents) is { } made ? made with { Copies = copies, Editions = editions } : null);
    }

    private static HashSet<string> Ids(ImmutableArray<(string Text, int Line)> texts) => texts.Select(i => i.Text).ToHashSet(StringComparer.Ordinal);

    private static CaseDirectory? Case(
        Fields head, ImmutableArray<CaseSource> sources, ImmutableArray<CaseActor> actors,
        ImmutableArray<CaseThing> things, ImmutableArray<CaseDocument> documents)
    {
        var title = head.Needed("title", "the case's title");
        var zone = head.Formed("zone", z => DateTimeZoneProviders.Tzdb.GetZoneOrNull(z) is not null, "a time zone of the TZDB such as Asia/Damascus", needed: true);
        var languages = head.Texts("languages");
        foreach (var (tag, line) in languages.Where(l => !LanguageTag.IsOne(l.Text))) head.Say(line, "languages", tag, "language tags such as en, ar or pt-BR");
        var sides = head.Texts("sides");
        foreach (var (side, line) in sides.Where(s => !IsSide(s.Text))) head.Say(line, "sides", side, "the id of an actor of actors.yaml");
        head.Done();
        if (title is null || zone is null) return null;
        return new CaseDirectory(
            title, zone, [.. languages.Select(l => l.Text).Where(LanguageTag.IsOne)], [.. sides.Select(s => s.Text).Where(IsSide)],
            sources, actors, things, documents);

        bool IsSide(string side) => !Fields.IsSlug(side) || actors.Any(a => a.Id == side);
    }

    private CaseDirectoryRead Result(CaseDirectory? read) =>
        new(read, [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
}
