namespace Parley.Reading;

/// <summary>What a caller may set.</summary>
/// <param name="Threshold">Proposals under this probability, in thousandths, are left out.</param>
/// <param name="LongestSentence">The most code units of one sentence; a longer one is cut there and said so.</param>
/// <param name="LongestText">The most code units that are read; what stands after them is kept but not read, and said so.</param>
public sealed record ReaderSettings(int Threshold = 250, int LongestSentence = 2_000, int LongestText = 400_000);
