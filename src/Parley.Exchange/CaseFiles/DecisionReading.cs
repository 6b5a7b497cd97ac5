using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Reads the decisions on one document and holds them against its text.</summary>
/// <param name="body">The document's text.</param>
/// <param name="slots">Reads the slots.</param>
/// <param name="things">The ids of <c>things.yaml</c>.</param>
/// <param name="sentences">The text's sentences; empty where they are not known.</param>
internal sealed class DecisionReading(string body, SlotReading slots, IReadOnlySet<string> things, ImmutableArray<TextSpan> sentences)
{
    /// <summary>The decisions that can be used; those without a kind or a sentence are noted and left out.</summary>
    public ImmutableArray<CaseDecision> Read(IEnumerable<Fields> items)
    {
        var read = ImmutableArray.CreateBuilder<(CaseDecision Decision, Fields Fields)>();
        foreach (var item in items)
            if (One(item) is { } decision) read.Add((decision, item));
        var refs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < read.Count; i++)
        {
            var (decision, fields) = read[i];
            if (decision.Ref is not { } name || refs.Add(name)) continue;
            fields.Say(decision.Line, "ref", name, "a name that no other decision of this file has");
            read[i] = (decision with { Ref = null }, fields);
        }
        return [.. read.Select(r => r.Decision with { Links = Known(r.Decision, r.Fields, refs) })];
    }

    private CaseDecision? One(Fields f)
    {
        var name = f.Formed("kind", k => KindTable.Find(k) is not null, $"one of {string.Join(' ', KindTable.All.Select(k => k.Name))}", needed: true);
        var sentence = f.Number("sentence", 1, int.MaxValue, "the number of the sentence, the headline being 1", needed: true);
        var voice = Voice(f);
        var quote = f.Text("quote");
        var quoted = f.Formed("quoted", t => t is "true" or "false", "true or false") == "true";
        var inner = f.Map("slots");
        if (inner is null && f.Entry("slots") is null) f.Say(f.Line, "slots", null, "what the document fills");
        var filled = name is null || inner is null ? Slots.Empty : slots.Slots(inner, KindTable.Find(name)!);
        var decision = new CaseDecision(
            f.Line, f.Formed("ref", Fields.IsSlug, "a name of lower-case letters, digits and hyphens"), name ?? "", voice, sentence ?? 0, quote, quoted, filled,
            f.Number("grade", 1, 6, "a credibility from 1 (confirmed) to 6 (cannot be judged)"), Links(f), About(f), f.Text("reason"));
        f.Done();
        if (name is null || sentence is null) return null;
        HoldAgainstText(f, decision);
        return filled.Names.Any() ? decision : null;
    }

    private ImmutableArray<NameValue> Voice(Fields f)
    {
        if (f.Entry("voice") is not { } entry) return [];
        var nodes = entry.Value is YamlList list ? list.Items : [entry.Value];
        return [.. nodes.Select(n => slots.Name(f, "voice", n, ofActor: true)).OfType<NameValue>()];
    }

    private static ImmutableArray<CaseLink> Links(Fields f)
    {
        if (f.Map("links") is not { } links) return [];
        var found = ImmutableArray.CreateBuilder<CaseLink>();
        foreach (var entry in links.All())
            if (ProposalLink.Types.Contains(entry.Key, StringComparer.Ordinal)) found.AddRange(links.Texts(entry.Key).Select(t => new CaseLink(entry.Key, t.Text)));
            else f.Say(entry.Line, entry.Key, null, $"one of {string.Join(' ', ProposalLink.Types)}");
        links.Done();
        return found.ToImmutable();
    }

    private ImmutableArray<string> About(Fields f)
    {
        var about = f.Texts("about");
        foreach (var (id, line) in about)
            if (!things.Contains(id)) f.Say(line, "about", id, "the id of a thing of things.yaml");
        return [.. about.Select(a => a.Text).Where(things.Contains)];
    }

    private static ImmutableArray<CaseLink> Known(CaseDecision decision, Fields f, HashSet<string> refs)
    {
        foreach (var link in decision.Links)
            if (!refs.Contains(link.To)) f.Say(decision.Line, link.Type, link.To, "the ref of another decision of this file");
            else if (link.To == decision.Ref) f.Say(decision.Line, link.Type, link.To, "another decision, not this one itself");
        return [.. decision.Links.Where(l => refs.Contains(l.To) && l.To != decision.Ref)];
    }

    private void HoldAgainstText(Fields f, CaseDecision d)
    {
        var line = f.Entry("quote")?.Line ?? d.Line;
        if (d.Quote is { } quote && !body.Contains(quote, StringComparison.Ordinal)) f.Say(line, "quote", quote, "words that stand in the document's text as they are");
        else if (sentences.IsEmpty) return;
        else if (d.Sentence > sentences.Length) f.Say(f.Entry("sentence")!.Line, "sentence", $"{d.Sentence}", $"a number up to {sentences.Length}; the document has no more sentences");
        else if (d.Quote is { } words && !Part(sentences[d.Sentence - 1]).Contains(words, StringComparison.Ordinal))
            f.Say(line, "quote", words, $"words of sentence {d.Sentence}: “{Part(sentences[d.Sentence - 1])}”");
    }

    private string Part(TextSpan span) => body[span.Start..span.End];
}
