namespace Parley.Record;

/// <summary>Another writer has held the journal for too long; the message says who, as far as that is known.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class JournalBusyException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The disk is full. Nothing of the append was written; all earlier entries are safe.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class JournalFullException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>Content was sealed, but its bytes could not yet be cleared from the disk.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class RemainsException(string message, Exception? inner = null) : IOException(message, inner);
