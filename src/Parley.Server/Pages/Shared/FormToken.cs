using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Server.Hosting;

namespace Parley.Server.Pages.Shared;

/// <summary>The hidden field that shows that a form was made by a page of this server.</summary>
public sealed class FormToken : ComponentBase
{
    [Inject]
    private IAntiforgery Antiforgery { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "type", "hidden");
        builder.AddAttribute(2, "name", FormGuard.Field);
        builder.AddAttribute(3, "value", Antiforgery.GetAndStoreTokens(Context).RequestToken);
        builder.CloseElement();
    }
}
