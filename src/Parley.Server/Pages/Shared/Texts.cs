using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Parley.Server.Pages.Shared;

/// <summary>
/// The words of the pages of one folder, from the resource file <c>Texts.resx</c> beside them; what is not there is looked
/// for in that of the shared parts.
/// </summary>
public sealed class Texts
{
    private static readonly ConcurrentDictionary<string, Texts> All = new(StringComparer.Ordinal);

    private readonly ResourceManager _own;

    private Texts(string folder) => _own = new ResourceManager(folder + ".Texts", typeof(Texts).Assembly);

    /// <summary>Of the parts that all pages share.</summary>
    public static Texts Shared { get; } = Of(typeof(Texts));

    /// <summary>The words of the folder that a type lies in.</summary>
    /// <param name="page">The type.</param>
    public static Texts Of(Type page) => All.GetOrAdd(page.Namespace!, n => new Texts(n));

    /// <summary>A text.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="KeyNotFoundException">There is none of that key.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"No text has the key “{key}” in {_own.BaseName}.resx, nor among the shared ones.");

    /// <summary>A text with values filled in.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="values">The values, by number.</param>
    public string this[string key, params object?[] values] => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>A text for one or for many: the key with <c>.one</c> or <c>.many</c> behind it, the number filled in.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="count">The number.</param>
    /// <param name="more">Further values.</param>
    public string Count(string key, int count, params object?[] more) => this[key + (count == 1 ? ".one" : ".many"), [count, .. more]];

    /// <summary>The text, or null where there is none.</summary>
    /// <param name="key">Its key.</param>
    public string? Find(string key) => Look(key) ?? (ReferenceEquals(this, Shared) ? null : Shared.Look(key));

    private string? Look(string key)
    {
        try
        {
            return _own.GetString(key, CultureInfo.InvariantCulture);
        }
        catch (MissingManifestResourceException)
        {
            return null;
        }
    }
}
