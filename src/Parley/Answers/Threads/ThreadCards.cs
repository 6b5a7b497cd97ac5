using System.Collections.Immutable;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Threads;

/// <summary>What each card shows: a title, and every value that is said, with who says it.</summary>
internal sealed class ThreadCards
{
    private static readonly IQuestion Seated = new Seats();
    private static readonly IQuestion Levelled = new Levels();

    private readonly Case _of;
    private readonly ThreadGraph _graph;
    private readonly Lazy<ILookup<string, Row>> _rows;

    public ThreadCards(Case of, ThreadGraph graph)
    {
        (_of, _graph) = (of, graph);
        _rows = new(() => Questions.Ask(Seated, of, AskFilter.None).Rows.Concat(Questions.Ask(Levelled, of, AskFilter.None).Rows).ToLookup(r => r.Key, StringComparer.Ordinal));
    }

    /// <summary>The card of an id.</summary>
    public ThreadCard Card(string id)
    {
        if (_graph.Said.Cards.TryGetValue(id, out var spoken)) return Spoken(id, spoken);
        if (_graph.Nodes.Events.TryGetValue(id, out var events)) return new ThreadCard(id, ThreadStage.Incident, EventTitle(id, events), All(events, ClaimWords.Event), Ids(events));
        var thing = _of.Things[id];
        var claims = Own(thing).ToList();
        return thing.Kind switch
        {
            ThingKind.Agreement => new ThreadCard(id, ThreadStage.Agreement, thing.Name, All(claims, Agreed), Ids(claims)),
            ThingKind.Clause => new ThreadCard(id, ThreadStage.Clause, thing.Name, All(claims, Words("text")), Ids(claims)),
            ThingKind.Invitation => new ThreadCard(id, ThreadStage.Invitation, thing.Name, All(claims, TermWords.Value), Ids(claims)),
            ThingKind.Seat => new ThreadCard(id, ThreadStage.Seat, thing.Name, SeatStates(id), Ids(claims)),
            ThingKind.Round => new ThreadCard(id, ThreadStage.Round, thing.Name, All(claims, Meeting), Ids(claims)),
            ThingKind.Track => new ThreadCard(id, ThreadStage.Round, thing.Name, [], Ids(claims)),
            _ => new ThreadCard(id, ThreadStage.Incident, thing.Name, [], Ids(claims)),
        };
    }

    /// <summary>Where a card stands in order of time.</summary>
    public LocalDate Day(ThreadCard card) => card.Claims.Select(_of.Claim).OfType<Claim>().Select(ClaimDay.Order).DefaultIfEmpty(LocalDate.MaxIsoValue).Min();

    private IEnumerable<Claim> Own(Thing thing)
    {
        var kinds = thing.Kind switch
        {
            ThingKind.Agreement => new[] { "agreement" },
            ThingKind.Clause => ["clause"],
            ThingKind.Invitation => ["invitation", "reply"],
            ThingKind.Seat => ["participation", "reply", "level"],
            ThingKind.Round or ThingKind.Track => ["round"],
            _ => ["incident"],
        };
        return _of.About(thing.Id).Where(c => kinds.Contains(c.Kind, StringComparer.Ordinal));
    }

    private ThreadCard Spoken(string id, List<Claim> claims)
    {
        var first = claims[0];
        var speaker = Utterances.Speaker(first)!;
        var day = ClaimDay.Span(first) is { } span && span.First == span.Last ? ClaimDay.Words(span.First) : first.Document.Date is { } told ? $"told on {ClaimDay.Words(told)}" : "undated";
        var follows = _graph.Into[id].Any(e => _of.Things.GetValueOrDefault(e.From)?.Kind is ThingKind.Seat or ThingKind.Round);
        return new ThreadCard(id, follows ? ThreadStage.Reaction : ThreadStage.Statement, $"{speaker.Plain}, {day}", All(claims, ClaimWords.Speech), Ids(claims));
    }

    private ImmutableArray<Said> SeatStates(string id)
    {
        var states = _rows.Value[id].Select(r => r["state"]).OfType<Field>().SelectMany(f => f.Said).ToImmutableArray();
        return states.IsEmpty ? [.. _rows.Value[id].SelectMany(r => r.Fields).SelectMany(f => f.Said)] : states;
    }

    private string EventTitle(string id, List<Claim> claims) => _of.Things.GetValueOrDefault(id)?.Name
        ?? $"Breaches reported: {claims[0].Slots.First("place")?.Plain ?? string.Join(", ", new[] { "frequency", "act" }.Select(s => claims[0].Slots.First(s)?.Plain).OfType<string>().DefaultIfEmpty("place not told"))}";

    private static IEnumerable<Value> Agreed(Claim c)
    {
        var day = c.Slots.First("effective") is DateValue from ? $"effective {ClaimDay.Words(from)}" : c.Slots.First("announced") is DateValue told ? $"declared {ClaimDay.Words(told)}" : null;
        var text = string.Join(", ", new[] { TermWords.State(c), day }.Where(x => !string.IsNullOrEmpty(x)));
        return text.Length == 0 ? [] : [new Value(text)];
    }

    private static IEnumerable<Value> Meeting(Claim c)
    {
        var text = string.Join(", ", new[] { TermWords.State(c), c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : null, c.Slots.First("place")?.Plain }.Where(x => !string.IsNullOrEmpty(x)));
        return text.Length == 0 ? [] : [new Value(text, c.Slots.Term("status"))];
    }

    private static ImmutableArray<Said> All(IEnumerable<Claim> claims, Func<Claim, IEnumerable<Value>> say) => Field("card", "", claims.OrderBy(ClaimDay.Order), say)?.Said ?? [];

    private static ImmutableArray<Guid> Ids(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Id)];
}
