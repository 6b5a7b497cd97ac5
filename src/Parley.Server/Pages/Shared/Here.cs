using Parley.Cases;
using Parley.Desk;

namespace Parley.Server.Pages.Shared;

/// <summary>
/// Where the reader of a page is: which record, as of which moment, in which direction of writing. All of it stands in the
/// address, and each link that is made here carries it on.
/// </summary>
public sealed class Here
{
    private const string AsOfKey = "as-of";
    private const string AsRecordedKey = "as-recorded";
    private const string DirKey = "dir";
    private const string ClockKey = "clock";

    private IReadOnlyDictionary<string, string?> _query = new Dictionary<string, string?>(StringComparer.Ordinal);
    private AsOf? _asOf;
    private CaseDesk? _desk;

    /// <summary>The record's name; empty where the page is of none.</summary>
    public string Record { get; private set; } = "";

    /// <summary>Whether the page is of a record.</summary>
    public bool InRecord => _desk is not null;

    /// <summary>The record's desk.</summary>
    public CaseDesk Desk => _desk ?? throw new InvalidOperationException("This page belongs to no record.");

    /// <summary>The path of the page within the record.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Scheme and host under which the server is asked, such as <c>http://127.0.0.1:4747</c>.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The moment.</summary>
    /// <exception cref="FormatException">The address names none.</exception>
    public AsOf AsOf => _asOf ??= Desk.Moment(Query(AsOfKey), Query(AsRecordedKey));

    /// <summary>Whether another moment than now is looked at; nothing can be decided there.</summary>
    public bool Past => AsOf != AsOf.Now;

    /// <summary>The case as of the moment.</summary>
    public Case Case => Desk.See(AsOf);

    /// <summary>The case as known now.</summary>
    public Case Latest => Desk.Now;

    /// <summary>Whether the page is laid out from right to left.</summary>
    public bool RightToLeft => Query(DirKey) == "rtl";

    /// <summary>Whether the bar shows the days of recording instead of the days of publication.</summary>
    public bool RecordedClock => Query(ClockKey) == "recorded";

    /// <summary>A value of the address; null where there is none or it is empty.</summary>
    /// <param name="key">Its key.</param>
    public string? Query(string key) => _query.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;

    /// <summary>The address of a page of this record, as of the same moment.</summary>
    /// <param name="path">Its path within the record, such as <c>/ask/seats</c>; a fragment may stand behind it.</param>
    /// <param name="query">Values to be added; those that are null are left out.</param>
    public string To(string path, params (string Key, string? Value)[] query) => Address(path, Query(AsOfKey), [.. query, (AsRecordedKey, Query(AsRecordedKey))]);

    /// <summary>The address of a page of this record as of another moment.</summary>
    /// <param name="asOf">The moment as it is typed; null is now.</param>
    /// <param name="path">Its path; null is this page.</param>
    /// <param name="query">Values to be added; those of this page are kept where it is meant.</param>
    public string At(string? asOf, string? path = null, params (string Key, string? Value)[] query) =>
        Address(path ?? Path, asOf, [.. (path is null ? Kept(AsOfKey) : []).Concat(query).Append((AsRecordedKey, asOf is null || RecordedClock ? null : Query(AsRecordedKey)))]);

    /// <summary>The address of this page with one value set anew or, with null, taken out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public string With(string key, string? value) =>
        RecordAddress(Record, Path) + Written(_query.Where(q => q.Key != key).Select(q => (q.Key, q.Value)).Append((key, value)));

    /// <summary>The values of this page's address but one, for hidden fields of a form that sets that one.</summary>
    /// <param name="key">The key that is left out.</param>
    public IEnumerable<(string Key, string? Value)> Kept(string key) =>
        _query.Where(q => q.Key != key && q.Key is not (AsOfKey or AsRecordedKey or DirKey or ClockKey)).Select(q => (q.Key, q.Value));

    /// <summary>The values that all addresses carry, for hidden fields of forms.</summary>
    public IEnumerable<(string Key, string Value)> Carried =>
        new[] { AsOfKey, AsRecordedKey, DirKey, ClockKey }.Where(k => Query(k) is not null).Select(k => (k, Query(k)!));

    /// <summary>The address of a page of any record.</summary>
    /// <param name="record">The record's name.</param>
    /// <param name="path">The path within it.</param>
    public static string RecordAddress(string record, string path) => $"/r/{Uri.EscapeDataString(record)}{path}";

    internal void Arrive(HttpContext context, string record, CaseDesk desk)
    {
        (Record, _desk, Path) = (record, desk, context.Request.Path.Value ?? "/");
        Origin = $"{context.Request.Scheme}://{context.Request.Host}";
        _query = context.Request.Query.ToDictionary(q => q.Key, q => q.Value.FirstOrDefault(), StringComparer.Ordinal);
    }

    /// <summary>Names the page that a form belongs to, so that what is shown again after an error has that page's address.</summary>
    /// <param name="path">The page's path within the record.</param>
    internal void Stand(string path) => Path = path;

    /// <summary>Stands where another stands.</summary>
    /// <param name="other">The other.</param>
    internal void Take(Here other) => (Record, _desk, Path, Origin, _query) = (other.Record, other._desk, other.Path, other.Origin, other._query);

    private string Address(string path, string? asOf, (string Key, string? Value)[] query)
    {
        var (page, fragment) = path.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (path[..at], path[at..]) : (path, "");
        var all = query.Append((AsOfKey, asOf)).Append((DirKey, Query(DirKey))).Append((ClockKey, Query(ClockKey)));
        return RecordAddress(Record, page) + Written(all) + fragment;
    }

    private static QueryString Written(IEnumerable<(string Key, string? Value)> query) =>
        QueryString.Create(query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => KeyValuePair.Create(q.Key, q.Value)));
}
