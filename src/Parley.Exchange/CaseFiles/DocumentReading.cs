using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Documents;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the documents of a case directory, each with its decisions.</summary>
/// <param name="files">The folder.</param>
/// <param name="checks">What can be asked beside it.</param>
/// <param name="problems">Where complaints go.</param>
/// <param name="sources">Of <c>sources.yaml</c>.</param>
/// <param name="actors">Of <c>actors.yaml</c>.</param>
/// <param name="things">Of <c>things.yaml</c>.</param>
internal sealed class DocumentReading(
    CaseFolder files, CaseChecks checks, ImmutableArray<CaseProblem>.Builder problems,
    ImmutableArray<CaseSource> sources, ImmutableArray<CaseActor> actors, ImmutableArray<CaseThing> things)
{
    private readonly Dictionary<string, string> _actorIds = actors.DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => a.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _actors = [.. actors.Select(a => a.Id)];
    private readonly HashSet<string> _things = [.. things.Select(t => t.Id)];
    private readonly Dictionary<string, ImmutableArray<(CaseDecision Decision, Fields Fields)>> _decisions = new(StringComparer.Ordinal);

    /// <summary>The documents, by day and id.</summary>
    /// <param name="inbox">The ids of those that are left undecided.</param>
    /// <param name="withheld">The ids of those whose text is not in the folder.</param>
    public ImmutableArray<CaseDocument> Read(IReadOnlySet<string> inbox, IReadOnlySet<string> withheld)
    {
        var names = files.Names("documents", ".txt").Select(n => n[..^4]).ToList();
        if (names.Count == 0) Say("documents", 0, "", null, "at least one document: documents/ID.txt");
        var read = names.Select(id => Document(id, inbox.Contains(id), withheld.Contains(id))).OfType<CaseDocument>().ToList();
        foreach (var file in files.Names("decisions", ".yaml").Where(f => !names.Contains(f[..^5], StringComparer.Ordinal)))
            Say($"decisions/{file}", 0, "", null, $"a document documents/{file[..^5]}.txt that it decides on");
        ClauseChecks.Look(_decisions);
        DecisionChecks.Look(_decisions);
        var links = new LinkReading(_decisions);
        return [.. read.Select(d => d with { Decisions = links.Known(d.Id) }).OrderBy(d => d.Header.Date, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private CaseDocument? Document(string id, bool inInbox, bool isWithheld)
    {
        var file = $"documents/{id}.txt";
        if (!Fields.IsDocumentId(id))
        {
            Say(file, 0, "", id, "a file name of letters, digits, _ and - before .txt");
            return null;
        }
        if (files.Text(file) is not { } text) return null;
        var split = FrontMatter.Split(text, inCase: true);
        foreach (var p in split.Problems) Say(file, p.Line, p.Field, p.Value, p.Expectation);
        var header = split.Fields;
        if (header.Title is null && !split.Unknown.Contains("title")) Say(file, 1, "title", null, "the headline in the front matter");
        if (header.Date is null && !split.Unknown.Contains("date") && !split.Problems.Any(p => p.Field == "date")) Say(file, 1, "date", null, "the day of publication in the front matter, as 2017-01-17");
        var source = Source(header.Publisher);
        if (source is null && (header.Publisher is not null || !split.Unknown.Contains("publisher"))) Say(file, 1, "publisher", header.Publisher, "the name of a source of sources.yaml");
        var isEmpty = string.IsNullOrWhiteSpace(split.Body);
        if (isEmpty && !isWithheld) Say(file, split.BodyLine, "", null, "a text after the front matter; or name the document under withheld in case.yaml");
        if (!isEmpty && isWithheld) Say(file, split.BodyLine, "", null, "no text, since case.yaml names the document under withheld");
        var body = isEmpty ? null : split.Body;
        return new CaseDocument(id, header, source?.Id, body, inInbox, [], Decisions(id, body, inInbox));
    }

    private ImmutableArray<CaseRejection> Decisions(string id, string? body, bool inInbox)
    {
        var file = $"decisions/{id}.yaml";
        if (!files.Has(file))
        {
            if (!inInbox) Say(file, 0, "", null, $"the decisions on documents/{id}.txt; or name {id} under inbox in case.yaml");
            return [];
        }
        var contents = new ContentReading(body, new SlotReading(ActorId, _actors.Contains, body), body is null ? [] : checks.Sentences?.Invoke(body) ?? []);
        var (decisions, rejections) = new DecisionReading(contents, _things).Read(Fields.In(file, files.Yaml(file), "", problems));
        _decisions[id] = decisions;
        return rejections;
    }

    /// <summary>The source of a publisher: by its name, where several have that name by its id.</summary>
    private CaseSource? Source(string? publisher) =>
        sources.Where(s => s.Name == publisher).Take(2).ToList() is [var one] ? one : sources.FirstOrDefault(s => s.Id == publisher);

    private string? ActorId(string name) => _actorIds.GetValueOrDefault(name) ?? checks.ActorNamed?.Invoke(name);

    private void Say(string file, int line, string field, string? value, string expectation) => problems.Add(new CaseProblem(file, line, field, value, expectation));
}
