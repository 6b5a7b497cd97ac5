using Parley.Answers;
using Parley.Answers.Briefs;
using Parley.Answers.Threads;

namespace Parley.Exchange.Briefs;

/// <summary>A brief as a template sees it: plain values under the names that <c>docs/methods/brief.md</c> lists.</summary>
internal static class BriefView
{
    /// <summary>The names of fields that an item may lack.</summary>
    private static readonly string[] Fields = ["state", "ground", "circumstance", "return", "told", "contradicted"];

    /// <summary>How many sources stand where it matters that they are several.</summary>
    private const int Independent = 2;

    /// <summary>The view.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="marks">Marks what is cited.</param>
    public static Dictionary<string, object> Of(Brief brief, Marks marks) => new(StringComparer.Ordinal)
    {
        ["title"] = Marks.Words(brief.Title),
        ["as_of"] = Moments.Words(brief.AsOf, brief.Zone, brief.Day),
        ["since"] = brief.Since is { } since ? Moments.Short(since) : "",
        ["documents"] = brief.Documents,
        ["sections"] = brief.Sections.Select(s => Section(s, marks)).ToList(),
    };

    private static Dictionary<string, object> Section(BriefSection section, Marks marks) => new(StringComparer.Ordinal)
    {
        ["name"] = section.Name,
        ["items"] = section.Items.Select(i => Item(i, marks)).ToList(),
        ["left_out"] = section.LeftOut,
        ["command"] = section.Command,
    };

    private static Dictionary<string, object> Item(BriefItem item, Marks marks)
    {
        var fields = item.Fields.Where(f => !f.Said.IsEmpty).Select(f => (f.Name, View: View(f, item.Form, item.Actor, marks))).ToList();
        var none = new Dictionary<string, object>(StringComparer.Ordinal) { ["label"] = "", ["said"] = new List<object>() };
        var byName = Fields.ToDictionary(n => n, _ => (object)none, StringComparer.Ordinal);
        foreach (var (name, view) in fields) byName[name] = view;
        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["form"] = item.Form,
            ["title"] = Marks.Words(item.Title),
            ["thing"] = item.Thing ?? "",
            ["group"] = Marks.Words(item.Group ?? ""),
            ["actor"] = Marks.Words(item.Actor ?? ""),
            ["fields"] = fields.Select(f => f.View).ToList(),
            ["field"] = byName,
            ["line"] = (item.Line?.Steps ?? []).Select(Step).ToList(),
            ["cite"] = marks.Of(item.Claims, Independent),
        };
    }

    /// <summary>A field, each value once with all who say it and a source for each of them.</summary>
    private static Dictionary<string, object> View(Field field, string form, string? actor, Marks marks) => new(StringComparer.Ordinal)
    {
        ["label"] = field.Label,
        ["said"] = field.Said.GroupBy(s => (s.Value is null ? s.Text : field.Name is "killed" or "injured" ? s.Value : s.Text, s.Judgement)).Select(g => new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["text"] = Marks.Words(g.First().Text, g.Key.Judgement),
            ["value"] = g.First().Value ?? "",
            ["voice"] = Marks.Words(string.Join("; ", g.Where(s => !s.Voice.IsEmpty).Select(s => Voice(s, actor)).Distinct(StringComparer.Ordinal))),
            ["cite"] = form == "alike" ? marks.Of(g.SelectMany(s => s.Basis), Independent) : string.Concat(g.DistinctBy(s => string.Join('\n', s.Voice)).Select(s => marks.Of(s.Basis, 1))),
        }).ToList(),
    };

    private static string Voice(Said said, string? actor) => said.Voice.Length == 1 && said.Voice[0] == actor ? "its own account" : string.Join(", citing ", said.Voice);

    private static Dictionary<string, object> Step(ThreadStep step) => new(StringComparer.Ordinal)
    {
        ["stage"] = step.Stage.ToString().ToLowerInvariant(),
        ["joint"] = step.Edge?.Words ?? "",
        ["sort"] = step.Edge?.Sort.ToString().ToLowerInvariant() ?? "",
        ["text"] = Marks.Words(step.Card?.Title ?? $"({step.Missing})"),
    };
}
