using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Exchange.Documents.Html;

/// <summary>The text of HTML as a reader sees it: a paragraph per block, blanks folded, scripts and styles left out.</summary>
internal static class HtmlBlocks
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre", "table", "tr", "dt", "dd", "figure", "br", "hr", "main",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "noscript", "template", "head", "nav", "form", "button", "iframe", "svg", "figcaption", "footer", "aside" };

    /// <summary>The text; empty where there is none.</summary>
    /// <param name="html">A page or a piece of one.</param>
    public static string Of(string html)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        var pending = new Stack<(INode Node, bool Leaving)>([(new HtmlParser().ParseDocument(html).DocumentElement, false)]);
        while (pending.TryPop(out var next))
        {
            if (next.Node is IText text) current.Append(text.Data);
            if (next.Node is not IElement element || Unread.Contains(element.LocalName)) continue;
            if (Blocks.Contains(element.LocalName)) Close(paragraphs, current);
            if (next.Leaving) continue;
            pending.Push((element, true));
            foreach (var child in element.ChildNodes.Reverse()) pending.Push((child, false));
        }
        Close(paragraphs, current);
        return string.Join("\n\n", paragraphs);
    }

    private static void Close(List<string> paragraphs, StringBuilder current)
    {
        var words = string.Join(' ', current.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0) paragraphs.Add(words);
        current.Clear();
    }
}
