using System.Diagnostics;
using System.Globalization;
using System.Text;
using Parley.Desk;
using Parley.Reading;

namespace Parley.Bench;

/// <summary>Sentences read per second on one core, from made-up reports with names, dates, quotations and verbs of many kinds.</summary>
internal static class ReadingSpeed
{
    private static readonly string[] Actors = ["Russia", "the Syrian government", "Turkey", "the United Nations", "Ahrar al-Sham", "the Houthi movement", "Sudan's army", "many rebel groups", "Sergei Lavrov", "the UN envoy"];
    private static readonly string[] Verbs = ["has invited", "condemned", "agreed with", "accused", "met", "will send experts to talks with", "suspended its talks with", "announced a ceasefire with", "rejected a draft of", "called on"];
    private static readonly string[] Tails = ["on Tuesday", "in Geneva on 23 January", "amid frequent breaches of the ceasefire", "because the truce had been violated", "\"at any level\", the minister said", "three days after the inauguration"];

    /// <summary>Reads for some rounds and prints each round's rate.</summary>
    public static void Run(int reports)
    {
        var texts = Enumerable.Range(0, reports).Select(Report).ToList();
        var header = new DocumentHeader(null, "The Gazette", null, "2017-01-17", "en", null);
        var cold = Stopwatch.StartNew();
        var first = TakeIn.Read(texts[0], header);
        cold.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first report, data files loaded: {cold.Elapsed.TotalMilliseconds:0} ms, {first.Sentences.Length} sentences"));
        for (var round = 1; round <= 5; round++)
        {
            var watch = Stopwatch.StartNew();
            long sentences = 0, proposals = 0;
            foreach (var text in texts)
            {
                var read = TakeIn.Read(text, header);
                sentences += read.Sentences.Length;
                proposals += read.Proposals.Length;
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {sentences} sentences, {proposals} proposals, {sentences / watch.Elapsed.TotalSeconds:0} sentences/s"));
        }
    }

    private static string Report(int seed)
    {
        var text = new StringBuilder("Talks and a truce\n\n");
        for (var i = 0; i < 20; i++)
        {
            var n = seed * 31 + i * 7;
            text.Append(Capital(Actors[n % Actors.Length])).Append(' ').Append(Verbs[n / 3 % Verbs.Length]).Append(' ').Append(Actors[(n / 7 + 3) % Actors.Length]).Append(' ').Append(Tails[n / 5 % Tails.Length]).Append(". ");
            if (i % 5 == 4) text.Append("\n\n");
        }
        return text.ToString();
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
