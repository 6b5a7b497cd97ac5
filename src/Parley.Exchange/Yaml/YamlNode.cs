using System.Collections.Immutable;

namespace Parley.Exchange.Yaml;

/// <summary>A piece of a YAML text with the line on which it begins, so that every complaint can say where.</summary>
/// <param name="Line">From 1.</param>
public abstract record YamlNode(int Line);

/// <summary>A single value, as written; what stands in quotation marks is never taken for nothing.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Text">The value without its quotation marks.</param>
/// <param name="IsNothing">Whether the value is left out, <c>null</c> or <c>~</c>.</param>
public sealed record YamlScalar(int Line, string Text, bool IsNothing) : YamlNode(Line)
{
    /// <summary>Whether it is written as a flag, <c>true</c> or <c>false</c> without quotation marks, and not as those words.</summary>
    public bool IsFlag { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Items">In the order of the text.</param>
public sealed record YamlList(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line);

/// <summary>Keys with values, in the order of the text. A key that stands twice is kept twice; the reader of it complains.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Entries">The entries.</param>
public sealed record YamlMap(int Line, ImmutableArray<YamlEntry> Entries) : YamlNode(Line);

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key.</param>
/// <param name="Line">The key's line, from 1.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlEntry(string Key, int Line, YamlNode Value);

/// <summary>Something in a YAML text that is not as expected.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Field">The key concerned; empty where the text as a whole is meant.</param>
/// <param name="Value">What was found; null where something is missing.</param>
/// <param name="Expectation">What was expected, or what to do.</param>
public sealed record YamlProblem(int Line, string Field, string? Value, string Expectation);
