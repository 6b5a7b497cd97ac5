using System.Collections.Immutable;
using System.Globalization;
using Parley.Claims;
using Parley.Reading.Frames;
using Parley.Reading.Links;

namespace Parley.Reading;

/// <summary>Makes proposals of what the frames found: repeats are dropped, each gets its span, probability and links.</summary>
internal static class Proposals
{
    /// <summary>The proposals of a document in the order of its text.</summary>
    public static ImmutableArray<Proposal> Of(Document document, bool headline, ReaderSettings settings)
    {
        var made = new List<Proposal>();
        foreach (var finding in Findings(document, headline))
        {
            var probability = Selection.Probability(finding);
            if (probability < settings.Threshold) continue;
            made.Add(Proposal(finding, $"p{(made.Count + 1).ToString("D2", CultureInfo.InvariantCulture)}", probability));
        }
        return LinkFinder.Link(made, document);
    }

    /// <summary>A finding as a proposal without links.</summary>
    public static Proposal Proposal(Finding finding, string id, int probability)
    {
        var (sentence, (first, last)) = (finding.At.Sentence, finding.At.Used);
        return new Proposal(id, finding.Frame.Kind, sentence.Of(first, last), sentence.Number, finding.Voice, sentence.Tokens[last].Quoted && sentence.Tokens[first].Quoted, finding.Slots, probability, []);
    }

    /// <summary>What the frames found in a document, each reading once, in the order of its text.</summary>
    public static List<Finding> Findings(Document document, bool headline)
    {
        var reader = new FrameReader(FrameBook.Default);
        var kept = new List<Finding>();
        var settled = Parties.Settle(
            document.Sentences.Where(s => !(headline && s.Number == 1) && !Footer.Is(s)).SelectMany(s => reader.Read(document, s))
                .SelectMany(Accusations.Split).SelectMany(Delegations.Split).Select(Timing.Settle).Select(Rounds.Fill).Select(f => Announcement.Settle(f)).Where(Selection.Complete).ToList(), document)
            .ToList();
        var told = Anaphora.Settle([.. SpeechActs.Settle([.. Invitations.Settle(settled)])]).ToLookup(f => f.At.Sentence.Number);
        foreach (var sentence in document.Sentences)
        {
            foreach (var finding in told[sentence.Number]) Selection.Add(kept, finding);
            if (!(headline && sentence.Number == 1) && !Footer.Is(sentence)) kept.AddRange(Tallies.Of(document, sentence, kept).ToList());
        }
        return [.. Violence.Settle(Rounds.Settle(kept)).OrderBy(f => f.At.Sentence.Number).ThenBy(f => f.At.Used.First).ThenBy(f => f.Frame.Kind, StringComparer.Ordinal)];
    }
}
