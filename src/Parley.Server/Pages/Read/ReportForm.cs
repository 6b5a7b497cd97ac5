using System.Collections.Immutable;
using Parley.Exchange.Documents;

namespace Parley.Server.Pages.Read;

/// <summary>The form of "Read a report": one or several texts, each with what a person says of it.</summary>
/// <param name="Items">The texts, in order.</param>
/// <param name="Confirm">Whether the page asks for a look at what it filled in itself.</param>
public sealed record ReportForm(ImmutableArray<ReportItem> Items, bool Confirm)
{
    /// <summary>The empty form.</summary>
    public static readonly ReportForm Empty = new([new ReportItem()], Confirm: false);
}

/// <summary>One text with what is known of it; all of it as typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="File">The name of the file that it came in.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Date">Day of publication, ISO 8601.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its by-line.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Url">Its address.</param>
/// <param name="Note">A remark on where the text comes from.</param>
/// <param name="FromText">The fields that the text's own front matter filled, for a person to confirm.</param>
/// <param name="Errors">By field, what is wrong with it.</param>
public sealed record ReportItem(
    string Text = "", string? File = null, string? Publisher = null, string? Date = null, string? Title = null, string? Author = null, string? Language = null,
    string? Url = null, string? Note = null, ImmutableHashSet<string>? FromText = null, ImmutableDictionary<string, string>? Errors = null)
{
    /// <summary>What a person should know of how the text was read.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>What the file that it came in says of itself; null for a text that was pasted.</summary>
    public HeaderFields? Said { get; init; }

    /// <summary>Whether there is something that a person should look at before the text is taken in.</summary>
    public bool NeedsLook => FromText?.Count > 0 || !Notices.IsEmpty;

    /// <summary>What is wrong with a field, or null.</summary>
    /// <param name="field">The field's name.</param>
    public string? Error(string field) => Errors?.GetValueOrDefault(field);

    /// <summary>This with something wrong.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="message">What is wrong, and what is expected.</param>
    public ReportItem Wrong(string field, string message) => this with { Errors = (Errors ?? ImmutableDictionary<string, string>.Empty).SetItem(field, message) };
}
