using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Desk;

namespace Parley.Server.Pages.Search;

/// <summary>Words with what was looked for marked, without a space more than the words have.</summary>
public sealed class MarkedLine : ComponentBase
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public MarkedWords Of { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (text, marked) in Of.Pieces)
        {
            if (marked)
            {
                builder.OpenElement(0, "mark");
                builder.AddAttribute(1, "class", "found");
            }
            builder.AddContent(2, text);
            if (marked) builder.CloseElement();
        }
    }
}
