using System.Collections.Immutable;
using Parley.Actors;

namespace Parley.Reading.Lexicon;

/// <summary>An actor of the lexicon, for those who only look a name up.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual English full name.</param>
public sealed record LexiconActor(string Id, string Name);

/// <summary>An office that a person held.</summary>
/// <param name="Title">The office in words.</param>
/// <param name="Body">The id of the state or body.</param>
/// <param name="From">From when, ISO 8601, a day, a month or a year; null where unknown.</param>
/// <param name="Until">Until when; null where open.</param>
public sealed record LexiconOffice(string Title, string Body, string? From, string? Until)
{
    /// <summary>Whether it was held on a day; without a day, whether it may have been held at all.</summary>
    /// <param name="day">ISO 8601, or null.</param>
    public bool HeldOn(string? day) =>
        day is null || (From is null || string.CompareOrdinal(From, day) <= 0) && (Until is null || string.CompareOrdinal(day, Until + "~") <= 0);
}

/// <summary>One stanza of the lexicon: an actor, a place, an office or a dated event.</summary>
/// <param name="Id">Its id, a slug.</param>
/// <param name="Class">The class as written in the file: state, person, place, event ...</param>
/// <param name="Name">The usual English full name.</param>
public sealed record LexiconEntry(string Id, string Class, string Name)
{
    /// <summary>Other names with their use and language.</summary>
    public ImmutableArray<ActorName> Names { get; init; } = [];

    /// <summary>The actor it belongs to, or null.</summary>
    public string? Of { get; init; }

    /// <summary>For an armed group: the state whose government it fights or fought, or null.</summary>
    public string? Land { get; init; }

    /// <summary>For a person: the offices, in the order of the file.</summary>
    public ImmutableArray<LexiconOffice> Offices { get; init; } = [];

    /// <summary>From when it exists, or null.</summary>
    public string? From { get; init; }

    /// <summary>Until when, or null.</summary>
    public string? Until { get; init; }

    /// <summary>For a state: its capital. For a place: the place or state that it lies in.</summary>
    public string? Seat { get; init; }

    /// <summary>For an event: its day. For an office: its level class.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it can act and speak: no place, office or event.</summary>
    public bool IsActor => Class is not ("place" or "office" or "event");

    /// <summary>The class of the record; null for what is no actor.</summary>
    public ActorClass? ActorClass => Class switch
    {
        "state" => Actors.ActorClass.State,
        "government" => Actors.ActorClass.Government,
        "government-elect" => Actors.ActorClass.GovernmentElect,
        "ministry" => Actors.ActorClass.Ministry,
        "armed-group" => Actors.ActorClass.ArmedGroup,
        "coalition" => Actors.ActorClass.Coalition,
        "delegation" => Actors.ActorClass.Delegation,
        "person" => Actors.ActorClass.Person,
        "organisation" => Actors.ActorClass.Organisation,
        _ => null,
    };
}

/// <summary>A name of the lexicon at a place in a text.</summary>
/// <param name="Entry">What it names.</param>
/// <param name="Use"><c>name</c>, <c>alias</c>, <c>short</c>, <c>metonym</c>, <c>demonym</c> or <c>capital</c>.</param>
/// <param name="Written">The name as the lexicon spells it.</param>
internal sealed record LexiconHit(LexiconEntry Entry, string Use, string Written);
