using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Parley.Actors;
using Parley.Claims;
using Parley.Desk;
using Parley.Documents;
using Parley.IntegrationTests.Decisions;
using Parley.Record;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>
/// Random cases: sources with grades, documents (some without a day, title or publisher), claims of every kind with every sort
/// of value, links across documents, corrections, retractions, merges, copies and reissues.
/// </summary>
internal static class RandomCase
{
    private static readonly string[] Days = ["2017-01-03", "2017-01-17", "2017-01", "2017", "2017-01-17/2017-01-19", "2017-01-23"];

    private static readonly string[] Words =
    [
        "Northland", "invited: Southland", "ceasefire", "\"quoted\"", "it's", "- dash", "# hash", "naïve", "حلب", "Алеппо", "true", "null", "~", "0x1F", "2017-01-17", "12", "1e3", "{brace}", "[list]", "a, b",
        "x: y", "*alias", "&anchor", "!tag", "%percent", "@at", "`tick", "back\\slash", "line\nbreak", "tab\there", "end:", "?", "|", ">", "𝔘𝔫𝔦", "\u200f", "yes", "",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 4].Select(w => string.Join(' ', w).Trim()).Where(t => t.Length > 0);
    private static readonly Gen<string> Day = Gen.Int[0, Days.Length - 1].Select(i => Days[i]);

    private static readonly Gen<NameValue> Actor = Gen.Select(Text, Gen.Int[0, 4], Gen.Int[0, 5]).Select((text, which, how) => how switch
    {
        0 => new NameValue(text),
        1 => new NameValue(text, null, text, []),
        2 => new NameValue(text, null, null, [new NameCandidate($"actor-{which}", $"Actor {which}", text)]),
        3 => new NameValue($"Actor {which}", $"actor-{which}", $"Actor {which}", []),
        4 => new NameValue(text, $"actor-{which}", null, []),
        _ => new NameValue(text, $"actor-{which}", $"Actor {which}", []),
    });

    private static readonly Gen<SlotValue> Date = Gen.Select(Text, Day, Gen.Int[0, 2].Select(i => i == 0 ? null : i == 1 ? "text" : "publication"), Gen.Bool)
        .Select((text, day, anchor, plain) => (SlotValue)(plain ? new DateValue(day, day, day.Contains('/', StringComparison.Ordinal) ? "span" : day.Length switch { 4 => "year", 7 => "month", _ => "day" }, anchor) : new DateValue(text, anchor is null ? null : day, anchor is null ? null : "day", anchor)));

    private static readonly Gen<SlotValue> Count = Gen.Select(Text, Gen.Long[0, 5_000_000_000], Gen.Bool).Select((text, n, exact) => (SlotValue)(exact ? new CountValue($"{n}", n, n, n) : new CountValue(text, n, null, null)));

    private static readonly Gen<(Slots Slots, string Kind)> Filled = Gen.Int[0, KindTable.All.Length - 1].Select(i => KindTable.All[i]).SelectMany(kind =>
        Gen.Select(Gen.Int[1, kind.Slots.Length], Gen.Int, Actor.Array[2], Date, Count, Text.Array[2]).Select((n, seed, names, date, count, texts) => (Fill(kind, n, seed, names, date, count, texts), kind.Name)));

    /// <summary>What one claim needs: its content's parts, where it lies, and what is done to it.</summary>
    public static readonly Gen<Step[]> Steps = Gen.Select(Filled, Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[1, 30], Actor.Array[0, 2], Gen.Int[0, 11], Text)
        .Select((filled, document, start, length, voice, then, text) => new Step(filled.Kind, filled.Slots, document, start, length, [.. voice], then, text)).Array[1, 14];

    /// <summary>Makes the case.</summary>
    public static void Make(DeskFixture made, Step[] steps)
    {
        var desk = made.Desk;
        var author = desk.Author;
        desk.File.Append(author, [.. Enumerable.Range(0, 4).Select(i => new Draft(new ActorMade($"actor-{i}", i == 3 ? "Actor 2" : $"Actor {i}", (ActorClass)i, i == 1 ? "actor-0" : null, i == 1 ? "of: it" : null, i == 2 ? "2017-01-20T12:00-05:00" : null, null, i == 0 ? [new ActorName("Актор", "short", "ru")] : [])))]);
        var bodies = new[] { "Talks are near", "Northland invited Southland to the Lakeside talks on January 23. \"No,\" it said: 12 dead.", "  Ceasefire\n\nbreached # again and again", "The rebels froze any discussion." };
        var documents = new List<string> { made.Take(bodies[0] + ".\n\n" + bodies[1]), made.Take(bodies[2], publisher: "Rivals: a paper"), made.Take(bodies[3] + " It was so.", date: null), made.Take(bodies[1] + "\n\n---\nafter a rule", publisher: null) };
        Things.Grade(desk, desk.Now.Sources.Keys.First(), "B", new LocalDate(2017, 1, 2), "usually: right");
        var claims = new List<Guid>();
        foreach (var step in steps) One(desk, step, documents, claims);
    }

    private static void One(CaseDesk desk, Step step, List<string> documents, List<Guid> claims)
    {
        var document = documents[step.Document];
        var text = desk.TextOf(desk.Now.Documents[document])!;
        var start = step.Start % (text.Length - 1);
        var place = Quoting.At(desk.Now, document, new TextSpan(start, Math.Min(text.Length, start + step.Length)));
        var content = new ClaimContent(step.Kind, step.Voice, place.Span, place.Sentence, place.SentenceSpan, step.Then % 2 == 0, step.Slots);
        var open = Inbox.Items(desk.Now, document).Where(i => i.State is ProposalState.Open).ToList();
        switch (step.Then)
        {
            case 0 when open.Count > 0: claims.Add(Decide.Accept(desk, document, open[0].Proposal.Id, reason: step.Text)); return;
            case 1 when open.Count > 0: claims.Add(Decide.Accept(desk, document, open[^1].Proposal.Id, open[^1].Content with { Voice = step.Voice })); return;
            case 2 when open.Count > 0: Decide.Reject(desk, document, open[0].Proposal.Id, "wrong", step.Text); return;
            case 3: desk.File.Append(desk.Author, [new Draft(new DocumentCopied(documents[2], documents[0], "near-identical"), step.Text)]); return;
            case 4: desk.File.Append(desk.Author, [new Draft(new DocumentReissued(documents[3], documents[step.Document % 3], "updated"), step.Text)]); return;
            case 5 when desk.Now.ThingsOf(ThingKind.Track).Take(2).ToList() is [var a, var b]: Things.Merge(desk, a.Id, b.Id, step.Text); return;
        }
        var id = desk.File.NewId();
        var links = claims.Count == 0 ? [] : ImmutableArray.Create(new ClaimLink("contradicts", claims[step.Start % claims.Count]));
        desk.File.Append(desk.Author, [new Draft(new ClaimMade(document, null, Verdict.Added, step.Then == 6, content, null, step.Length % 6 + 1, links), step.Text, id)]);
        claims.Add(id);
        foreach (var link in Linking.Propose(desk.Now, new LinkSubject(document, content, [])).Take(3))
            desk.File.Append(desk.Author, link.IsNew && !desk.Now.Things.ContainsKey(link.Thing) ? [new Draft(new ThingMade(link.Thing, link.Kind, link.Name, [])), new Draft(new ClaimLinked(id, link.Thing), link.Reason)] : [new Draft(new ClaimLinked(id, link.Thing))]);
        if (step.Then == 7) desk.File.Append(desk.Author, [new Draft(new ClaimCorrected(id, content with { Quoted = true, Voice = [] }), step.Text)]);
        if (step.Then == 8) Decide.Retract(desk, id, step.Text);
        if (step.Then == 9) Decide.Undo(desk, id, step.Text);
    }

    private static Slots Fill(Kind kind, int n, int seed, NameValue[] names, SlotValue date, SlotValue count, string[] texts)
    {
        var chance = new Random(seed);
        var slots = Slots.Empty;
        foreach (var slot in kind.Slots.OrderBy(_ => chance.Next()).Take(n).Append(kind.Slots.First(s => kind.StateSlot is null || s.Name == kind.StateSlot)))
            slots = slots.With(slot.Name, Values(slot, chance, names, date, count, texts).Take(slot.Many ? 2 : 1));
        return slots;
    }

    private static IEnumerable<SlotValue> Values(SlotDefinition slot, Random chance, NameValue[] names, SlotValue date, SlotValue count, string[] texts) => slot.Type switch
    {
        SlotType.Actor or SlotType.Thing => names,
        SlotType.Date => [date],
        SlotType.Count => [count],
        SlotType.Term => [new TermValue(slot.Terms[chance.Next(slot.Terms.Length)])],
        _ => texts.Select(t => new WordedValue(t)),
    };

    /// <summary>One step of a history.</summary>
    public sealed record Step(string Kind, Slots Slots, int Document, int Start, int Length, ImmutableArray<NameValue> Voice, int Then, string Text);
}
