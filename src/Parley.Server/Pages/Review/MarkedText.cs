using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Claims;

namespace Parley.Server.Pages.Review;

/// <summary>
/// A document's text with marked stretches. Stretches may overlap: the text is cut where any begins or ends, each piece
/// knows all that cover it, and each stretch has a numbered pin at its beginning, so that all can be seen and reached. The
/// characters on the page are those of the text and no others, so that a selection can be counted in them.
/// </summary>
public sealed class MarkedText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>The spans of its sentences, from number 1.</summary>
    [Parameter]
    public ImmutableArray<TextSpan> Sentences { get; set; } = [];

    /// <summary>The marks.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Mark> Marks { get; set; } = [];

    /// <summary>The language that it is in, a BCP 47 tag; <c>und</c> where unknown.</summary>
    [Parameter]
    public string Language { get; set; } = "und";

    /// <summary>The words of a pin: what stands behind the number.</summary>
    [Parameter, EditorRequired]
    public Func<Mark, string> Label { get; set; } = m => m.Id;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var b = builder;
        var cuts = Marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Concat(Sentences.SelectMany(s => new[] { s.Start, s.End }))
            .Append(0).Append(Text.Length).Where(c => c >= 0 && c <= Text.Length).Distinct().Order().ToList();
        var sentence = 0;
        b.OpenElement(0, "div");
        b.AddAttribute(1, "class", "text");
        b.AddAttribute(2, "data-text", true);
        b.AddAttribute(3, "dir", "auto");
        b.AddAttribute(4, "lang", Language is "und" or "" ? null : Language);
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            while (sentence < Sentences.Length && Sentences[sentence].Start < piece.Start) sentence++;
            if (sentence < Sentences.Length && Sentences[sentence].Start == piece.Start) Anchor(b, sentence + 1);
            foreach (var mark in Marks.Where(m => m.Span.Start == piece.Start)) Pin(b, mark);
            Piece(b, piece);
        }
        b.CloseElement();
    }

    private static void Anchor(RenderTreeBuilder b, int number)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        b.OpenElement(10, "span");
        b.AddAttribute(11, "class", "sentence");
        b.AddAttribute(12, "id", "s" + n);
        b.AddAttribute(13, "data-n", n);
        b.CloseElement();
    }

    private void Pin(RenderTreeBuilder b, Mark mark)
    {
        b.OpenElement(20, "a");
        b.AddAttribute(21, "class", "pin " + mark.Class);
        b.AddAttribute(22, "id", mark.Anchor);
        b.AddAttribute(23, "href", mark.Address);
        b.AddAttribute(24, "data-n", mark.Number.ToString(CultureInfo.InvariantCulture));
        b.AddAttribute(25, "data-p", mark.Id);
        b.AddAttribute(26, "aria-label", Label(mark));
        b.CloseElement();
    }

    private void Piece(RenderTreeBuilder b, TextSpan piece)
    {
        var over = Marks.Where(m => m.Span.Start <= piece.Start && m.Span.End >= piece.End).OrderBy(m => m.Span.Length).ToList();
        if (over.Count == 0)
        {
            b.AddContent(30, Text[piece.Start..piece.End]);
            return;
        }
        b.OpenElement(31, "mark");
        b.AddAttribute(32, "class", $"deep-{Math.Min(over.Count, 3).ToString(CultureInfo.InvariantCulture)} {(over.Exists(m => m.Current) ? "current" : "")} {(over.TrueForAll(m => m.Faint) ? "faint" : "")}".Trim());
        b.AddAttribute(33, "data-p", string.Join(' ', over.Select(m => m.Id)));
        b.AddContent(34, Text[piece.Start..piece.End]);
        b.CloseElement();
    }
}

/// <summary>A marked stretch of a text.</summary>
/// <param name="Id">The id of what stands on it.</param>
/// <param name="Number">Its number on the page.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Anchor">The id of its pin on the page.</param>
/// <param name="Address">Where the pin leads.</param>
/// <param name="Class">A word for its state.</param>
/// <param name="Current">Whether it is up.</param>
/// <param name="Faint">Whether it is decided and stands back.</param>
public sealed record Mark(string Id, int Number, TextSpan Span, string Anchor, string Address, string Class, bool Current, bool Faint);
