using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Documents;

namespace Parley.Exchange.CaseFiles;

/// <summary>A thing that claims are about.</summary>
/// <param name="Id"><c>kind/slug</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; for a question, its neutral wording.</param>
/// <param name="Aliases">Other wordings for it.</param>
/// <param name="Into">The id of the thing that it was merged into; null where it stands on its own.</param>
/// <param name="Reason">Why it was merged.</param>
public sealed record CaseThing(string Id, ThingKind Kind, string Name, ImmutableArray<string> Aliases, string? Into = null, string? Reason = null);

/// <summary>A document repeats another: one line of evidence.</summary>
/// <param name="Document">The id of the document that repeats.</param>
/// <param name="Of">The id of the one that it repeats.</param>
/// <param name="Basis"><c>identical</c>, <c>near-identical</c> or <c>cites</c>.</param>
/// <param name="Reason">How it was seen.</param>
public sealed record CaseCopy(string Document, string Of, string Basis, string? Reason);

/// <summary>A publisher put a text out anew, or took it back.</summary>
/// <param name="Document">The id of the later document.</param>
/// <param name="Earlier">The id of the earlier one.</param>
/// <param name="How"><c>corrected</c>, <c>updated</c> or <c>retracted</c>.</param>
/// <param name="Reason">In words.</param>
public sealed record CaseEdition(string Document, string Earlier, string How, string? Reason);

/// <summary>A document of the case.</summary>
/// <param name="Id">The name of its file without <c>.txt</c>.</param>
/// <param name="Header">Its front matter.</param>
/// <param name="Source">The id of its source; null where the publisher is said to be unknown.</param>
/// <param name="Body">Its text, in which spans count; null where <c>case.yaml</c> says that it is withheld.</param>
/// <param name="InInbox">Whether what no decision takes is left for a person to decide.</param>
/// <param name="Decisions">What it was decided to say, in the order of the file.</param>
/// <param name="Rejections">Proposals that were turned down, in the order of the file.</param>
public sealed record CaseDocument(
    string Id, HeaderFields Header, string? Source, string? Body, bool InInbox, ImmutableArray<CaseDecision> Decisions, ImmutableArray<CaseRejection> Rejections);
