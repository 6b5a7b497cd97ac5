using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Writes what was decided on a document.</summary>
/// <param name="body">The document's text; null where it is withheld, and then no words of it are written.</param>
/// <param name="actors">The id of an actor by its name; null where there is none.</param>
internal sealed class DecisionWriting(string? body, Func<string, string?> actors)
{
    private readonly SlotWriting _slots = new(actors, body);

    /// <summary>The decisions and then the rejections, in their order.</summary>
    public YamlList Of(CaseDocument document) => Yamls.List(document.Decisions.Select(One).Concat<YamlNode>(document.Rejections.Select(Rejection)));

    private YamlMap One(CaseDecision d) => Yamls.Map(
    [
        ("ref", Yamls.Text(d.Ref)), .. Content(d.Content), ("links", Links(d.Links)), ("about", Yamls.Filled(d.About)), ("things", Things(d.Things)),
        ("grade", Yamls.Number(d.Grade)), ("reason", Yamls.Text(d.Reason)), .. Taken(d.Taken),
        ("corrected", Yamls.Filled(d.Corrections.Select(c => (YamlNode)Yamls.Map([.. Content(c.Content), .. Note(c.Note)])))),
        ("retracted", d.Retracted is { } note ? Yamls.Map(Note(note)) : null),
    ]);

    private ImmutableArray<(string, YamlNode?)> Content(CaseContent c) =>
    [
        ("kind", Yamls.Needed(c.Kind)), ("voice", _slots.Voice(c.Voice)), ("sentence", Yamls.Number(c.Sentence)), ("quote", body is null ? null : Yamls.Text(c.Quote)),
        ("span", Yamls.Span(c.Span)), ("sentence-span", Yamls.Span(c.SentenceSpan)), ("quoted", Yamls.Flag(c.Quoted)), ("slots", _slots.Slots(c.Kind, c.Slots)),
    ];

    private static YamlMap? Links(ImmutableArray<CaseLink> links)
    {
        var map = Yamls.Map([.. links.GroupBy(l => l.Type).Select(g => (g.Key, Yamls.OneOrMany([.. g.Select(l => Yamls.Needed(l.Document is null ? l.To : $"{l.Document}#{l.To}"))])))]);
        return map.Entries.IsEmpty ? null : map;
    }

    private static YamlMap? Things(ImmutableArray<CaseAbout>? things) =>
        things is { } exactly ? Yamls.Map([.. exactly.Select(t => (t.Thing, (YamlNode?)new YamlScalar(0, t.Reason ?? "", t.Reason is null)))]) : null;

    private static ImmutableArray<(string, YamlNode?)> Taken(CaseTaken? taken) => taken is null ? [] :
    [
        ("taken", Yamls.Needed(CaseWords.Of(taken.Verdict))), ("proposal", Yamls.Text(taken.Proposal)), ("probability", Yamls.Number(taken.Probability)),
        ("unread", Yamls.Flag(taken.Unread)), ("by", Yamls.Text(taken.By)),
    ];

    private static YamlMap Rejection(CaseRejection r) => Yamls.Map(
        [("rejected", Yamls.Needed(r.Ground)), ("kind", Yamls.Needed(r.Kind)), ("sentence", Yamls.Number(r.Sentence)), ("span", Yamls.Span(r.Span)), ("proposal", Yamls.Text(r.Proposal)), .. Note(r.Note)]);

    private static ImmutableArray<(string, YamlNode?)> Note(CaseNote note) => [("reason", Yamls.Text(note.Reason)), ("by", Yamls.Text(note.By))];
}
