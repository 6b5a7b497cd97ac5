using System.Reflection;
using System.Text.Json;

namespace Parley.Record;

/// <summary>
/// A record: an object of the parameters of its longest constructor, in ordinal order, each filled from the property of the same
/// name. Members that the record does not have are passed over in reading.
/// </summary>
internal sealed class RecordShape : Shape
{
    /// <summary>The member that tells the cases of a union apart.</summary>
    public const string TagName = "t";

    private readonly string? _tag;
    private readonly ConstructorInvoker _make;
    private readonly Member[] _members;
    private readonly Dictionary<string, Member> _byName;

    public RecordShape(Type type, string? tag = null)
    {
        _tag = tag;
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length) ?? throw new NotSupportedException($"{type} has no public constructor.");
        _make = ConstructorInvoker.Create(constructor);
        _members = [.. constructor.GetParameters().Select(p => new Member(type, p)).OrderBy(m => m.Name, StringComparer.Ordinal)];
        _byName = _members.ToDictionary(m => m.Name, StringComparer.Ordinal);
    }

    public override void Write(object value, CanonicalWriter writer)
    {
        writer.BeginObject();
        var tagged = _tag is null;
        foreach (var member in _members)
        {
            if (!tagged && string.CompareOrdinal(member.Name, TagName) > 0) tagged = WriteTag(writer);
            member.Write(value, writer);
        }
        if (!tagged) WriteTag(writer);
        writer.EndObject();
    }

    public override object Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException($"an object was expected, not {json.GetRawText()}");
        var arguments = new object?[_members.Length];
        var found = new bool[_members.Length];
        foreach (var given in json.EnumerateObject())
        {
            if (!_byName.TryGetValue(given.Name, out var member)) continue;
            arguments[member.Position] = member.Read(given.Value);
            found[member.Position] = true;
        }
        foreach (var member in _members)
            if (!found[member.Position]) arguments[member.Position] = member.Absent();
        return _make.Invoke(arguments.AsSpan());
    }

    private bool WriteTag(CanonicalWriter writer)
    {
        writer.Name(TagName);
        writer.Text(_tag!);
        return true;
    }

    private sealed class Member
    {
        private readonly Type _record;
        private readonly MethodInvoker _get;
        private readonly string _ready;
        private readonly Lazy<Shape> _shape;
        private readonly Lazy<bool> _optional;

        public Member(Type type, ParameterInfo parameter)
        {
            _record = type;
            var property = type.GetProperty(parameter.Name!) ?? throw new NotSupportedException($"{type} has no property {parameter.Name} for its constructor's parameter of that name.");
            _get = MethodInvoker.Create(property.GetMethod!);
            Name = CamelCase(parameter.Name!);
            _ready = CanonicalWriter.Ready(Name);
            Position = parameter.Position;
            _shape = new Lazy<Shape>(() => Of(parameter.ParameterType));
            _optional = new Lazy<bool>(() => _shape.Value.Absent is not null || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable);
        }

        public string Name { get; }

        public int Position { get; }

        public void Write(object record, CanonicalWriter writer)
        {
            var value = _get.Invoke(record);
            if (_shape.Value.IsAbsent(value))
            {
                if (!_optional.Value) throw new ArgumentException($"“{Name}” of a {_record.Name} must not be null.", nameof(record));
                return;
            }
            writer.ReadyName(_ready);
            _shape.Value.Write(value!, writer);
        }

        public object? Read(JsonElement json)
        {
            try
            {
                return json.ValueKind == JsonValueKind.Null ? Absent() : _shape.Value.Read(json);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{Name}: {e.Message}", e);
            }
        }

        public object? Absent() => _optional.Value ? _shape.Value.Absent : throw new FormatException($"“{Name}” is missing");
    }
}
