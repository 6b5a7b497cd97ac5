using System.Collections.Immutable;

namespace Parley.Claims;

/// <summary>
/// What one slot of a claim holds: always the wording of the document, and beside it what that wording was
/// resolved to. The wording is never replaced by its resolution; both stay readable.
/// </summary>
/// <param name="Text">The wording as the document has it; never empty.</param>
public abstract record SlotValue(string Text)
{
    /// <summary>The resolved form where there is one, else the wording: what a reader compares and sorts by.</summary>
    public virtual string Plain => Text;
}

/// <summary>
/// A name as written and as resolved: an actor ("Moscow", which stands for Russia), or a named thing such as a track
/// ("talks in Astana", the Astana talks). An unnamed collective ("many rebel groups") has neither actor nor name.
/// </summary>
/// <param name="Text">The wording of the document.</param>
/// <param name="Actor">The id of the actor it stands for; null where it was left as written or is no actor.</param>
/// <param name="Name">The usual English full name; null where it was left as written.</param>
/// <param name="Candidates">Other resolutions that were possible, likeliest first, each with its reason.</param>
public sealed record NameValue(string Text, string? Actor, string? Name, ImmutableArray<NameCandidate> Candidates) : SlotValue(Text)
{
    /// <summary>A name left as written.</summary>
    /// <param name="text">The wording of the document.</param>
    public NameValue(string text) : this(text, null, null, []) { }

    /// <inheritdoc/>
    public override string Plain => Name ?? Text;

    /// <summary>Whether the wording may stand for more than one actor, so that a person has to say which.</summary>
    public bool IsDoubtful => Candidates.Select(c => c.Actor).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <inheritdoc/>
    public bool Equals(NameValue? other) =>
        other is not null && Text == other.Text && Actor == other.Actor && Name == other.Name
        && Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Actor, Name, Candidates.Length);
}

/// <summary>One possible resolution of a name, and why: "metonym of Russia", "surname of Sergei Lavrov, named above".</summary>
/// <param name="Actor">The id of the actor.</param>
/// <param name="Name">The usual English full name of that actor.</param>
/// <param name="Reason">Why the wording may stand for this actor, in words for a person.</param>
public sealed record NameCandidate(string Actor, string Name, string Reason);

/// <summary>A date as written and as resolved.</summary>
/// <param name="Text">The wording of the document ("on Tuesday").</param>
/// <param name="Value">ISO 8601 / EDTF: a day, a month <c>2017-01</c>, a year, or a span <c>start/end</c>; null if it could not be resolved.</param>
/// <param name="Precision"><c>day</c>, <c>span</c>, <c>month</c> or <c>year</c>; null if it could not be resolved.</param>
/// <param name="Anchor">What a relative date was counted from: <c>publication</c>, <c>text</c> (written in full) or the wording of an event.</param>
public sealed record DateValue(string Text, string? Value, string? Precision, string? Anchor) : SlotValue(Text)
{
    /// <inheritdoc/>
    public override string Plain => Value ?? Text;
}

/// <summary>A count with its hedge kept: "at least 10" has a low bound and neither best nor high.</summary>
/// <param name="Text">The wording of the document, hedge included.</param>
/// <param name="Low">The least it can be; null if unbounded.</param>
/// <param name="Best">The figure itself where it is stated without a hedge or as an approximation; else null.</param>
/// <param name="High">The most it can be; null if unbounded.</param>
public sealed record CountValue(string Text, long? Low, long? Best, long? High) : SlotValue(Text);

/// <summary>One of the closed values of a slot, such as <c>issued</c> or <c>not-competing</c>; see <see cref="KindTable"/>.</summary>
/// <param name="Text">The value.</param>
public sealed record TermValue(string Text) : SlotValue(Text);

/// <summary>Free wording: what is hoped, the ground of a suspension, a judgement.</summary>
/// <param name="Text">The words.</param>
public sealed record WordedValue(string Text) : SlotValue(Text);
