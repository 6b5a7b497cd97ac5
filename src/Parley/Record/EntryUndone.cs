namespace Parley.Record;

/// <summary>
/// An entry is undone: from here on it does not stand. Undoing the undoing makes it stand again. Undoing an entry that is
/// unknown or does not stand has no effect, then or later.
/// </summary>
/// <param name="Entry">The id of the entry that is undone; any kind, also <c>undo</c>.</param>
[Payload("undo", 1)]
public sealed record EntryUndone(Guid Entry) : IPayload;
