using System.Collections.Immutable;
using System.Text;
using Parley.Exchange.Documents;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>
/// Writes a case directory: what <see cref="CaseDirectory.Read"/> reads back the same. Equal content gives equal bytes, so that
/// two exports can be compared line by line.
/// </summary>
public static class CaseWriting
{
    /// <summary>The files, by path from the folder on with forward slashes, in the order in which a person reads them.</summary>
    /// <param name="of">The content.</param>
    public static IEnumerable<(string Path, string Text)> Files(CaseDirectory of)
    {
        yield return ("case.yaml", YamlText.Of(Head(of)));
        yield return ("sources.yaml", YamlText.Of(Yamls.List(of.Sources.Select(Source))));
        yield return ("actors.yaml", YamlText.Of(Yamls.List(of.Actors.Select(Actor))));
        yield return ("things.yaml", YamlText.Of(Yamls.List(of.Things.Select(Thing))));
        if (!of.Copies.IsEmpty) yield return ("copies.yaml", YamlText.Of(Yamls.List(of.Copies.Select(Copy))));
        if (!of.Editions.IsEmpty) yield return ("editions.yaml", YamlText.Of(Yamls.List(of.Editions.Select(Edition))));
        var names = of.Sources.CountBy(s => s.Name).ToDictionary(StringComparer.Ordinal);
        var actors = of.Actors.DistinctBy(a => a.Name).ToDictionary(a => a.Name, a => a.Id, StringComparer.Ordinal);
        foreach (var document in of.Documents)
        {
            var publisher = document.Header.Publisher is { } name && names.GetValueOrDefault(name) > 1 ? document.Source : document.Header.Publisher;
            yield return ($"documents/{document.Id}.txt", Document(document, publisher));
            var decisions = new DecisionWriting(document.Body, actors.GetValueOrDefault).Of(document);
            if (!document.InInbox || !decisions.Items.IsEmpty) yield return ($"decisions/{document.Id}.yaml", YamlText.Of(decisions));
        }
    }

    private static YamlMap Head(CaseDirectory of) => Yamls.Map(
        ("title", Yamls.Needed(of.Title)), ("zone", Yamls.Needed(of.Zone)), ("languages", Yamls.Filled(of.Languages)), ("sides", Yamls.Filled(of.Sides)),
        ("inbox", Yamls.Filled(of.Documents.Where(d => d.InInbox).Select(d => d.Id).Order(StringComparer.Ordinal))),
        ("withheld", Yamls.Filled(of.Documents.Where(d => d.Body is null).Select(d => d.Id).Order(StringComparer.Ordinal))));

    private static YamlMap Source(CaseSource s) => Yamls.Map(
        ("id", Yamls.Needed(s.Id)), ("name", Yamls.Needed(s.Name)), ("kind", Yamls.Needed(s.Kind)),
        ("reliability", Yamls.Filled(s.Reliability.Select(r => (YamlNode)Yamls.Map(("grade", Yamls.Needed(r.Grade)), ("from", Yamls.Text(r.From)), ("reason", Yamls.Text(r.Reason)))))),
        ("note", Yamls.Text(s.Note)));

    private static YamlMap Actor(CaseActor a) => Yamls.Map(
        ("id", Yamls.Needed(a.Id)), ("name", Yamls.Needed(a.Name)), ("class", Yamls.Needed(CaseWords.Of(a.Class))), ("of", Yamls.Text(a.Of)), ("relation", Yamls.Text(a.Relation)),
        ("from", Yamls.Text(a.From)), ("until", Yamls.Text(a.Until)),
        ("names", Yamls.Filled(a.Names.Select(n => (YamlNode)Yamls.Map(("text", Yamls.Needed(n.Text)), ("use", n.Use == "alias" ? null : Yamls.Text(n.Use)), ("lang", Yamls.Text(n.Language)))))));

    private static YamlMap Thing(CaseThing t) => Yamls.Map(
        ("id", Yamls.Needed(t.Id)), ("kind", Yamls.Needed(CaseWords.Of(t.Kind))), ("name", Yamls.Needed(t.Name)), ("aliases", Yamls.Filled(t.Aliases)),
        ("merged-into", Yamls.Text(t.Into)), ("merge-reason", Yamls.Text(t.Reason)));

    private static YamlMap Copy(CaseCopy c) => Yamls.Map(("document", Yamls.Needed(c.Document)), ("of", Yamls.Needed(c.Of)), ("basis", Yamls.Needed(c.Basis)), ("reason", Yamls.Text(c.Reason)));

    private static YamlMap Edition(CaseEdition e) => Yamls.Map(("document", Yamls.Needed(e.Document)), ("earlier", Yamls.Needed(e.Earlier)), ("how", Yamls.Needed(e.How)), ("reason", Yamls.Text(e.Reason)));

    private static string Document(CaseDocument document, string? publisher)
    {
        var h = document.Header;
        var text = new StringBuilder("---\n");
        Line("title", h.Title, needed: true);
        Line("publisher", publisher, needed: true);
        Line("author", h.Author, needed: false);
        Line("date", h.Date, needed: true);
        Line("url", h.Url, needed: false);
        Line("language", h.Language, needed: false);
        Line("licence", h.Licence, needed: false);
        Line("note", h.Note, needed: false);
        return text.Append("---\n").Append(document.Body).ToString();

        void Line(string key, string? value, bool needed)
        {
            if (!string.IsNullOrEmpty(value)) text.Append(key).Append(": ").Append(YamlText.Scalar(value)).Append('\n');
            else if (needed) text.Append(key).Append(":\n");
        }
    }
}
