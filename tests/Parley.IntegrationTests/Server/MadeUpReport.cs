using System.Collections.Immutable;
using Parley.Claims;

namespace Parley.IntegrationTests.Server;

/// <summary>A report that nobody published, with what a reader might propose of it.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Publisher">Who would have put it out; null where unknown.</param>
/// <param name="Date">The day; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Text">Its text, the headline being the first line.</param>
/// <param name="Proposals">What is proposed.</param>
internal sealed record MadeUpReport(string Id, string? Publisher, string? Date, string Title, string Text, params Proposed[] Proposals)
{
    /// <summary>The sentences: lines, and within them what ends in a full stop.</summary>
    public ImmutableArray<TextSpan> Sentences
    {
        get
        {
            var found = ImmutableArray.CreateBuilder<TextSpan>();
            var start = 0;
            for (var i = 0; i < Text.Length; i++)
            {
                if (Text[i] != '\n' && !(Text[i] == '.' && (i + 1 == Text.Length || char.IsWhiteSpace(Text[i + 1])))) continue;
                var end = Text[i] == '.' ? i + 1 : i;
                while (start < end && char.IsWhiteSpace(Text[start])) start++;
                if (end > start) found.Add(new TextSpan(start, end));
                start = i + 1;
            }
            return found.ToImmutable();
        }
    }

    /// <summary>The proposals, placed in the text.</summary>
    public ImmutableArray<Proposal> Placed => [.. Proposals.Select((p, i) => p.In(this, $"p{i + 1:00}"))];
}

/// <summary>A proposal by the words that carry it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Quote">The words.</param>
/// <param name="Voice">Who says so.</param>
/// <param name="Slots">Its slots.</param>
/// <param name="Probability">In thousandths.</param>
/// <param name="Links">Links to others.</param>
internal sealed record Proposed(string Kind, string Quote, NameValue[] Voice, Slots Slots, int Probability = 800, params ProposalLink[] Links)
{
    public Proposal In(MadeUpReport report, string id)
    {
        var start = report.Text.IndexOf(Quote, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{Quote}” does not stand in {report.Id}.");
        var sentence = report.Sentences.TakeWhile(s => s.End <= start).Count() + 1;
        return new Proposal(id, Kind, new TextSpan(start, start + Quote.Length), sentence, [.. Voice], Quote.Contains('“', StringComparison.Ordinal), Slots, Probability, [.. Links]);
    }
}
