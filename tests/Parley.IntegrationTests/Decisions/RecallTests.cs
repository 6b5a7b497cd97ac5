using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Parley.Answers;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Xunit;

namespace Parley.IntegrationTests.Decisions;

/// <summary>A desk that took up entry after entry shows what a desk shows that reads the file anew, whatever was done.</summary>
public sealed class RecallTests
{
    private const string Text = "Northland has invited Southland to the Lakeside talks. Southland has agreed to the Harbour talks.";

    [Fact]
    public void What_is_built_on_is_what_is_built_anew_after_undoings_merges_corrections_and_redactions() => Gen.Select(Gen.Int[0, 7], Gen.Int[0, 99]).List[6, 16].Sample(acts =>
    {
        using var made = new DeskFixture();
        var document = made.Take(Text);
        var seen = new List<AsOf> { AsOf.Now, new(new LocalDate(2017, 1, 17), null), new(new LocalDate(2017, 1, 16), null) };
        foreach (var (act, pick) in acts)
        {
            TryIt(() => Do(made, document, act, pick));
            seen.Add(new AsOf(null, made.Desk.File.Head));
            foreach (var asOf in seen) made.Desk.See(asOf);
        }
        using var anew = CaseDesk.Open(made.Desk.File.Path, DeskSettings.Of("other"));
        foreach (var asOf in seen) Assert.Equal(Shown(anew.See(asOf)), Shown(made.Desk.See(asOf)));
        Assert.True(made.Desk.File.Verify().IsSound);
    }, iter: 15, threads: 1);

    private static void Do(DeskFixture made, string document, int act, int pick)
    {
        var desk = made.Desk;
        var claims = desk.Now.Claims;
        var claim = claims.IsEmpty ? Guid.Empty : claims[pick % claims.Length].Id;
        switch (act)
        {
            case 0: made.Claim(document, "Northland has invited Southland", "invitation", $"inviter=Actor {pick % 5}", "invitee=Southland", "to=Lakeside talks", "state=issued"); break;
            case 1: made.Claim(document, "Southland has agreed", "participation", $"actor=Actor {pick % 5}", "in=Harbour talks", "state=agreed"); break;
            case 2: Decide.Correct(desk, claim, (desk.Now.Claim(claim) ?? throw new InvalidOperationException("no claim")).Content with { Quoted = pick % 2 == 0 }, "misread"); break;
            case 3: Decide.Retract(desk, claim, "withdrawn"); break;
            case 4: Decide.Undo(desk, desk.File.Find(2 + pick % (desk.File.Head - 1))!.Id); break;
            case 5: Things.Merge(desk, "track/lakeside-talks", "track/harbour-talks", "one and the same"); break;
            case 6: made.Take($"Another report, number {pick}.", $"2017-01-{10 + pick % 15}"); break;
            default: Redacting.Redact(desk, desk.File.Find(2 + pick % (desk.File.Head - 1))!.Id, "asked for", withClaims: pick % 2 == 0); break;
        }
    }

    private static void TryIt(Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            // What the state of the record does not allow is refused; the history goes on without it.
        }
    }

    private static string Shown(Case of) => string.Join('\n', Questions.All.Select(q => Questions.Ask(q, of with { }, AskFilter.None))
        .SelectMany(a => a.Rows.SelectMany(r => r.Fields.SelectMany(f => f.Said).Select(s => $"{a.Question} {r.Key} {s.Text} {string.Join(",", s.Basis)}")).Concat(a.Unknown))
        .Concat(of.Claims.Select(c => $"{c.Id} {c.Content.Quoted} {string.Join(",", c.Things)} {c.Document.Publisher}"))
        .Concat(of.Things.Values.Select(t => $"{t.Id} {t.MergedInto}")).Concat(of.Documents.Values.Select(d => $"{d.Id} {d.Redacted} {d.Date}"))
        .Concat(of.Readings.Select(r => $"{r.Key} {r.Value.Made.Proposals.Length}").Order(StringComparer.Ordinal)).Concat(of.Redactions.Keys.Order().Select(r => r.ToString())).Append($"{of.AsOf} {of.Head}"));
}
