namespace Parley.Record;

/// <summary>
/// What an entry says: one small immutable record per kind, kept in the folder of the idea that it belongs to and marked
/// with <see cref="PayloadAttribute"/>. It holds no float, no clock reading and no local number.
/// </summary>
public interface IPayload;

/// <summary>The stable name and the schema version under which a payload is written.</summary>
/// <param name="kind">The name in the file, such as <c>claim</c>.</param>
/// <param name="version">The schema version, from 1; older versions are upcast on reading.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PayloadAttribute(string kind, int version) : Attribute
{
    /// <summary>The name in the file.</summary>
    public string Kind { get; } = kind;

    /// <summary>The schema version, from 1.</summary>
    public int Version { get; } = version;
}
