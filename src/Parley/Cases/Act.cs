using NodaTime;

namespace Parley.Cases;

/// <summary>What was last done to a claim after it had come in.</summary>
/// <param name="What"><c>corrected</c> or <c>retracted</c>.</param>
/// <param name="Number">The local number of the entry.</param>
/// <param name="By">Who did so.</param>
/// <param name="On">When, by the true clock.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Act(string What, long Number, string By, Instant On, string? Reason);
