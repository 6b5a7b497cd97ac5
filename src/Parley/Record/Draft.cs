namespace Parley.Record;

/// <summary>What is handed to the journal to become an entry.</summary>
/// <param name="Payload">What it says.</param>
/// <param name="Reason">Why, in words; null or empty where none is given.</param>
/// <param name="Id">
/// The id that the entry shall have, from <see cref="IJournal.NewId"/>, where another draft of the same append names it; null
/// lets the journal choose.
/// </param>
public sealed record Draft(IPayload Payload, string? Reason = null, Guid? Id = null);
