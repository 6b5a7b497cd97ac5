using System.Collections.Immutable;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Actors;

/// <summary>What is told of each actor at each table: of itself, and through those who stand or sit for it on the day of the round.</summary>
internal sealed class TableCells
{
    private static readonly string[] AtTable = ["seated", "agreed", "accepted"];
    private readonly Case _of;
    private readonly Affiliations _ties;
    private readonly LocalDate _until;
    private readonly Dictionary<string, NameValue> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Column), List<Told>> _told = [];
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly HashSet<(string Key, string Column, string Text, Guid Claim)> _seen = [];
    private readonly Dictionary<LocalDate, string> _days = [];
    private readonly HashSet<string> _forOthers = new(StringComparer.Ordinal);

    internal TableCells(Case of, Affiliations ties, ImmutableArray<TableColumn> columns, LocalDate? until)
    {
        (_of, _ties, _columns, _until) = (of, ties, columns, until ?? LocalDate.MaxIsoValue);
        foreach (var track in columns.GroupBy(c => c.Track.Id, StringComparer.Ordinal))
        {
            var list = track.ToList();
            foreach (var claim in of.About(track.Key).Where(c => ClaimDay.Held(c) <= _until).OrderBy(ClaimDay.Held).ThenBy(c => c.Number))
                foreach (var told in Tell(claim)) Put(TableColumn.Holding(list, claim), told);
        }
        Pass(Heads);
        Pass(Others);
    }

    /// <summary>The actors of whom something is told, persons only where they sit for nobody.</summary>
    internal IEnumerable<string> Keys => _told.Keys.Select(k => k.Key).Distinct(StringComparer.Ordinal).Where(k => !_forOthers.Contains(k));

    /// <summary>The name of an actor; null where nothing is told of it.</summary>
    internal NameValue? Name(string key) => _names.GetValueOrDefault(key);

    /// <summary>The cells of an actor by column.</summary>
    internal ImmutableDictionary<string, ImmutableArray<Said>> Of(string key) =>
        _columns.Where(c => _told.ContainsKey((key, c.Key))).ToImmutableDictionary(c => c.Key, c => Said(_told[(key, c.Key)]), StringComparer.Ordinal);

    /// <summary>What became of an actor by the day.</summary>
    internal ImmutableArray<Said> Since(string key) =>
        Said(_ties.GoneBy(key, _until).Select(t => new Told(t.Member, $"{TermWords.State(t.Claim)}{(t.Of is null ? "" : " " + t.Of.Plain)}, {t.When()}", t.Relation, t.Day?.First ?? t.By ?? LocalDate.MaxIsoValue, [t.Claim])));

    private static ImmutableArray<Said> Said(IEnumerable<Told> told) =>
        [.. told.OrderBy(t => t.Day).GroupBy(t => (t.Text, t.Code, Voice: Saying.VoiceKey(t.Claims[0])))
            .Select(g => new Said(g.Key.Text, g.Key.Code, null, g.First().Claims[0].Voices, [.. g.SelectMany(t => t.Claims).Select(c => c.Id).Distinct()]))];

    private void Put(TableColumn column, Told told)
    {
        var key = ActorKey.Of(told.Who);
        _names.TryAdd(key, told.Who);
        if (!_told.TryGetValue((key, column.Key), out var list)) _told[(key, column.Key)] = list = [];
        if (_seen.Add((key, column.Key, told.Text, told.Claims[0].Id))) list.Add(told);
    }

    private IEnumerable<Told> Tell(Claim claim)
    {
        var (slot, code) = (claim.Kind, claim.Slots.Term(KindTable.Find(claim.Kind)?.StateSlot ?? "")) switch
        {
            ("invitation", "issued" or "received" or "announced") => ("invitee", "invited"),
            ("invitation", "denied" or "refused") => ("invitee", "not-invited"),
            ("invitation", "intended") => ("invitee", "intended"),
            ("reply", { } state) => ("invitee", state),
            ("participation", "present" or "resumed") => ("actor", "seated"),
            ("participation", "refused") => ("actor", "declined"),
            ("participation", { } state) => ("actor", state),
            ("level", "came") => ("actor", "seated"),
            _ => (null, null),
        };
        if (slot is null) yield break;
        var words = claim.Kind switch { "invitation" => "invitation ", "reply" => "reply ", "level" => $"at the level of {claim.Slots.First("level")?.Plain ?? "nobody named"}, ", _ => "" };
        var day = ClaimDay.Span(claim) is { } span ? Words(span.First) : claim.Document.Date is { } told ? $"by {Words(told)}" : "undated";
        foreach (var who in claim.Slots.NamesIn(slot)) yield return new Told(who, $"{words}{TermWords.State(claim).Split(':')[0]}, {day}", code!, ClaimDay.Held(claim), [claim]);
    }

    private string Words(LocalDate day) => _days.TryGetValue(day, out var words) ? words : _days[day] = ClaimDay.Words(day);

    /// <summary>Carries what is told of each actor on to those for whom it sits; what is carried in a pass goes no further in it.</summary>
    private void Pass(Action<Sitting> carry)
    {
        var before = _told.Select(t => (t.Key, Own: t.Value.OrderBy(x => x.Day).ToList())).ToList();
        foreach (var ((key, id), own) in before)
        {
            var column = _columns.First(c => c.Key == id);
            var state = own.FindLast(t => t.Code is not ("invited" or "intended")) ?? own[^1];
            carry(new Sitting(key, column, column.Last is { } last && last < _until ? last : _until, state));
        }
    }

    /// <summary>A person sits for the body that he heads or holds an office of.</summary>
    private void Heads(Sitting s)
    {
        foreach (var bond in _ties.From(s.Key).Where(b => b.Sort is "heads" or "holds-office" && Holds(b, s.Day)))
        {
            _forOthers.Add(s.Key);
            Give(s, bond.Any.Of!, $"through {s.Name}, {(bond.Sort == "heads" ? "its head" : bond.Any.Office ?? "its officer")}: {s.State.Text}", s.State.Code, bond.Ties);
        }
    }

    /// <summary>A delegation sits for those it stands for and for who sent it; a body for its members, a member for its body, an old name for the new one.</summary>
    private void Others(Sitting s)
    {
        var sits = AtTable.Contains(s.State.Code, StringComparer.Ordinal);
        foreach (var (group, bond) in _ties.SpeaksFor(s.Key).Where(x => Holds(x.Bond, s.Day)))
            Give(s, group, $"through {s.Name}: {s.State.Text}", sits ? "represented" : s.State.Code, bond.Ties);
        if (s.State.Who.Actor is { } id && _of.Actors.GetValueOrDefault(id) is { Class: ActorClass.Delegation, Parent: { } parent } && _of.Actors.GetValueOrDefault(parent) is { } sender)
            Give(s, new NameValue(sender.Name, sender.Id, sender.Name, []), $"through {s.Name}: {s.State.Text}", sits ? "represented" : s.State.Code, []);
        foreach (var renamed in _ties.Ties.Where(t => t.Relation == "renamed" && t.MemberKey == s.Key && t.Of is not null))
            Give(s, renamed.Of!, $"under its name of the day, {s.Name}: {s.State.Text}", s.State.Code, [renamed]);
        if (!sits) return;
        foreach (var bond in _ties.To(s.Key).Where(b => b.Sort == Bond.Belonging && Holds(b, s.Day)))
            Give(s, bond.Any.Member, $"{(bond.Any.Part is { } part ? part + " belongs" : "belongs")} to {s.Name}: {s.State.Text}", "through-body", bond.Ties);
        foreach (var bond in _ties.From(s.Key).Where(b => b.Sort == Bond.Belonging && Holds(b, s.Day)))
            Give(s, bond.Any.Of!, $"its member {s.Name}: {s.State.Text}", "member-seated", bond.Ties);
    }

    private void Give(Sitting from, NameValue to, string text, string code, IEnumerable<Tie> ties)
    {
        if (ActorKey.Of(to) != from.Key) Put(from.Column, new Told(to, text, code, from.State.Day, [.. ties.Select(t => t.Claim).Concat(from.State.Claims)]));
    }

    private static bool Holds(Bond bond, LocalDate day) => bond.On(day) is Holding.Holds or Holding.MayHaveEnded;

    private sealed record Told(NameValue Who, string Text, string Code, LocalDate Day, ImmutableArray<Claim> Claims);

    /// <summary>An actor at a table, on the day of its round, in the state last told.</summary>
    private sealed record Sitting(string Key, TableColumn Column, LocalDate Day, Told State)
    {
        public string Name => State.Who.Plain;
    }
}
