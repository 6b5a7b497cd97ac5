using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Parley.Record;
using Parley.Store.Sqlite;

namespace Parley.Bench;

/// <summary>
/// Writes a case as a process of some years leaves it: documents of twenty claims by forty publishers, a few tracks with many
/// rounds, a hundred and twenty actors, ceasefires with breaches, positions on some hundred questions, incidents day by day. The
/// same number of claims always gives the same case.
/// </summary>
internal sealed class MadeCase
{
    private const int ClaimsOfDocument = 20;
    private const int DocumentsOfAppend = 50;
    private const int Actors = 120;
    private const int Tracks = 8;
    private const int Agreements = 10;
    private const int Questions = 100;
    private static readonly LocalDate First = new(2014, 1, 1);
    private static readonly Author Author = new("bench");

    private readonly Random _random = new(20170117);
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly List<Draft> _drafts = [];
    private LocalDate _day = First;
    private int _claims;

    /// <summary>Writes it.</summary>
    /// <param name="file">An empty record.</param>
    /// <param name="claims">How many claims.</param>
    public static void Write(CaseFile file, int claims)
    {
        var made = new MadeCase();
        made.World();
        file.Append(Author, made._drafts);
        made._drafts.Clear();
        var documents = (claims + ClaimsOfDocument - 1) / ClaimsOfDocument;
        for (var d = 0; d < documents; d++)
        {
            if (d % DocumentsOfAppend == 0) made._drafts.Clear();
            made.Document(file, d, First.PlusDays(d * 1200 / documents), Math.Min(ClaimsOfDocument, claims - d * ClaimsOfDocument));
            if (d % DocumentsOfAppend == DocumentsOfAppend - 1 || d == documents - 1) file.Append(Author, made._drafts);
        }
    }

    private void World()
    {
        _drafts.Add(new Draft(new CaseOpened("A made-up war", "Etc/UTC", ["en"], [])));
        for (var i = 0; i < 40; i++)
        {
            _drafts.Add(new Draft(new SourceAdded($"source-{i}", $"Source {i}", "newspaper", null)));
            _drafts.Add(new Draft(new SourceGraded($"source-{i}", "BCDF"[i % 4].ToString(), null)));
        }
        for (var i = 0; i < Actors; i++) _drafts.Add(new Draft(new ActorMade(Actor(i).Actor!, Actor(i).Plain, i < 20 ? ActorClass.State : ActorClass.ArmedGroup, null, null, null, null, [])));
        for (var i = 0; i < Agreements; i++) Thing($"agreement/agreement-{i}", ThingKind.Agreement, $"Ceasefire {i}");
    }

    private void Document(CaseFile file, int number, LocalDate day, int claims)
    {
        _day = day;
        var id = $"d-{number}";
        _drafts.Add(new Draft(new DocumentAdded(id, $"source-{number % 40}", $"Report {number}", null, Iso(day), [], "en", null, null, null, "00", 4000, null)));
        for (var sentence = 1; sentence <= claims; sentence++)
        {
            var (kind, slots, things) = Content(_claims++);
            var span = new TextSpan(sentence * 150, sentence * 150 + 60);
            var voice = _random.Next(3) == 0 ? ImmutableArray.Create(Someone()) : [];
            var claim = file.NewId();
            _drafts.Add(new Draft(new ClaimMade(id, null, Verdict.Accepted, false, new ClaimContent(kind, voice, span, sentence, new TextSpan(span.Start, span.End + 60), false, slots), 850, null, []), null, claim));
            _drafts.AddRange(things.Select(t => new Draft(new ClaimLinked(claim, t), "the same names and days")));
        }
    }

    private (string Kind, Slots Slots, string[] Things) Content(int n) => (n % 25) switch
    {
        0 or 1 => Invitation(),
        2 or 3 => Reply(),
        4 or 5 => Level(),
        6 or 7 or 8 => Participation(),
        9 or 10 => Round(),
        11 => Agreement(),
        12 or 13 or 14 => Breach(),
        15 or 16 or 17 => Incident(n),
        18 or 19 => Position(),
        20 or 21 => Statement(),
        22 => Contact(),
        23 => ("assessment", Slots.Empty.With("about", Words("the talks", 40)).With("judgement", Words("a judgement", 60)), []),
        _ => n % 2 == 0
            ? ("motive", Slots.Empty.With("actor", Someone()).With("motive", Words("a motive", 30)), [])
            : ("track-relation", Slots.Empty.With("tracks", Track(0), Track(n % Tracks)).With("relation", Term("parallel", "complementary", "not-competing")).With("by", Someone()), [TrackThing(0), TrackThing(n % Tracks)]),
    };

    private (string, Slots, string[]) Invitation()
    {
        var (who, track) = (Someone(), _random.Next(Tracks));
        var slots = Slots.Empty.With("inviter", Someone()).With("invitee", who).With("to", Track(track)).With("state", Term("intended", "announced", "issued", "received", "denied")).With("date", Day());
        return ("invitation", slots, [Seat("invitation", ThingKind.Invitation, who, track), TrackThing(track)]);
    }

    private (string, Slots, string[]) Reply()
    {
        var (who, track) = (Someone(), _random.Next(Tracks));
        var slots = Slots.Empty.With("invitee", who).With("to", Track(track)).With("state", Term("accepted", "declined", "conditional", "postponed")).With("date", Day());
        return ("reply", slots, [Seat("invitation", ThingKind.Invitation, who, track), Seat("seat", ThingKind.Seat, who, track), TrackThing(track)]);
    }

    private (string, Slots, string[]) Level()
    {
        var (who, track) = (Someone(), _random.Next(Tracks));
        var slots = Slots.Empty.With("actor", who).With("to", Track(track)).With("level", new TermValue(_random.Next(2) == 0 ? "ambassador" : "deputy-minister")).With("state", Term("offered", "named", "came")).With("date", Day());
        return ("level", slots, [Seat("seat", ThingKind.Seat, who, track), TrackThing(track)]);
    }

    private (string, Slots, string[]) Participation()
    {
        var (who, track) = (Someone(), _random.Next(Tracks));
        var slots = Slots.Empty.With("actor", who).With("in", Track(track)).With("state", Term("agreed", "present", "absent", "refused", "suspended", "resumed")).With("ground", Words("the truce was broken", 20)).With("date", Day());
        return ("participation", slots, [Seat("seat", ThingKind.Seat, who, track), TrackThing(track)]);
    }

    private (string, Slots, string[]) Round()
    {
        var track = _random.Next(Tracks);
        var round = $"round/{TrackThing(track)[6..]}-{_day.Year}-{_day.Month}";
        Thing(round, ThingKind.Round, $"Round of {_day.Month}/{_day.Year} of talks {track}");
        var slots = Slots.Empty.With("track", Track(track)).With("date", Day()).With("status", Term("planned", "confirmed", "opened", "held")).With("convenors", Someone());
        return ("round", slots, [round, TrackThing(track)]);
    }

    private (string, Slots, string[]) Agreement()
    {
        var n = _random.Next(Agreements);
        var slots = Slots.Empty.With("type", new TermValue("ceasefire")).With("name", new NameValue($"Ceasefire {n}")).With("parties", Someone(), Someone()).With("guarantors", Someone())
            .With("announced", Day()).With("status", Term("announced", "signed", "in-force", "extended"));
        return ("agreement", slots, [$"agreement/agreement-{n}"]);
    }

    private (string, Slots, string[]) Breach() =>
        ("breach", Slots.Empty.With("agreement", new NameValue("the ceasefire")).With("accused", Someone()).With("place", Place()).With("act", Words("shelling", 12)).With("date", Day()), [$"agreement/agreement-{_random.Next(Agreements)}"]);

    private (string, Slots, string[]) Incident(int n)
    {
        var incident = $"incident/incident-{n / 2}";
        Thing(incident, ThingKind.Incident, $"Incident {n / 2}");
        var killed = _random.Next(40);
        var slots = Slots.Empty.With("act", Words("air strike", 8)).With("actor", Someone()).With("place", Place()).With("killed", new CountValue(killed.ToString(CultureInfo.InvariantCulture), killed, killed, killed)).With("date", Day());
        return ("incident", slots, [incident]);
    }

    private (string, Slots, string[]) Position()
    {
        var n = _random.Next(Questions);
        return ("position", Slots.Empty.With("holder", Someone()).With("question", new WordedValue($"matter {n}")).With("stance", Term("affirms", "denies", "questions")).With("date", Day()), [Question(n)]);
    }

    private (string, Slots, string[]) Statement()
    {
        var n = _random.Next(Questions);
        return ("statement", Slots.Empty.With("speaker", Someone()).With("act", Term("hope", "demand", "condemn", "welcome")).With("about", new WordedValue($"matter {n}")).With("date", Day()), [Question(n)]);
    }

    private (string, Slots, string[]) Contact()
    {
        var (a, b) = (_random.Next(20), 20 + _random.Next(20));
        var contact = $"contact/{Actor(a).Actor}-{Actor(b).Actor}";
        Thing(contact, ThingKind.Contact, $"{Actor(a).Plain} and {Actor(b).Plain}");
        return ("contact", Slots.Empty.With("actors", Actor(a), Actor(b)).With("form", Term("meeting", "call")).With("state", Term("held", "planned", "denied")).With("subject", Words("the truce", 30)).With("date", Day()), [contact]);
    }

    private string Question(int n)
    {
        Thing($"question/matter-{n}", ThingKind.Question, $"Matter {n}?");
        return $"question/matter-{n}";
    }

    private string Seat(string prefix, ThingKind kind, NameValue who, int track)
    {
        var id = $"{prefix}/{who.Actor}-{TrackThing(track)[6..]}";
        Thing(id, kind, kind is ThingKind.Seat ? $"{who.Plain} in talks {track}" : $"Invitation of {who.Plain} to talks {track}");
        return id;
    }

    private string TrackThing(int n)
    {
        Thing($"track/talks-{n}", ThingKind.Track, $"Talks {n}");
        return $"track/talks-{n}";
    }

    private void Thing(string id, ThingKind kind, string name)
    {
        if (_made.Add(id)) _drafts.Add(new Draft(new ThingMade(id, kind, name, [])));
    }

    private NameValue Someone() => Actor(_random.Next(_random.Next(1, Actors)));

    private static NameValue Actor(int n) => new($"Actor {n}", $"actor-{n}", $"Actor {n}", []);

    private static NameValue Track(int n) => new($"Talks {n}");

    private NameValue Place() => new($"Place {_random.Next(200)}");

    private WordedValue Words(string words, int kinds) => new($"{words} {_random.Next(kinds)}");

    private TermValue Term(params string[] terms) => new(terms[_random.Next(terms.Length)]);

    private DateValue Day() => new("that day", Iso(_day.PlusDays(_random.Next(-3, 10))), "day", "publication");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
