using Microsoft.AspNetCore.Components;

namespace Parley.Server.Pages.Shared;

/// <summary>Any part of a page: it knows where the reader is and has the words of its folder.</summary>
public abstract class Part : ComponentBase
{
    private Texts? _texts;

    /// <summary>Where the reader is: record, moment, direction.</summary>
    [Inject]
    protected Here Here { get; set; } = null!;

    /// <summary>What each statement stands on.</summary>
    [Inject]
    protected Grounds Grounds { get; set; } = null!;

    /// <summary>The words.</summary>
    protected Texts T => _texts ??= Texts.Of(GetType());
}
