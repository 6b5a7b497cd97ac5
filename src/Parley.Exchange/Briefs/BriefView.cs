using Parley.Answers;
using Parley.Answers.Briefs;
using Parley.Answers.Threads;

namespace Parley.Exchange.Briefs;

/// <summary>A brief as a template sees it: plain values under the names that <c>docs/methods/brief.md</c> lists.</summary>
internal static class BriefView
{
    /// <summary>The names of fields that an item may lack.</summary>
    private static readonly string[] Fields = ["state", "ground", "circumstance", "return", "told", "contradicted"];

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
        var fields = item.Fields.Where(f => !f.Said.IsEmpty).Select(f => (f.Name, View: View(f, marks))).ToList();
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
            ["cite"] = marks.Of(item.Claims),
        };
    }

    private static Dictionary<string, object> View(Field field, Marks marks) => new(StringComparer.Ordinal)
    {
        ["label"] = field.Label,
        ["said"] = field.Said.Select(s => new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["text"] = Marks.Words(s.Text, s.Judgement),
            ["value"] = s.Value ?? "",
            ["voice"] = Marks.Words(string.Join(", citing ", s.Voice)),
            ["cite"] = marks.Of(s.Basis),
        }).ToList(),
    };

    private static Dictionary<string, object> Step(ThreadStep step) => new(StringComparer.Ordinal)
    {
        ["stage"] = step.Stage.ToString().ToLowerInvariant(),
        ["joint"] = step.Edge?.Words ?? "",
        ["sort"] = step.Edge?.Sort.ToString().ToLowerInvariant() ?? "",
        ["text"] = Marks.Words(step.Card?.Title ?? $"({step.Missing})"),
    };
}
