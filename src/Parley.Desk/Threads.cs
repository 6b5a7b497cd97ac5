using Parley.Answers.Threads;
using Parley.Cases;

namespace Parley.Desk;

/// <summary>The thread of anything in the record, as of a moment.</summary>
public static class Threads
{
    /// <summary>The thread and the case that it was walked in.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="id">The id of an agreement, clause, incident, invitation, seat, round, track, question, claim, or of a card.</param>
    /// <param name="asOf">The moment.</param>
    /// <exception cref="InvalidOperationException">Nothing that stands has that id; the message says what has one.</exception>
    public static (CaseThread Thread, Case Case) Of(CaseDesk desk, string id, AsOf asOf)
    {
        var of = desk.See(asOf);
        return (Answers.Threads.Threads.Of(of, id) ?? throw new InvalidOperationException(
            $"Nothing that stands has the id “{id}”; expected that of an agreement, clause, incident, invitation, seat, round, track, question or claim. `parley list things` lists them."), of);
    }
}
