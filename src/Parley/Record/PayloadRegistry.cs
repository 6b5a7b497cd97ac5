using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parley.Record;

/// <summary>Turns the payload of one older version into the next; the entry in the file stays as it is.</summary>
public interface IUpcaster
{
    /// <summary>The kind of payload.</summary>
    string Kind { get; }

    /// <summary>The version that it takes; what it gives is one higher.</summary>
    int From { get; }

    /// <summary>Changes the payload in place.</summary>
    /// <param name="payload">The payload as written.</param>
    void Upcast(JsonObject payload);
}

/// <summary>The kinds of payload that a program knows, by name and by type, with the ways up from their older versions.</summary>
public sealed class PayloadRegistry
{
    /// <summary>The kinds of this program.</summary>
    public static readonly PayloadRegistry Parley = new(typeof(IPayload).Assembly.GetTypes());

    /// <summary>One writer a thread, so that an import does not make a new buffer for each entry.</summary>
    [ThreadStatic]
    private static CanonicalWriter? _writer;

    private readonly Dictionary<string, (Type Type, int Version)> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, PayloadAttribute> _byType = [];
    private readonly Dictionary<(string Kind, int From), IUpcaster> _upcasters = [];

    /// <summary>Takes the payloads and upcasters among some types.</summary>
    /// <param name="types">Types; those that are neither are passed over.</param>
    /// <exception cref="ArgumentException">Two payloads have one kind.</exception>
    public PayloadRegistry(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => t is { IsAbstract: false, IsInterface: false }))
        {
            if (type.IsAssignableTo(typeof(IPayload)) && type.GetCustomAttribute<PayloadAttribute>() is { } named)
            {
                if (!_byKind.TryAdd(named.Kind, (type, named.Version))) throw new ArgumentException($"{type} and {_byKind[named.Kind].Type} are both named “{named.Kind}”.", nameof(types));
                _byType.Add(type, named);
            }
            else if (type.IsAssignableTo(typeof(IUpcaster)))
            {
                var upcaster = (IUpcaster)Activator.CreateInstance(type)!;
                _upcasters.Add((upcaster.Kind, upcaster.From), upcaster);
            }
        }
    }

    /// <summary>The names of the kinds, in ordinal order.</summary>
    public IEnumerable<string> Kinds => _byKind.Keys.Order(StringComparer.Ordinal);

    /// <summary>The kind and version under which a payload is written.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentException">It is none of these kinds.</exception>
    public (string Kind, int Version) NameOf(IPayload payload) =>
        payload is UnknownPayload unknown ? (unknown.Kind, unknown.Version)
        : _byType.TryGetValue(payload.GetType(), out var named) ? (named.Kind, named.Version)
        : throw new ArgumentException($"{payload.GetType()} is no payload that can be written: it has no [Payload] name.", nameof(payload));

    /// <summary>Writes a payload as canonical JSON.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentException">It cannot be written; the message says why.</exception>
    public string Write(IPayload payload)
    {
        if (payload is UnknownPayload unknown) return unknown.Json;
        NameOf(payload);
        var writer = _writer ??= new CanonicalWriter();
        writer.Clear();
        Shape.Of(payload.GetType()).Write(payload, writer);
        return writer.ToString();
    }

    /// <summary>Reads a payload. What cannot be read becomes an <see cref="UnknownPayload"/>.</summary>
    /// <param name="kind">Its kind as written.</param>
    /// <param name="version">Its version as written.</param>
    /// <param name="json">Its content as written.</param>
    public IPayload Read(string kind, int version, string json)
    {
        if (!_byKind.TryGetValue(kind, out var known)) return new UnknownPayload(kind, version, json, $"the kind “{kind}” is not known to this program");
        if (version > known.Version) return new UnknownPayload(kind, version, json, $"version {version} of “{kind}” is newer than {known.Version}, the newest that this program knows");
        try
        {
            using var document = JsonDocument.Parse(version == known.Version ? json : Upcast(kind, version, known.Version, json));
            return (IPayload)Shape.Of(known.Type).Read(document.RootElement);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            return new UnknownPayload(kind, version, json, $"it does not fit version {version} of “{kind}”: {e.Message}");
        }
    }

    private string Upcast(string kind, int from, int to, string json)
    {
        var payload = JsonNode.Parse(json) as JsonObject ?? throw new FormatException("an object was expected");
        for (var version = from; version < to; version++)
        {
            if (!_upcasters.TryGetValue((kind, version), out var upcaster)) throw new FormatException($"there is no way from version {version} to {version + 1}");
            upcaster.Upcast(payload);
        }
        return payload.ToJsonString();
    }
}
