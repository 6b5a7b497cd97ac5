using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parley.Cases;

namespace Parley.Answers;

/// <summary>The thirteen questions, in the order in which every list, page and command gives them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<IQuestion> All =
    [
        new Invitations(), new Meetings(), new Levels(), new Seats(), new TracksSideBySide(), new Absent(), new Positions(), new Line(), new Contacts(),
        new InForce(), new Guarantors(), new Holding(), new Assessments(),
    ];

    /// <summary>The whole answers to a case, which never changes, as long as somebody holds it.</summary>
    private static readonly ConditionalWeakTable<Case, ConcurrentDictionary<string, Answer>> Known = [];

    /// <summary>The question of that name, or null.</summary>
    /// <param name="name">Its name.</param>
    public static IQuestion? Find(string name) => All.FirstOrDefault(q => q.Name == name);

    /// <summary>Asks a question of a case.</summary>
    /// <param name="question">The question.</param>
    /// <param name="of">The case as of a moment.</param>
    /// <param name="filter">What is asked for. A question of state without days is taken at the case's day.</param>
    /// <exception cref="FormatException">The question cannot be narrowed so.</exception>
    public static Answer Ask(IQuestion question, Case of, AskFilter filter) => filter != AskFilter.None ? Answered(question, of, filter)
        : Known.GetValue(of, _ => new ConcurrentDictionary<string, Answer>(StringComparer.Ordinal)).GetOrAdd(question.Name, _ => Answered(question, of, filter));

    private static Answer Answered(IQuestion question, Case of, AskFilter filter)
    {
        Refuse(question, filter);
        var asked = filter;
        if (question.OfState && filter.Of is null && of.Day is { } day) filter = filter with { Of = (day, day) };
        var found = question.Find(of, filter);
        if (found.Rows.IsEmpty && asked != AskFilter.None) found = found with { Unknown = ["Nothing that fits what was asked for is in the record."] };
        if (of.LeftOut > 0) found = found with { Unknown = found.Unknown.Add($"{of.LeftOut} documents of unknown day are left out as of this day.") };
        if (Redacted.Sentence(of, found.Rows) is { } redacted) found = found with { Unknown = found.Unknown.Add(redacted) };
        var unplaced = question.OfState && filter.Of is not null ? of.Claims.Count(c => c.Document.Date is null && ClaimDay.Span(c) is null) : 0;
        var unknown = unplaced == 0 ? found.Unknown : found.Unknown.Add($"{unplaced} claims stand in documents of unknown day and cannot be placed in time; they are left out here.");
        return new Answer(question.Name, Days(filter), of.AsOf, new Rule(question.Name, question.Version), found.Rows, unknown);
    }

    private static void Refuse(IQuestion question, AskFilter filter)
    {
        foreach (var (name, value) in new[] { ("actor", filter.Actor), ("about", filter.About), ("track", filter.Track) })
            if (value is not null && question.NotBy.Contains(name, StringComparer.Ordinal))
                throw new FormatException($"“{question.Name}” cannot be narrowed by {name} (“{value}” was given); leave it out, or narrow by {string.Join(" or ", new[] { "actor", "about", "track" }.Except(question.NotBy, StringComparer.Ordinal))}.");
        if (question.OfState && filter.Of is { } of && of.First != of.Last)
            throw new FormatException($"“{question.Name}” asks for a state on one day; “{Days(filter)}” was given. Give one day, such as {NodaTime.Text.LocalDatePattern.Iso.Format(of.Last)}.");
    }

    private static string? Days(AskFilter filter)
    {
        if (filter.Of is not { } of) return null;
        var (first, last) = (NodaTime.Text.LocalDatePattern.Iso.Format(of.First), NodaTime.Text.LocalDatePattern.Iso.Format(of.Last));
        return first == last ? first : $"{first}/{last}";
    }
}
