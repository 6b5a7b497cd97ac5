using System.Collections.Immutable;
using Parley.Actors;
using Parley.Claims;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the three lists of a case directory: sources, actors, things.</summary>
/// <param name="problems">Where complaints go.</param>
internal sealed class ListReading(ImmutableArray<CaseProblem>.Builder problems)
{
    private static readonly ImmutableSortedDictionary<string, ActorClass> Classes =
        Enum.GetValues<ActorClass>().ToImmutableSortedDictionary(c => Hyphened(c.ToString()), c => c, StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, ThingKind> Kinds =
        Enum.GetValues<ThingKind>().ToImmutableSortedDictionary(k => Hyphened(k.ToString()), k => k, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Uses = ["alias", "short", "metonym", "demonym"];

    /// <summary>The sources.</summary>
    public ImmutableArray<CaseSource> Sources(YamlNode? node) => Each("sources.yaml", node, f =>
    {
        var (id, name, kind) = (Id(f), f.Needed("name", "the name as documents write it"), f.Needed("kind", "in a word: agency newspaper party monitor un government"));
        var reliability = f.Maps("reliability").Select(Reliability).OfType<CaseReliability>().ToImmutableArray();
        var note = f.Text("note");
        return id is null || name is null || kind is null ? null : new CaseSource(id, name, kind, note, reliability);
    }, s => s.Id);

    /// <summary>The actors.</summary>
    public ImmutableArray<CaseActor> Actors(YamlNode? node)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var actors = Each("actors.yaml", node, f =>
        {
            var (id, name, type) = (Id(f), f.Needed("name", "the usual English full name"), Choice(f, "class", Classes));
            var (of, relation) = (f.Formed("of", Fields.IsSlug, "the id of an actor"), f.Text("relation"));
            var (from, until) = (f.Formed("from", Days.IsMoment, Days.MomentExpected), f.Formed("until", Days.IsMoment, Days.MomentExpected));
            var names = f.Maps("names").Select(Name).OfType<ActorName>().ToImmutableArray();
            if (id is null || name is null || type is null) return null;
            lines[id] = f.Line;
            return new CaseActor(id, name, type.Value, of, relation, from, until, names);
        }, a => a.Id);
        foreach (var actor in actors.Where(a => a.Of is not null && !actors.Any(b => b.Id == a.Of)))
            problems.Add(new CaseProblem("actors.yaml", lines[actor.Id], "of", actor.Of, "the id of another actor of this file"));
        return actors;
    }

    /// <summary>The things.</summary>
    public ImmutableArray<CaseThing> Things(YamlNode? node) => Each("things.yaml", node, f =>
    {
        var (id, kind, name) = (f.Needed("id", "kind/slug"), Choice(f, "kind", Kinds), f.Needed("name", "its name; for a question, its neutral wording"));
        var aliases = f.Texts("aliases").Select(a => a.Text).ToImmutableArray();
        if (id is null || kind is null || name is null) return null;
        var prefix = Hyphened(kind.Value.ToString()) + "/";
        if (id.StartsWith(prefix, StringComparison.Ordinal) && Fields.IsSlug(id[prefix.Length..])) return new CaseThing(id, kind.Value, name, aliases);
        f.Say(f.Entry("id")!.Line, "id", id, $"{prefix} and a slug of lower-case letters, digits and hyphens");
        return null;
    }, t => t.Id);

    private ImmutableArray<T> Each<T>(string file, YamlNode? node, Func<Fields, T?> one, Func<T, string> id)
        where T : class
    {
        var read = ImmutableArray.CreateBuilder<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in Fields.In(file, node, "", problems))
        {
            var item = one(fields);
            fields.Done();
            if (item is null) continue;
            if (ids.Add(id(item))) read.Add(item);
            else fields.Say(fields.Line, "id", id(item), "an id that stands once in this file");
        }
        return read.ToImmutable();
    }

    private static CaseReliability? Reliability(Fields f)
    {
        var grade = f.Formed("grade", g => g is ['A' or 'B' or 'C' or 'D' or 'E' or 'F'], "A to F; F is “cannot be judged”", needed: true);
        var (from, reason) = (f.Formed("from", Days.IsDay, Days.DayExpected), f.Text("reason"));
        f.Done();
        return grade is null ? null : new CaseReliability(grade, from, reason);
    }

    private static ActorName? Name(Fields f)
    {
        var text = f.Needed("text", "a name as written");
        var use = f.Formed("use", u => Uses.Contains(u, StringComparer.Ordinal), $"one of {string.Join(' ', Uses)}") ?? "alias";
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

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
