using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Server.Pages.Shared;

namespace Parley.Server.Pages.Timeline;

/// <summary>A timeline drawn: written element by element, because Razor keeps the name of SVG's <c>text</c> for itself.</summary>
public sealed class StripDrawing : Part
{
    /// <summary>Where everything stands.</summary>
    [Parameter, EditorRequired]
    public Strip Of { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Open(builder, "svg", ("class", "tl"), ("viewBox", $"0 0 {Strip.Width} {Of.Height}"), ("direction", "ltr"), ("role", "group"), ("aria-label", T["strip"]));
        foreach (var (x, words) in Of.Ticks)
        {
            Line(builder, x, "tl-grid");
            Text(builder, x + 2, Of.Height - 4, "tl-words", words);
        }
        if (Here.AsOf.Date is { } day && day >= Of.First && day < Of.Last) Line(builder, Of.X(day.PlusDays(1)), "tl-now");
        foreach (var lane in Of.Lanes)
        {
            Text(builder, Strip.Edge, lane.Y + 13, "tl-lane", T["lane." + lane.Name]);
            foreach (var mark in lane.Marks) Mark(builder, lane.Name, mark);
        }
        builder.CloseElement();
    }

    private void Mark(RenderTreeBuilder b, string lane, StripMark mark)
    {
        var (first, title) = (mark.Of[0], Title(mark));
        Open(b, "a", ("href", mark.Of.Length == 1 ? Here.To(first.Page) : "#" + TimelinePage.Anchor(first.First, first.Last)), ("class", $"lane-{lane}{(first.Told ? "" : " not-told")}"), ("aria-label", title));
        Open(b, "title");
        b.AddContent(3, title);
        b.CloseElement();
        var round = mark.Width > Strip.Row ? "2" : lane == "statements" ? "6" : "1";
        Open(b, "rect", ("x", Strip.N(mark.X)), ("y", Strip.N(mark.Y)), ("width", Strip.N(mark.Width)), ("height", Strip.N(Strip.Row - 3)), ("rx", round));
        b.CloseElement();
        if (mark.Of.Length > 1) Text(b, mark.X + mark.Width / 2, mark.Y + 9, "tl-count", mark.Of.Length.ToString(CultureInfo.InvariantCulture));
        b.CloseElement();
    }

    private string Title(StripMark mark)
    {
        var (first, last) = (mark.Of[0].First, mark.Of[0].Last);
        var when = first == last ? Days.Full(first) : T["days", Days.Full(first), Days.Full(last)];
        return mark.Of.Length > 1 ? $"{when}: {T["several", mark.Of.Length]}" : $"{when}: {mark.Of[0].Title}{(mark.Of[0].Told ? "" : " " + T["not-told"])}";
    }

    private void Line(RenderTreeBuilder b, double x, string @class)
    {
        Open(b, "line", ("x1", Strip.N(x)), ("x2", Strip.N(x)), ("y1", "0"), ("y2", Strip.N(Of.Height - 16)), ("class", @class));
        b.CloseElement();
    }

    private static void Text(RenderTreeBuilder b, double x, double y, string @class, string words)
    {
        Open(b, "text", ("x", Strip.N(x)), ("y", Strip.N(y)), ("class", @class));
        b.AddContent(2, words);
        b.CloseElement();
    }

    private static void Open(RenderTreeBuilder b, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        b.OpenElement(0, element);
        foreach (var (name, value) in attributes) b.AddAttribute(1, name, value);
    }
}
