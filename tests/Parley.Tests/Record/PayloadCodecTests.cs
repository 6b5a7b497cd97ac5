using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using Parley.Claims;
using Parley.Record;
using Xunit;

namespace Parley.Tests.Record;

public sealed class PayloadCodecTests
{
    private static readonly Guid Id = new("0193f5a0-0000-7000-8000-000000000001");

    public static TheoryData<Type> Payloads => [.. typeof(IPayload).Assembly.GetTypes().Where(t => t.GetCustomAttribute<PayloadAttribute>() is not null)];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Every_payload_reads_back_as_it_was_written(Type type)
    {
        var named = type.GetCustomAttribute<PayloadAttribute>()!;
        var payload = (IPayload)Filled.Value(type);
        var json = PayloadCodec.Write(payload);
        var read = PayloadCodec.Read(named.Kind, named.Version, json);
        Assert.IsType(type, read);
        Assert.Equal(json, PayloadCodec.Write(read));
        Assert.True(CanonicalJson.Is(json), json);
    }

    [Fact]
    public void A_claim_stands_in_the_file_with_every_slot_value_tagged()
    {
        var slots = Slots.Empty
            .With("invitee", new NameValue("Washington", "us", "United States", [new NameCandidate("dc", "Washington, D.C.", "a place of that name")]), new NameValue("many groups"))
            .With("state", new TermValue("issued")).With("date", new DateValue("on Tuesday", "2017-01-17", "day", "publication"))
            .With("killed", new CountValue("at least 10", 10, null, null)).With("ground", new WordedValue("breaches"));
        var claim = new ClaimMade("d1", null, Verdict.Added, Unread: false, new ClaimContent("invitation", [new NameValue("Lavrov")], new TextSpan(3, 9), 2, new TextSpan(0, 20), Quoted: true, slots), null, 2, []);
        var json = PayloadCodec.Write(claim);
        Assert.Equal(
            """{"content":{"kind":"invitation","quoted":true,"sentence":2,"sentenceSpan":{"end":20,"start":0},"slots":{"date":{"anchor":"publication","precision":"day","t":"date","text":"on Tuesday","value":"2017-01-17"},"ground":{"t":"words","text":"breaches"},"invitee":[{"actor":"us","candidates":[{"actor":"dc","name":"Washington, D.C.","reason":"a place of that name"}],"name":"United States","t":"name","text":"Washington"},{"t":"name","text":"many groups"}],"killed":{"low":10,"t":"count","text":"at least 10"},"state":{"t":"term","text":"issued"}},"span":{"end":9,"start":3},"voice":[{"text":"Lavrov"}]},"credibility":2,"document":"d1","unread":false,"verdict":"added"}""",
            json);
        Assert.Equal(slots, Assert.IsType<ClaimMade>(PayloadCodec.Read("claim", 1, json)).Content.Slots);
    }

    [Theory]
    [InlineData("nothing-known", 1, "{}", "not known")]
    [InlineData("undo", 99, "{}", "newer")]
    [InlineData("undo", 1, "{}", "“entry” is missing")]
    [InlineData("undo", 1, """{"entry":"no id"}""", "")]
    [InlineData("undo", 1, """{"entry":7}""", "string was expected")]
    [InlineData("undo", 1, "[]", "object was expected")]
    [InlineData("undo", 1, "no json", "")]
    [InlineData("undo", 0, "{}", "no way from version 0")]
    public void What_cannot_be_read_is_kept_as_it_is(string kind, int version, string json, string why)
    {
        var read = Assert.IsType<UnknownPayload>(PayloadCodec.Read(kind, version, json));
        Assert.Equal((kind, version, json), (read.Kind, read.Version, read.Json));
        Assert.Contains(why, read.Why, StringComparison.Ordinal);
        Assert.Equal(json, PayloadCodec.Write(read));
    }

    [Fact]
    public void A_member_that_is_not_known_is_passed_over() =>
        Assert.Equal(new EntryUndone(Id), PayloadCodec.Read("undo", 1, $$"""{"entry":"{{Id}}","mood":"good"}"""));

    [Fact]
    public void An_older_version_is_brought_up_step_by_step()
    {
        var registry = new PayloadRegistry([typeof(Toll), typeof(TollFromOne), typeof(TollFromTwo)]);
        Assert.Equal(new Toll(3, "unknown", new LocalDate(2017, 1, 3)), registry.Read("toll", 1, """{"dead":3,"on":"2017-01-03"}"""));
        Assert.Equal(new Toll(3, "unknown", null), registry.Read("toll", 2, """{"killed":3}"""));
        Assert.Equal("""{"by":"x","killed":3}""", registry.Write(new Toll(3, "x", null)));
    }

    [Fact]
    public void A_float_in_a_payload_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new PayloadRegistry([typeof(Share)]).Write(new Share(0.5)));

    [Fact]
    public void A_payload_without_a_name_and_a_kind_named_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PayloadCodec.Write(new Toll(1, "x", null)));
        Assert.Throws<ArgumentException>(() => new PayloadRegistry([typeof(Toll), typeof(OtherToll)]));
    }

    [Fact]
    public void A_null_where_a_value_belongs_is_refused() => Assert.Throws<ArgumentException>(() => PayloadCodec.Write(new ClaimUnlinked(Id, null!)));

    [Payload("toll", 3)]
    private sealed record Toll(int Killed, string By, LocalDate? On) : IPayload;

    [Payload("toll", 1)]
    private sealed record OtherToll(int Killed) : IPayload;

    [Payload("share", 1)]
    private sealed record Share(double Part) : IPayload;

    private sealed class TollFromOne : IUpcaster
    {
        public string Kind => "toll";

        public int From => 1;

        public void Upcast(JsonObject payload)
        {
            payload["killed"] = payload["dead"]!.DeepClone();
            payload.Remove("dead");
        }
    }

    private sealed class TollFromTwo : IUpcaster
    {
        public string Kind => "toll";

        public int From => 2;

        public void Upcast(JsonObject payload) => payload["by"] = "unknown";
    }
}
