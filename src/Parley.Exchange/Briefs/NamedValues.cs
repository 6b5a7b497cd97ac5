using Fluid;
using Fluid.Values;

namespace Parley.Exchange.Briefs;

/// <summary>Values under names, for a template. A name that there is not is an error and no empty text.</summary>
/// <param name="values">The values by name.</param>
internal sealed class NamedValues(IReadOnlyDictionary<string, object> values) : IFluidIndexable
{
    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => values.Keys;

    /// <summary>A value as the template engine takes it, all the way down.</summary>
    /// <param name="value">A text, a number, a list or values under names.</param>
    public static FluidValue Of(object value) => value switch
    {
        IReadOnlyDictionary<string, object> named => new DictionaryValue(new NamedValues(named)),
        IEnumerable<object> list => new ArrayValue([.. list.Select(Of)]),
        int number => NumberValue.Create(number),
        _ => StringValue.Create((string)value),
    };

    /// <inheritdoc/>
    /// <exception cref="UnknownNameException">There is no such name.</exception>
    public bool TryGetValue(string name, out FluidValue value)
    {
        value = values.TryGetValue(name, out var found) ? Of(found) : throw new UnknownNameException(name, values.Keys);
        return true;
    }
}

/// <summary>A template uses a name that there is not.</summary>
/// <param name="name">The name.</param>
/// <param name="known">The names that there are in its place.</param>
internal sealed class UnknownNameException(string name, IEnumerable<string> known) : Exception($"there is no “{name}” here; expected one of {string.Join(", ", known)}")
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
