using System.Collections.Immutable;

namespace Parley.Record;

/// <summary>What a redaction does in one turn: entries lose their content, texts go, and new entries say so.</summary>
/// <param name="Entries">The ids of the entries to be sealed.</param>
/// <param name="Texts">The salted hashes of the private texts to be removed; those not kept are passed over.</param>
/// <param name="Drafts">What is appended.</param>
public sealed record Sealing(ImmutableArray<Guid> Entries, ImmutableArray<Digest> Texts, ImmutableArray<Draft> Drafts);
