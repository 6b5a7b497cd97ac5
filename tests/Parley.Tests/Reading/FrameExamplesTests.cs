using Parley.Claims;
using Parley.Reading;
using Parley.Reading.Frames;
using Parley.Reading.Lexicon;
using Xunit;

namespace Parley.Tests.Reading;

/// <summary>Each frame stands beside a sentence that it must read; this holds it to that.</summary>
public sealed class FrameExamplesTests
{
    public static TheoryData<string> Names => [.. FrameBook.Default.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_frame_reads_its_example(string name)
    {
        var frame = FrameBook.Default.All.Single(f => f.Name == name);
        Assert.NotEmpty(frame.Examples);
        foreach (var example in frame.Examples)
        {
            var text = example.Text + "\nThe rebels, the army and the United Nations talked of a ceasefire.";
            var read = EnglishReader.Read(text, new DocumentHeader(null, null, null, "2017-01-18", "en", null), Lexicon.Default, new ReaderSettings(Threshold: 0));
            var fits = read.Proposals.Where(p => p.Kind == frame.Kind && example.Yields.All(y => Says(p, y.Slot, y.Value)));
            Assert.True(fits.Any(), $"{name}: \"{example.Text}\" gave {string.Join(" | ", read.Proposals.Where(p => p.Sentence == 1).Select(Told))}");
        }
    }

    private static bool Says(Proposal proposal, string slot, string value) => proposal.Slots[slot].Any(v => v.Plain.Contains(value, StringComparison.OrdinalIgnoreCase) || v.Text.Contains(value, StringComparison.OrdinalIgnoreCase));

    private static string Told(Proposal p) => p.Kind + " " + string.Join("; ", p.Slots.Names.Select(n => n + "=" + string.Join(" + ", p.Slots[n].Select(v => v.Plain))));
}
