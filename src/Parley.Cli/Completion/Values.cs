using System.Collections.Frozen;
using Parley.Actors;
using Parley.Answers;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Parley.Exchange.Citations;

namespace Parley.Cli.Completion;

/// <summary>What an argument or option may hold, by the name of its value: words of a closed list, ids of the record, or files.</summary>
internal static class Values
{
    private static readonly FrozenDictionary<string, string[]> Closed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["QUESTION"] = [.. Questions.All.Select(q => q.Name)],
        ["WHAT"] = ["documents", "inbox", "claims", "things", "actors", "sources"],
        ["SHELL"] = [.. Scripts.Shells],
        ["FORM"] = [.. CitationText.Forms.Select(f => f.Ending)],
        ["KIND"] = [.. Enum.GetValues<ThingKind>().Select(k => Spelled.Of(k)).Concat(KindTable.All.Select(k => k.Name)).Concat(["document", "claim", "actor", "source"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        ["CLASS"] = [.. Enum.GetValues<ActorClass>().Select(c => Spelled.Of(c))],
        ["A-F"] = ["A", "B", "C", "D", "E", "F"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Kept = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ID"] = "all",
        ["DOC"] = "documents",
        ["DOCUMENT"] = "documents",
        ["CLAIM"] = "claims",
        ["THING"] = "things",
        ["FROM"] = "things",
        ["INTO"] = "things",
        ["ACTOR"] = "actors",
        ["SOURCE"] = "sources",
        ["TRACK"] = "tracks",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The closed words; null where the list is not closed.</summary>
    /// <param name="value">The name of the value.</param>
    public static string[]? Words(string value) => Closed.GetValueOrDefault(value);

    /// <summary>Which ids of the record; null where it is none.</summary>
    /// <param name="value">The name of the value.</param>
    public static string? Ids(string value) => Kept.GetValueOrDefault(value);

    /// <summary>Whether it is a file or a folder.</summary>
    /// <param name="value">The name of the value.</param>
    public static bool IsPath(string value) => value.Contains("FILE", StringComparison.Ordinal) || value.Contains("DIR", StringComparison.Ordinal) || value is "PATH";

    /// <summary>The ids of the record.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="what">One of the names that <see cref="Ids"/> gives.</param>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static IEnumerable<string> Of(CaseDesk desk, string what)
    {
        var of = desk.Now;
        return what switch
        {
            "documents" => of.Documents.Keys,
            "claims" => of.Claims.Select(c => c.Id.ToString()),
            "things" => of.Things.Keys,
            "tracks" => of.ThingsOf(ThingKind.Track).Select(t => t.Id),
            "actors" => of.Actors.Keys,
            "sources" => of.Sources.Keys,
            "all" => of.Documents.Keys.Concat(of.Things.Keys).Concat(of.Actors.Keys).Concat(of.Sources.Keys),
            _ => throw new FormatException($"“{what}” has no ids; expected one of {string.Join(", ", Kept.Values.Distinct(StringComparer.Ordinal))}."),
        };
    }
}
