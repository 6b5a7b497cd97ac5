using Parley.Claims;
using Parley.Desk;

namespace Parley.Cli.Terminal;

/// <summary>
/// The review of one document in the terminal: a proposal at a time with its sentence, one key for each decision. Keys are
/// read one by one from a terminal, or from the beginning of each line where standard input is piped.
/// </summary>
internal sealed class ReviewSession(CaseDesk desk, string document, CancellationToken cancellation)
{
    private const string Keys = "a accept · e edit · r reject · n next · p previous · + add · u undo · q quit";
    private readonly Stack<Guid> _done = new();
    private int _at;

    /// <summary>Runs until nothing is open or the person stops.</summary>
    /// <returns>False where the person stopped.</returns>
    public bool Run()
    {
        var of = desk.Now;
        var items = Inbox.Items(of, document);
        Output.Say($"{of.Documents[document].Citation} ({document})", "bold");
        foreach (var notice in of.Readings.GetValueOrDefault(document)?.Made.Notices ?? []) Output.Say(notice, "dim");
        if (items.IsEmpty) Output.Say("No proposals: nothing was read in this document.");
        Output.Say(Keys, "dim");
        _at = FirstOpen(items, 0);
        while (!items.IsEmpty && !cancellation.IsCancellationRequested)
        {
            if (_at < 0) Output.Say("All decided. + add · u undo · p look at them again · n on · q quit", "dim");
            else Show(items, _at);
            if (Key() is not { } key) break;
            if (key == 'q') return false;
            if (_at < 0 && key == 'n') break;
            Try(() => Act(key, items));
            items = Inbox.Items(desk.Now, document);
        }
        if (!items.IsEmpty) Output.Say($"{items.Count(i => i.State is not ProposalState.Open)} of {items.Length} decided.");
        return true;
    }

    private void Act(char key, IReadOnlyList<InboxItem> items)
    {
        if (_at < 0 && key is 'a' or 'e' or 'r' or 'n') throw new InvalidOperationException("All proposals of this document are decided; p looks at them again, u takes the last decision back.");
        var item = items[Math.Max(_at, 0)];
        switch (key)
        {
            case 'a': Accept(item, null); break;
            case 'e': Accept(item, Edit(item.Content)); break;
            case 'r': Reject(item); break;
            case 'n': _at = Math.Min(_at + 1, items.Count - 1); break;
            case 'p': _at = _at < 0 ? items.Count - 1 : Math.Max(0, _at - 1); break;
            case '+': Add(); break;
            case 'u': Undo(); break;
            default: Output.Say($"“{key}” is no key here. {Keys}"); break;
        }
    }

    private void Done(Guid entry)
    {
        _done.Push(entry);
        _at = FirstOpen(Inbox.Items(desk.Now, document), _at);
    }

    private void Reject(InboxItem item)
    {
        for (var i = 0; i < ProposalRejected.Grounds.Length; i++) Output.Say($"  {i + 1} {ProposalRejected.Grounds[i]}");
        var typed = Line("ground (number) [1]: ");
        var number = string.IsNullOrEmpty(typed) ? 1 : int.TryParse(typed, out var n) ? n : 0;
        if (number < 1 || number > ProposalRejected.Grounds.Length) throw new FormatException($"“{typed}”: expected a number from 1 to {ProposalRejected.Grounds.Length}.");
        Done(Decide.Reject(desk, document, item.Proposal.Id, ProposalRejected.Grounds[number - 1]));
    }

    private ClaimContent Edit(ClaimContent content)
    {
        Output.Say("Each slot: Enter keeps it, - clears it, several values are parted by “;”.", "dim");
        var slots = content.Slots;
        foreach (var slot in KindTable.Find(content.Kind)!.Slots)
        {
            var typed = Line($"  {slot.Name}{(slot.Terms.IsEmpty ? "" : $" ({string.Join("|", slot.Terms)})")} [{SlotText.Format(slots, slot)}]: ");
            if (!string.IsNullOrEmpty(typed)) slots = SlotText.Parse(slot, typed == "-" ? "" : typed, slots, text => Names.Resolve(desk.Now, text));
        }
        return content with { Slots = slots };
    }

    private void Add()
    {
        var place = Quoting.Find(desk, desk.Now, document, Line("words of the text: ") ?? "");
        var kind = Line($"kind ({string.Join("|", KindTable.All.Select(k => k.Name))}): ") ?? "";
        if (KindTable.Find(kind) is null) throw new FormatException($"“{kind}” is no kind.");
        var voice = Line("said by (empty: the report; several parted by “;”, outermost first): ") ?? "";
        var named = voice.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(v => Names.Resolve(desk.Now, v));
        var content = Edit(new ClaimContent(kind, [.. named], place.Span, place.Sentence, place.SentenceSpan, false, Slots.Empty));
        if (!content.Slots.Names.Any()) throw new FormatException("A claim needs at least one slot; nothing was added.");
        _done.Push(Confirmed(confirmed => Decide.Add(desk, document, content, confirmed: confirmed)));
    }

    private void Accept(InboxItem item, ClaimContent? edited) =>
        Done(Confirmed(confirmed => Decide.Accept(desk, document, item.Proposal.Id, edited, confirmed: confirmed)));

    /// <summary>Decides; where what is said can hardly be meant, the person is asked once.</summary>
    private static Guid Confirmed(Func<bool, Guid> decide)
    {
        try
        {
            return decide(false);
        }
        catch (DoubtfulException e)
        {
            foreach (var doubt in e.Doubts) Output.Say(doubt);
            if (Line("write it all the same, because the document says so? (yes) [no]: ") != "yes") throw new InvalidOperationException("Nothing was written; e edits it.", e);
            return decide(true);
        }
    }

    private void Undo()
    {
        if (!_done.TryPop(out var entry)) throw new InvalidOperationException("Nothing was decided in this sitting; `parley undo ENTRY` takes older entries back.");
        Decide.Undo(desk, entry);
        _at = FirstOpen(Inbox.Items(desk.Now, document), 0);
    }

    private void Show(IReadOnlyList<InboxItem> items, int at)
    {
        var item = items[at];
        var text = desk.TextOf(desk.Now.Documents[document]) ?? "";
        Output.Say("");
        Output.Say($"{at + 1} of {items.Count}  {KindTable.Find(item.Content.Kind)!.Label}  ({item.State}; probability {item.Proposal.Probability / 1000.0:0.00})", "bold");
        Output.Say($"  “{Marked(text, item.Content)}”");
        Output.Say($"  said by {ClaimText.Voice(item.Content)}{(item.Content.Quoted ? ", quoted" : "")}");
        foreach (var slot in KindTable.Find(item.Content.Kind)!.Slots.Where(s => item.Content.Slots.Has(s.Name)))
            Output.Say($"  {slot.Name}: {string.Join("; ", item.Content.Slots[slot.Name].Select(Why))}");
        foreach (var link in item.Proposal.Links) Output.Say($"  {link.Type.Replace('-', ' ')} {link.To}", "dim");
        foreach (var thing in Previews.Links(desk.Now, document, item)) Output.Say($"  about {thing.Thing}{(thing.IsNew ? " (new)" : "")}: {thing.Reason}", "dim");
    }

    private static string Why(SlotValue value) => value is not NameValue n || n.Candidates.IsEmpty ? value.Plain
        : !n.IsDoubtful ? (n.Plain == n.Text ? n.Plain : $"{n.Plain} (“{n.Text}”: {n.Candidates[0].Reason})")
        : $"{n.Plain} (“{n.Text}”; could be {string.Join(" or ", n.Candidates.Select(c => $"{c.Name}: {c.Reason}"))})";

    private static string Marked(string text, ClaimContent content)
    {
        var (sentence, span) = (content.SentenceSpan, content.Span);
        if (sentence.End > text.Length || span.Start < sentence.Start || span.End > sentence.End) return text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)];
        var (open, close) = Console.IsOutputRedirected ? ("[", "]") : ("\u001b[7m", "\u001b[0m");
        return text[sentence.Start..span.Start] + open + text[span.Start..span.End] + close + text[span.End..sentence.End];
    }

    private static int FirstOpen(IReadOnlyList<InboxItem> items, int from)
    {
        for (var i = from; i < items.Count; i++)
            if (items[i].State is ProposalState.Open) return i;
        for (var i = 0; i < Math.Min(from, items.Count); i++)
            if (items[i].State is ProposalState.Open) return i;
        return -1;
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            Output.Say(e.Message);
        }
    }

    private static char? Key()
    {
        if (!Console.IsInputRedirected) return Console.ReadKey(intercept: true).KeyChar;
        var line = Console.In.ReadLine();
        return line is null ? null : line.Length == 0 ? 'n' : line[0];
    }

    private static string? Line(string prompt)
    {
        Console.Out.Write(prompt);
        return Console.In.ReadLine()?.Trim();
    }
}
