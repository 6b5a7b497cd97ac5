using System.Net;
using System.Text;

namespace Parley.Exchange.Briefs;

/// <summary>A brief as HTML: the body for a page, and a document of its own that prints on A4.</summary>
public static class BriefHtml
{
    private const string Style =
        "@page{size:A4;margin:15mm 16mm}body{font:10pt/1.4 \"IBM Plex Sans\",\"Noto Sans\",\"Noto Sans Arabic\",sans-serif;max-width:46rem;margin:1.5rem auto;padding:0 1rem;color:#1b1c1e;background:#fff}"
        + "h1{font-size:1.5em;line-height:1.2;margin:0 0 .3em}h2{font-size:1.15em;margin:1em 0 .3em;break-after:avoid}p{margin:.3em 0}ul{margin:0;padding-inline-start:1.1em}li{margin:.25em 0}"
        + ".brief-line{color:#444;font-size:.92em}sup{line-height:0}sup a{color:inherit;text-decoration:none}.brief-sources{columns:2;font-size:.8em;padding-inline-start:1.6em}.brief-sources li{break-inside:avoid;overflow-wrap:anywhere}"
        + ".brief-foot{border-block-start:1px solid #999;font-size:.78em;margin-block-start:1em;overflow-wrap:anywhere}@media print{body{margin:0;padding:0;max-width:none;font-size:8.5pt;line-height:1.25}.brief-sources{font-size:.76em}}";

    /// <summary>A whole document.</summary>
    /// <param name="brief">The brief.</param>
    public static string Document(IssuedBrief brief) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(brief.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n{Body(brief, s => s.Address?.AbsoluteUri)}</body>\n</html>\n";

    /// <summary>The body: an article with headings, sentences, the numbered list of sources and the foot.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="address">Where a source can be read; null where nowhere.</param>
    public static string Body(IssuedBrief brief, Func<SourceLine, string?> address)
    {
        var html = new StringBuilder("<article class=\"brief\">\n");
        var list = false;
        var open = false;
        void CloseItem()
        {
            if (open) html.Append("</li>\n");
            open = false;
        }
        void CloseList()
        {
            CloseItem();
            if (list) html.Append("</ul>\n");
            list = false;
        }
        foreach (var block in brief.Blocks)
        {
            var words = Runs(block);
            switch (block.Kind)
            {
                case BlockKind.Item:
                    CloseItem();
                    if (!list) html.Append("<ul>\n");
                    html.Append($"<li dir=\"auto\">{words}");
                    (list, open) = (true, true);
                    break;
                case BlockKind.Thread:
                    html.Append($"<p class=\"brief-line\" dir=\"auto\">{words}</p>");
                    break;
                default:
                    CloseList();
                    var tag = block.Kind switch { BlockKind.Title => "h1", BlockKind.Heading => "h2", _ => "p" };
                    html.Append($"<{tag} dir=\"auto\">{words}</{tag}>\n");
                    break;
            }
        }
        CloseList();
        html.Append("<h2>Sources</h2>\n<ol class=\"brief-sources\">\n");
        foreach (var source in brief.Sources) html.Append($"<li id=\"source-{source.Number}\" dir=\"auto\">{Linked(source, address(source))}</li>\n");
        html.Append("</ol>\n<div class=\"brief-foot\">\n");
        foreach (var sentence in brief.Foot) html.Append($"<p>{Text(sentence)}</p>\n");
        return html.Append("</div>\n</article>\n").ToString();
    }

    private static string Runs(Block block) => string.Concat(block.Runs.Select(r =>
        r.Source is { } n ? $"<sup><a href=\"#source-{n}\">[{n}]</a></sup>" : r.Judgement ? $"<em>{Isolated(r.Text)}</em>" : Isolated(r.Text)));

    /// <summary>A source; its address leads to where it can be read, the whole of it where the shown one is cut.</summary>
    private static string Linked(SourceLine source, string? address)
    {
        var shown = source.ShortUrl ?? (address is null ? null : source.Document);
        if (shown is null) return Text(source.Before + source.After);
        var link = address is null ? Text(shown) : $"<a href=\"{Text(address)}\" title=\"{Text(source.Url ?? source.Document)}\">{Text(shown)}</a>";
        return $"{Text(source.Before)}{link}, {Text(source.After)}";
    }

    /// <summary>Text in which words that are written from right to left do not move what stands beside them.</summary>
    private static string Isolated(string text) => string.Concat(Scripts.Split(text).Select(p => p.RightToLeft ? $"<bdi dir=\"rtl\">{Text(p.Text)}</bdi>" : Text(p.Text)));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
