using System.Collections.Immutable;
using Parley.Cases;
using Parley.Claims;

namespace Parley.Answers;

/// <summary>Turns claims into what is said: one entry per value and voice, so that agreement is one line and disagreement two.</summary>
public static class Saying
{
    /// <summary>A field of what the claims say.</summary>
    /// <param name="name">The stable name.</param>
    /// <param name="label">For people.</param>
    /// <param name="claims">The claims, in the order to show.</param>
    /// <param name="say">What one claim says of the field; several values, or none.</param>
    /// <param name="unknown">What stands there where no claim says anything; null leaves the field out.</param>
    public static Field? Field(string name, string label, IEnumerable<Claim> claims, Func<Claim, IEnumerable<Value>> say, string? unknown = null)
    {
        var said = Said(claims, say);
        return said.IsEmpty && unknown is null ? null : new Field(name, label, said, said.IsEmpty ? unknown : null);
    }

    private static ImmutableArray<Said> Said(IEnumerable<Claim> claims, Func<Claim, IEnumerable<Value>> say)
    {
        var found = new List<(Value Value, ImmutableArray<string> Voices, List<Guid> Basis)>();
        var places = new Dictionary<(Value Value, string Voice), int>();
        foreach (var claim in claims)
        {
            var (voices, voice) = (default(ImmutableArray<string>), "");
            foreach (var value in say(claim))
            {
                if (voices.IsDefault) (voices, voice) = (claim.Voices, string.Join('\n', claim.Voices));
                if (places.TryAdd((value, voice), found.Count)) found.Add((value, voices, [claim.Id]));
                else if (found[places[(value, voice)]].Basis is var basis && basis[^1] != claim.Id) basis.Add(claim.Id);
            }
        }
        return [.. found.Select(f => new Said(f.Value.Text, f.Value.Code, f.Value.Actor, f.Voices, f.Basis.Count == 1 ? [f.Basis[0]] : [.. f.Basis.Distinct()], f.Value.Judgement))];
    }

    /// <summary>A row of the fields that are there; null where no claim stands under any of them.</summary>
    /// <param name="key">The row's key.</param>
    /// <param name="group">Its heading.</param>
    /// <param name="title">Its title.</param>
    /// <param name="actor">Its actor.</param>
    /// <param name="fields">Its fields; nulls are left out.</param>
    public static Row? Row(string key, string? group, string title, ActorName? actor, params IEnumerable<Field?> fields)
    {
        var row = new Row(key, group, title, actor, [.. fields.OfType<Field>()]);
        return row.Basis.IsEmpty ? null : row;
    }

    /// <summary>What the same voices say on the same claims, brought into one line: a list that one document gives is read as one.</summary>
    /// <param name="said">What is said.</param>
    public static ImmutableArray<Said> Together(ImmutableArray<Said> said) =>
        [.. said.GroupBy(s => (Voice: string.Join('\n', s.Voice), Basis: string.Join(' ', s.Basis), s.Judgement))
            .Select(g => g.Count() == 1 ? g.First() : g.First() with { Text = string.Join("; ", g.Select(s => s.Text)), Value = null, Actor = null })];

    /// <summary>What tells claims of one voice from those of another.</summary>
    /// <param name="claim">The claim.</param>
    internal static string VoiceKey(Claim claim) => claim.Content.Voice.IsEmpty ? "" : string.Join('\n', claim.Content.Voice.Select(v => v.Plain));

    /// <summary>The names in a slot.</summary>
    /// <param name="slot">The slot.</param>
    public static Func<Claim, IEnumerable<Value>> Names(string slot) => c => c.Slots.NamesIn(slot).Select(Of);

    /// <summary>The wording, term or count in a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="judgement">Whether it is a judgement.</param>
    public static Func<Claim, IEnumerable<Value>> Words(string slot, bool judgement = false) => c => c.Slots[slot].Select(v => new Value(v.Plain, Judgement: judgement));

    /// <summary>The dates in a slot.</summary>
    /// <param name="slot">The slot.</param>
    public static Func<Claim, IEnumerable<Value>> Dates(string slot) =>
        c => c.Slots[slot].OfType<DateValue>().Select(d => new Value(ClaimDay.Words(d), d.Value));

    /// <summary>An actor or thing by its name.</summary>
    /// <param name="name">The name.</param>
    public static Value Of(NameValue name) => new(name.Plain, Actor: Actor(name));

    /// <summary>A name as answers give it.</summary>
    /// <param name="name">The name.</param>
    public static ActorName Actor(NameValue name) => new(name.Actor, name.Plain);

    /// <summary>A value that a claim gives.</summary>
    /// <param name="Text">For people.</param>
    /// <param name="Code">The closed value or date behind it.</param>
    /// <param name="Actor">The actor that it names.</param>
    /// <param name="Judgement">Whether it is a judgement.</param>
    public sealed record Value(string Text, string? Code = null, ActorName? Actor = null, bool Judgement = false);
}
