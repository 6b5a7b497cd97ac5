using System.Collections.Immutable;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;

namespace Parley.Tests.Cases;

/// <summary>Writes a made-up case, entry by entry, for tests of what is computed from it.</summary>
internal sealed class MadeCase
{
    private readonly List<StandingEntry> _entries = [];
    private int _ids;

    public MadeCase() => Enter(new CaseOpened("A made-up case", "Etc/UTC", ["en"], []));

    public IReadOnlyList<StandingEntry> Entries => _entries;

    public Case Now => See(AsOf.Now);

    public Case See(AsOf asOf) => CaseBuilder.Build(_entries.Where(e => asOf.Entry is not { } n || e.Number <= n), asOf);

    public Guid Enter(IPayload payload, Guid? id = null, string? reason = null)
    {
        var entry = new StandingEntry(_entries.Count + 1, id ?? NewId(), Instant.FromUnixTimeSeconds(1_500_000_000 + _entries.Count), "tester", reason, payload);
        _entries.Add(entry);
        return entry.Id;
    }

    public MadeCase Document(string id, string? date, string publisher = "The Gazette")
    {
        if (!_entries.Any(e => e.Payload is SourceAdded s && s.Source == Slug.Of(publisher))) Enter(new SourceAdded(Slug.Of(publisher), publisher, "newspaper", null));
        Enter(new DocumentAdded(id, Slug.Of(publisher), "Title of " + id, null, date, [], "en", null, null, null, "00", 100, null));
        return this;
    }

    /// <summary>A claim with slots typed as a person would, linked as the rules propose.</summary>
    public Guid Claim(string document, string kind, string? voice, params string[] slots)
    {
        var content = Content(kind, voice, slots);
        var id = NewId();
        Enter(new ClaimMade(document, null, Verdict.Added, false, content, null, null, []), id);
        var of = Now;
        foreach (var link in Linking.Propose(of, new LinkSubject(document, content, [])))
        {
            if (link.IsNew) Enter(new ThingMade(link.Thing, link.Kind, link.Name, []));
            Enter(new ClaimLinked(id, link.Thing), reason: link.Reason);
        }
        return id;
    }

    public static ClaimContent Content(string kind, string? voice, params string[] slots)
    {
        var filled = Slots.Empty;
        foreach (var slot in slots)
        {
            var at = slot.IndexOf('=', StringComparison.Ordinal);
            filled = SlotText.Parse(KindTable.Find(kind)![slot[..at]]!, slot[(at + 1)..], filled, Name);
        }
        ImmutableArray<NameValue> voices = voice is null ? [] : [Name(voice)];
        return new ClaimContent(kind, voices, new TextSpan(0, 10), 1, new TextSpan(0, 20), false, filled);
    }

    /// <summary>Names that begin with a capital are actors; others are collectives, left as written.</summary>
    private static NameValue Name(string text) => char.IsUpper(text[0]) ? new NameValue(text, Slug.Of(text), text, []) : new NameValue(text);

    private Guid NewId() => new(_ids++, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);
}
