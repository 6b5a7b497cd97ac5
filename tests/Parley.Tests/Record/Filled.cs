using System.Collections.Immutable;
using NodaTime;
using Parley.Claims;

namespace Parley.Tests.Record;

/// <summary>Makes a value of any type that a payload may hold, with every member filled.</summary>
internal static class Filled
{
    public static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "wording “x” \n \U0001F600";
        if (type == typeof(int)) return 7;
        if (type == typeof(long)) return 7L;
        if (type == typeof(bool)) return true;
        if (type == typeof(Guid)) return new Guid("0193f5a0-0000-7000-8000-000000000001");
        if (type == typeof(LocalDate)) return new LocalDate(2017, 1, 17);
        if (type == typeof(Slots)) return Slots.Empty.With("about", (SlotValue)Value(typeof(SlotValue))).With("actor", (NameValue)Value(typeof(NameValue)), new NameValue("other"));
        if (type == typeof(SlotValue)) return Value(typeof(DateValue));
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return typeof(Filled).GetMethod(nameof(List), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!;
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }

    private static ImmutableArray<T> List<T>() => [(T)Value(typeof(T)), (T)Value(typeof(T))];
}
