using System.Text;

namespace Parley.Exchange.Briefs;

/// <summary>A brief as plain text and as Markdown.</summary>
public static class BriefText
{
    /// <summary>As plain text, sources as numbers in brackets.</summary>
    /// <param name="brief">The brief.</param>
    public static string Plain(IssuedBrief brief)
    {
        var text = new StringBuilder();
        foreach (var block in brief.Blocks)
        {
            if (block.Kind == BlockKind.Heading) text.Append('\n');
            text.Append(block.Kind switch { BlockKind.Item => "- ", BlockKind.Thread => "    ", _ => "" }).Append(Runs(block, r => r.Text, n => $" [{n}]")).Append('\n');
        }
        text.Append("\nSources\n");
        foreach (var source in brief.Sources) text.Append($"[{source.Number}] {source.Text}\n");
        text.Append('\n');
        foreach (var sentence in brief.Foot) text.Append(sentence).Append('\n');
        return text.ToString();
    }

    /// <summary>As Markdown, sources as footnotes.</summary>
    /// <param name="brief">The brief.</param>
    public static string Markdown(IssuedBrief brief)
    {
        var text = new StringBuilder();
        BlockKind? before = null;
        foreach (var block in brief.Blocks)
        {
            if (before is not null && !(block.Kind == BlockKind.Item && before is BlockKind.Item or BlockKind.Thread)) text.Append(block.Kind == BlockKind.Thread ? "" : "\n");
            text.Append(block.Kind switch { BlockKind.Title => "# ", BlockKind.Heading => "## ", BlockKind.Item => "- ", BlockKind.Thread => "  \\\n  ", _ => "" });
            text.Append(Runs(block, r => r.Judgement ? $"*{Escaped(r.Text)}*" : Escaped(r.Text), n => $"[^{n}]")).Append('\n');
            before = block.Kind;
        }
        text.Append("\n## Sources\n\n");
        foreach (var source in brief.Sources) text.Append($"[^{source.Number}]: {Escaped(source.Text)}\n");
        text.Append("\n---\n\n").AppendJoin("  \n", brief.Foot.Select(Escaped)).Append('\n');
        return text.ToString();
    }

    private static string Runs(Block block, Func<Run, string> words, Func<int, string> number) => string.Concat(block.Runs.Select(r => r.Source is { } n ? number(n) : words(r)));

    /// <summary>Text in which nothing is read as Markdown; addresses stay whole, so that they can be followed.</summary>
    private static string Escaped(string text)
    {
        var built = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (built.Length > 0 || text.StartsWith(' ')) built.Append(' ');
            if (word.StartsWith("http://", StringComparison.Ordinal) || word.StartsWith("https://", StringComparison.Ordinal)) built.Append(word);
            else foreach (var c in word) _ = c is '*' or '_' or '[' or ']' or '`' or '<' or '>' or '\\' or '#' or '|' ? built.Append('\\').Append(c) : built.Append(c);
        }
        return text.StartsWith(' ') ? built.ToString()[1..] : built.ToString();
    }
}
