using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Parley.Claims;

namespace Parley.Record;

/// <summary>
/// How values of one type stand in a payload. Records are objects of their constructor's parameters in camelCase; what is null
/// or an empty list is left out; enumerations and days are strings. One shape writes and reads, so the two cannot part.
/// </summary>
internal abstract class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();

    /// <summary>What stands for a member that is left out; null where it may not be left out.</summary>
    public virtual object? Absent => null;

    /// <summary>The shape of a type.</summary>
    /// <param name="type">The type.</param>
    public static Shape Of(Type type) => Known.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, Make);

    /// <summary>Whether a value is left out.</summary>
    /// <param name="value">The value.</param>
    public virtual bool IsAbsent(object? value) => value is null;

    /// <summary>Writes a value that is not absent.</summary>
    /// <param name="value">The value.</param>
    /// <param name="writer">Where to.</param>
    public abstract void Write(object value, CanonicalWriter writer);

    /// <summary>Reads a value.</summary>
    /// <param name="json">From where.</param>
    /// <exception cref="FormatException">The content does not fit the type.</exception>
    public abstract object Read(JsonElement json);

    /// <summary>A name of a C# member as the file has it.</summary>
    /// <param name="name">The name.</param>
    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static Shape Make(Type type)
    {
        if (type == typeof(string)) return new PlainShape(JsonValueKind.String, (v, w) => w.Text((string)v), j => j.GetString()!);
        if (type == typeof(int)) return new PlainShape(JsonValueKind.Number, (v, w) => w.Number((int)v), j => j.GetInt32());
        if (type == typeof(long)) return new PlainShape(JsonValueKind.Number, (v, w) => w.Number((long)v), j => j.GetInt64());
        if (type == typeof(bool)) return new BooleanShape();
        if (type == typeof(Guid)) return new PlainShape(JsonValueKind.String, (v, w) => w.Text(((Guid)v).ToString("D")), j => j.GetGuid());
        if (type == typeof(LocalDate)) return new DayShape();
        if (type == typeof(Slots)) return new SlotsShape();
        if (type == typeof(SlotValue)) return new SlotValueShape();
        if (type.IsEnum) return new EnumShape(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return (Shape)Activator.CreateInstance(typeof(ListShape<>).MakeGenericType(type.GetGenericArguments()))!;
        if (type is { IsPrimitive: false, IsAbstract: false } && type != typeof(decimal) && string.Equals(type.Assembly.GetName().Name, "System.Private.CoreLib", StringComparison.Ordinal) is false)
            return new RecordShape(type);
        throw new NotSupportedException($"A payload cannot hold a {type}: it holds text, whole numbers, days, ids, enumerations, ImmutableArray and records of these.");
    }
}
