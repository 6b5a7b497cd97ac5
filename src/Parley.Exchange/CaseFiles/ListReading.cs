using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the lists of a case directory: sources, actors, things, copies and editions, each in one file or in several.</summary>
/// <param name="folder">The folder.</param>
/// <param name="problems">Where complaints go.</param>
internal sealed class ListReading(CaseFolder folder, ImmutableArray<CaseProblem>.Builder problems)
{
    /// <summary>The sources.</summary>
    public ImmutableArray<CaseSource> Sources() => Each("sources", needed: true, f =>
    {
        var (id, name, kind) = (Id(f), f.Needed("name", "the name as documents write it"), f.Needed("kind", "in a word: agency newspaper party monitor un government"));
        var reliability = f.Maps("reliability").Select(Reliability).OfType<CaseReliability>().ToImmutableArray();
        var note = f.Text("note");
        return id is null || name is null || kind is null ? null : new CaseSource(id, name, kind, note, reliability);
    }, s => s.Id);

    /// <summary>The actors.</summary>
    public ImmutableArray<CaseActor> Actors()
    {
        var fields = new Dictionary<string, Fields>(StringComparer.Ordinal);
        var actors = Each("actors", needed: true, f =>
        {
            var (id, name, type) = (Id(f), f.Needed("name", "the usual English full name"), Choice(f, "class", CaseWords.Classes));
            var (of, relation) = (f.Formed("of", Fields.IsSlug, "the id of an actor"), f.Text("relation"));
            var (from, until) = (f.Formed("from", Days.IsMoment, Days.MomentExpected), f.Formed("until", Days.IsMoment, Days.MomentExpected));
            var names = f.Maps("names").Select(Name).OfType<ActorName>().ToImmutableArray();
            if (id is null || name is null || type is null) return null;
            fields.TryAdd(id, f);
            return new CaseActor(id, name, type.Value, of, relation, from, until, names);
        }, a => a.Id);
        ActorChecks.Look(actors, fields);
        return actors;
    }

    /// <summary>The things.</summary>
    public ImmutableArray<CaseThing> Things()
    {
        var fields = new Dictionary<string, Fields>(StringComparer.Ordinal);
        var things = Each("things", needed: true, f =>
        {
            var (id, kind, name) = (f.Needed("id", "kind/slug"), Choice(f, "kind", CaseWords.Kinds), f.Needed("name", "its name; for a question, its neutral wording"));
            var aliases = f.Texts("aliases").Select(a => a.Text).ToImmutableArray();
            var (into, reason) = (f.Text("merged-into"), f.Text("merge-reason"));
            if (id is null || kind is null || name is null) return null;
            if (CaseWords.KindOf(id) == kind)
            {
                fields.TryAdd(id, f);
                return new CaseThing(id, kind.Value, name, aliases, into, reason);
            }
            f.Say(f.Entry("id")!.Line, "id", id, $"{CaseWords.Of(kind.Value)}/ and a slug of lower-case letters, digits and hyphens");
            return null;
        }, t => t.Id);
        var kinds = things.ToDictionary(t => t.Id, t => t.Kind, StringComparer.Ordinal);
        foreach (var t in things.Where(t => t.Into is not null && !(kinds.TryGetValue(t.Into, out var kind) && kind == t.Kind && t.Into != t.Id)))
            fields[t.Id].Say(fields[t.Id].Entry("merged-into")!.Line, "merged-into", t.Into, $"the id of another {CaseWords.Of(t.Kind)} of things.yaml");
        return things;
    }

    /// <summary>The copies.</summary>
    /// <param name="documents">The ids of the documents.</param>
    public ImmutableArray<CaseCopy> Copies(IReadOnlySet<string> documents) => Pairs("copies", "document", "of", "basis", CaseWords.Bases, documents, (d, of, basis, reason) => new CaseCopy(d, of, basis, reason), c => c.Document, c => c.Of);

    /// <summary>The editions.</summary>
    /// <param name="documents">The ids of the documents.</param>
    public ImmutableArray<CaseEdition> Editions(IReadOnlySet<string> documents) =>
        Pairs("editions", "document", "earlier", "how", CaseWords.Hows, documents, (d, earlier, how, reason) => new CaseEdition(d, earlier, how, reason), e => e.Document, e => e.Earlier);

    private ImmutableArray<T> Pairs<T>(
        string list, string from, string to, string word, ImmutableArray<string> words, IReadOnlySet<string> documents, Func<string, string, string, string?, T> make, Func<T, string> start, Func<T, string> end)
        where T : class
    {
        var read = ImmutableArray.CreateBuilder<T>();
        foreach (var (file, root) in folder.Lists(list, needed: false))
            foreach (var f in Fields.In(file, root, "", problems))
            {
                var (a, b) = (Document(f, from, documents), Document(f, to, documents));
                var how = f.Formed(word, w => words.Contains(w, StringComparer.Ordinal), $"one of {string.Join(' ', words)}", needed: true);
                var reason = f.Text("reason");
                f.Done();
                if (a is null || b is null || how is null) continue;
                if (Leads(b, a, read, start, end) is { } round) f.Say(f.Line, to, b, $"a document that does not itself go back to {a}; these go round: {string.Join(" > ", round.Prepend(a))}");
                else read.Add(make(a, b, how, reason));
            }
        return read.ToImmutable();
    }

    private static string? Document(Fields f, string key, IReadOnlySet<string> documents) => f.Formed(key, documents.Contains, "the id of a document: documents/ID.txt", needed: true);

    /// <summary>The way from one document to another over what was read so far; null where there is none.</summary>
    private static ImmutableArray<string>? Leads<T>(string from, string to, IEnumerable<T> read, Func<T, string> start, Func<T, string> end)
    {
        var next = read.ToLookup(start, end, StringComparer.Ordinal);
        var ways = new Stack<ImmutableArray<string>>([[from]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryPop(out var way))
        {
            if (way[^1] == to) return way;
            if (!seen.Add(way[^1])) continue;
            foreach (var step in next[way[^1]]) ways.Push(way.Add(step));
        }
        return null;
    }

    private ImmutableArray<T> Each<T>(string list, bool needed, Func<Fields, T?> one, Func<T, string> id)
        where T : class
    {
        var read = ImmutableArray.CreateBuilder<T>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, root) in folder.Lists(list, needed))
            foreach (var fields in Fields.In(file, root, "", problems))
            {
                var item = one(fields);
                fields.Done();
                if (item is null) continue;
                if (ids.TryAdd(id(item), $"{file}:{fields.Line}")) read.Add(item);
                else fields.Say(fields.Line, "id", id(item), ids[id(item)].StartsWith(file, StringComparison.Ordinal) ? "an id that stands once in this file" : $"an id that stands once; it stands in {ids[id(item)]} too");
            }
        return read.ToImmutable();
    }

    private static CaseReliability? Reliability(Fields f)
    {
        var grade = f.Formed("grade", g => CaseWords.Grades.Contains(g, StringComparer.Ordinal), "A to F; F is “cannot be judged”", needed: true);
        var (from, reason) = (f.Formed("from", Days.IsDay, Days.DayExpected), f.Text("reason"));
        f.Done();
        return grade is null ? null : new CaseReliability(grade, from, reason);
    }

    private static ActorName? Name(Fields f)
    {
        var text = f.Needed("text", "a name as written");
        var use = f.Formed("use", u => CaseWords.Uses.Contains(u, StringComparer.Ordinal), $"one of {string.Join(' ', CaseWords.Uses)}") ?? "alias";
        var language = f.Formed("lang", LanguageTag.IsOne, "a language tag such as ar, ru or tr");
        f.Done();
        return text is null ? null : new ActorName(text, use, language);
    }

    private static string? Id(Fields f) => f.Formed("id", Fields.IsSlug, "an id of lower-case letters, digits and hyphens", needed: true);

    private static T? Choice<T>(Fields f, string key, ImmutableSortedDictionary<string, T> of)
        where T : struct
    {
        var text = f.Formed(key, of.ContainsKey, $"one of {string.Join(' ', of.Keys)}", needed: true);
        return text is null ? null : of[text];
    }
}
