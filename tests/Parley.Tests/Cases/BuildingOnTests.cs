using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Parley.Cases;
using Parley.Claims;
using Parley.Documents;
using Xunit;

namespace Parley.Tests.Cases;

public sealed class BuildingOnTests
{
    [Fact]
    public void A_case_built_on_entry_by_entry_is_the_case_built_from_nothing() => Gen.Select(History.Any, Gen.Int[1, 7]).Sample((payloads, every) =>
    {
        var entries = History.Entries(payloads);
        var builder = new CaseBuilder();
        for (var i = 0; i < entries.Length; i++)
        {
            builder.Take(entries[i]);
            if (i % every == 0) Assert.Equal(Written.Out(CaseBuilder.Build(entries.Take(i + 1), AsOf.Now)), Written.Out(builder.Finish()));
        }
        return Written.Out(CaseBuilder.Build(entries, AsOf.Now)) == Written.Out(builder.Finish());
    });

    [Fact]
    public void A_case_that_was_handed_out_does_not_change_when_it_is_built_on() => History.Any.Sample(payloads =>
    {
        var entries = History.Entries(payloads);
        var builder = new CaseBuilder();
        foreach (var entry in entries.Take(entries.Length / 2)) builder.Take(entry);
        var handed = builder.Finish();
        var before = Written.Out(handed);
        foreach (var entry in entries.Skip(entries.Length / 2)) builder.Take(entry);
        builder.Finish();
        return before == Written.Out(handed);
    });

    [Fact]
    public void What_was_published_by_a_day_is_the_case_without_the_documents_that_came_later() => Gen.Select(History.Any, Gen.Int[1, 25]).Sample((payloads, dayOfMonth) =>
    {
        var day = new LocalDate(2017, 1, dayOfMonth);
        var entries = History.Entries(payloads);
        var now = CaseBuilder.Build(entries, AsOf.Now);
        var late = now.Documents.Values.Where(d => !(d.Date <= day)).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var left = CaseBuilder.Build(entries.Where(e => e.Payload is not DocumentAdded d || !late.Contains(d.Document)), AsOf.Now);
        var seen = Publication.By(now, day);
        Assert.Equal(day, seen.AsOf.Date);
        Assert.Equal(left.Claims.Select(c => c.Id), seen.Claims.Select(c => c.Id));
        Assert.Equal(left.Claims.Select(c => string.Join(",", c.Links)), seen.Claims.Select(c => string.Join(",", c.Links)));
        Assert.Equal(left.Documents.Values.Select(d => (d.Id, Editions(d), d.Date, d.CopyOf)), seen.Documents.Values.Select(d => (d.Id, Editions(d), d.Date, d.CopyOf)));
        Assert.Equal(left.Readings.Keys.Order(StringComparer.Ordinal), seen.Readings.Keys.Order(StringComparer.Ordinal));
        Assert.All(seen.Claims, c => Assert.Equal(Editions(seen.Documents[c.Document.Id]), Editions(c.Document)));
        return left.Things.Keys.All(t => left.About(t).Select(c => c.Id).SequenceEqual(seen.About(t).Select(c => c.Id)));
    });

    private static string Editions(Document d) => string.Join(",", d.Editions);
}
