namespace Parley.Answers.Threads;

/// <summary>Where a card stands on the line from a provision to the table, in the order in which lines are read.</summary>
public enum ThreadStage
{
    /// <summary>A text between parties.</summary>
    Agreement,

    /// <summary>One provision of it.</summary>
    Clause,

    /// <summary>A violent event, or breaches reported of one place.</summary>
    Incident,

    /// <summary>What somebody says or declares.</summary>
    Statement,

    /// <summary>The asking of one actor to talks.</summary>
    Invitation,

    /// <summary>One actor's part in talks or in a text.</summary>
    Seat,

    /// <summary>A meeting, or the talks where no meeting is known.</summary>
    Round,

    /// <summary>What is said because of a seat or a meeting.</summary>
    Reaction,
}

/// <summary>What joins two cards. Grounds and circumstances are two sorts and stay two.</summary>
public enum EdgeSort
{
    /// <summary>Somebody gives the first as the reason for the second.</summary>
    Ground,

    /// <summary>The first is told beside the second, not as its reason.</summary>
    Circumstance,

    /// <summary>A claim calls the second a breach of the first.</summary>
    Breach,

    /// <summary>The second is called a breach of the agreement and tells an act; the first is its clause on such acts. Nobody names that clause.</summary>
    Concerns,

    /// <summary>The second speaks of the first.</summary>
    Cites,

    /// <summary>The second says that the first is not so.</summary>
    Disputes,

    /// <summary>The second is declared in the first.</summary>
    Declares,

    /// <summary>The second answers the first.</summary>
    Reply,

    /// <summary>The first is a part in the second.</summary>
    PartIn,

    /// <summary>The second is a provision or a party's part of the first.</summary>
    Contains,
}
