using System.Collections.Immutable;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Record;

namespace Parley.Desk;

/// <summary>Resolves typed names against the record first and the lexicon second, and makes the actors that a claim needs.</summary>
public static class Names
{
    /// <summary>The actor that a name stands for, or the name left as written.</summary>
    /// <param name="of">The case.</param>
    /// <param name="text">The name.</param>
    public static NameValue Resolve(Case of, string text)
    {
        var slug = Slug.Of(text);
        var known = of.Actors.Values.FirstOrDefault(a => a.Id == text || Slug.Of(a.Name) == slug)
            ?? of.Actors.Values.FirstOrDefault(a => a.Names.Any(n => Slug.Of(n.Text) == slug));
        if (known is not null) return new NameValue(text, known.Id, known.Name, [new NameCandidate(known.Id, known.Name, "an actor of this record")]);
        return CaseDesk.Lexicon.FindExact(text) is { } entry
            ? new NameValue(text, entry.Id, entry.Name, [new NameCandidate(entry.Id, entry.Name, "an actor of the lexicon")])
            : new NameValue(text);
    }

    /// <summary>A name as it stands until a person says which actor is meant: a doubtful one is left as written, its candidates kept.</summary>
    /// <param name="name">The name.</param>
    public static NameValue Undecided(NameValue name) => name.IsDoubtful ? name with { Actor = null, Name = null } : name;

    /// <summary>Slots with each doubtful name left as written.</summary>
    /// <param name="slots">The slots.</param>
    public static Slots Undecided(Slots slots) =>
        slots.Names.Aggregate(slots, (s, name) => s.With(name, s[name].Select(v => v is NameValue n ? Undecided(n) : v)));

    /// <summary>The entries that make the actors which a claim names and the record does not hold yet, parents first.</summary>
    /// <param name="of">The case.</param>
    /// <param name="content">The claim's content.</param>
    public static ImmutableArray<ActorMade> Missing(Case of, ClaimContent content)
    {
        var made = ImmutableArray.CreateBuilder<ActorMade>();
        var names = content.Voice.Concat(content.Slots.Names.SelectMany(content.Slots.NamesIn));
        foreach (var name in names.Where(n => n.Actor is not null)) Make(of, name.Actor!, name.Name ?? name.Text, made);
        return made.ToImmutable();
    }

    private static void Make(Case of, string id, string name, ImmutableArray<ActorMade>.Builder made)
    {
        if (of.Actors.ContainsKey(id) || made.Any(m => m.Actor == id)) return;
        if (CaseDesk.Lexicon.Actor(id) is not { } known)
        {
            made.Add(new ActorMade(id, name, ActorClass.Unknown, null, null, null, null, []));
            return;
        }
        if (known.Of is { } parent && parent != id) Make(of, parent, parent, made);
        made.Add(known);
    }
}
