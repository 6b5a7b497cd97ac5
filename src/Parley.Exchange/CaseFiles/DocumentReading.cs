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
    private readonly HashSet<string> _things = [.. things.Select(t => t.Id)];
    private readonly HashSet<string> _publishers = [.. sources.Select(s => s.Name)];

    /// <summary>The documents, by day and id.</summary>
    /// <param name="inbox">The ids of those that are left undecided.</param>
    public ImmutableArray<CaseDocument> Read(IReadOnlySet<string> inbox)
    {
        var names = files.Names("documents", ".txt").Select(n => n[..^4]).ToList();
        if (names.Count == 0) Say("documents", 0, "", null, "at least one document: documents/ID.txt");
        var read = names.Select(id => Document(id, inbox.Contains(id))).OfType<CaseDocument>().ToList();
        foreach (var file in files.Names("decisions", ".yaml").Where(f => !names.Contains(f[..^5], StringComparer.Ordinal)))
            Say($"decisions/{file}", 0, "", null, $"a document documents/{file[..^5]}.txt that it decides on");
        return [.. read.OrderBy(d => d.Header.Date, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private CaseDocument? Document(string id, bool inInbox)
    {
        var file = $"documents/{id}.txt";
        if (!Fields.IsDocumentId(id))
        {
            Say(file, 0, "", id, "a file name of letters, digits, _ and - before .txt");
            return null;
        }
        if (files.Text(file) is not { } text) return null;
        var split = FrontMatter.Split(text);
        foreach (var p in split.Problems) Say(file, p.Line, p.Field, p.Value, p.Expectation);
        var header = split.Fields;
        if (header.Title is null) Say(file, 1, "title", null, "the headline in the front matter");
        if (header.Date is null && !split.Problems.Any(p => p.Field == "date")) Say(file, 1, "date", null, "the day of publication in the front matter, as 2017-01-17");
        if (header.Publisher is null || !_publishers.Contains(header.Publisher)) Say(file, 1, "publisher", header.Publisher, "the name of a source of sources.yaml");
        if (string.IsNullOrWhiteSpace(split.Body)) Say(file, split.BodyLine, "", null, "a text after the front matter");
        return new CaseDocument(id, header, split.Body, inInbox, Decisions(id, split.Body, inInbox));
    }

    private ImmutableArray<CaseDecision> Decisions(string id, string body, bool inInbox)
    {
        var file = $"decisions/{id}.yaml";
        if (!files.Has(file))
        {
            if (!inInbox) Say(file, 0, "", null, $"the decisions on documents/{id}.txt; or name {id} under inbox in case.yaml");
            return [];
        }
        if (inInbox) Say(file, 0, "", null, $"no decisions on {id}, which case.yaml leaves in the inbox");
        var reading = new DecisionReading(body, new SlotReading(ActorId, body), _things, checks.Sentences?.Invoke(body) ?? []);
        return reading.Read(Fields.In(file, files.Yaml(file), "", problems));
    }

    private string? ActorId(string name) => _actorIds.GetValueOrDefault(name) ?? checks.ActorNamed?.Invoke(name);

    private void Say(string file, int line, string field, string? value, string expectation) => problems.Add(new CaseProblem(file, line, field, value, expectation));
}
