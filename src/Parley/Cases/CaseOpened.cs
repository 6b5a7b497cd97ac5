using System.Collections.Immutable;
using Parley.Record;

namespace Parley.Cases;

/// <summary>
/// What a case is: its title, the zone in which its days begin and end, the languages of its documents, and its sides in
/// the order in which lists show them. Set when the file is made; a later entry of the same kind sets it anew.
/// </summary>
/// <param name="Title">For people.</param>
/// <param name="Zone">A TZDB id such as <c>Asia/Damascus</c>.</param>
/// <param name="Languages">BCP 47 tags.</param>
/// <param name="Sides">Actor ids or names; the order carries no rank.</param>
[Payload("case", 1)]
public sealed record CaseOpened(string Title, string Zone, ImmutableArray<string> Languages, ImmutableArray<string> Sides) : IPayload;
