using Parley.Cases;

namespace Parley.Answers;

/// <summary>One question that the record answers. A pure function of a case and a filter; one file each.</summary>
public interface IQuestion
{
    /// <summary>The stable name, as the command and the pages use it.</summary>
    string Name { get; }

    /// <summary>The question in words.</summary>
    string Title { get; }

    /// <summary>The rule's version.</summary>
    int Version { get; }

    /// <summary>Whether it asks for a state on a day, and so is taken at the case's day where no other is asked for.</summary>
    bool OfState { get; }

    /// <summary>What it cannot be narrowed by: names out of <c>actor</c>, <c>about</c> and <c>track</c>. Asking so is refused rather than passed over.</summary>
    IReadOnlyList<string> NotBy => [];

    /// <summary>The rows and what is unknown.</summary>
    /// <param name="of">The case as of a moment.</param>
    /// <param name="filter">What is asked for; for a question of state its days are set.</param>
    Findings Find(Case of, AskFilter filter);
}
