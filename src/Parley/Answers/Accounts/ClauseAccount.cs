using Parley.Cases;
using Parley.Claims;
using static Parley.Answers.Saying;

namespace Parley.Answers.Accounts;

/// <summary>A clause: its wording as each document gives it, what becomes of it, how each party reads it, and what is said to have broken it.</summary>
public sealed class ClauseAccount : IAccount
{
    /// <inheritdoc/>
    public ThingKind Kind => ThingKind.Clause;

    /// <inheritdoc/>
    public IEnumerable<Row?> Rows(Case of, Thing thing)
    {
        var claims = of.About(thing.Id).ToList();
        var own = claims.Where(c => c.Kind == "clause").OrderBy(ClaimDay.Order).ToList();
        return new[]
        {
            Saying.Row(
                thing.Id, null, thing.Name, null,
                Field("text", "says, in our words", own, Words("text"), "its wording is not in the record"),
                Field("provision", "sort of provision", own, c => c.Slots.Term("provision") is { } p ? [new Value(p.Replace('-', ' '), p)] : []),
                Field("version", "version", own, Words("version")),
                Field("status", "status", own, Dated),
                Field("agreement", "of", own, Names("agreement"))),
            Saying.Row($"{thing.Id}#breaches", null, "Said to have been broken", null, Field("breaches", "breaches", claims.Where(c => c.Kind is "breach" or "incident").OrderBy(ClaimDay.Order), Broken)),
        }.Concat(ScopeRows.Of(of, claims, "Whom and what it covers, as each reads it"));
    }

    /// <summary>Where a clause stands among those of its agreement: by number where it has one, else by its name.</summary>
    /// <param name="of">The case.</param>
    /// <param name="clause">The clause.</param>
    internal static (int Number, string Text) Order(Case of, Thing clause)
    {
        var number = of.About(clause.Id).Where(c => c.Kind == "clause").Select(c => c.Slots.First("number")?.Plain).FirstOrDefault(n => n is not null) ?? clause.Name;
        var digits = string.Concat(number.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return (int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : int.MaxValue, number);
    }

    /// <summary>A breach or incident in one line.</summary>
    /// <param name="c">The claim.</param>
    internal static IEnumerable<Value> Broken(Claim c)
    {
        var by = c.Slots.NamesIn("accused").Concat(c.Slots.NamesIn("actor")).Select(n => n.Plain).ToList();
        var when = c.Slots.First("date") is DateValue d ? ClaimDay.Words(d) : null;
        var parts = new[] { c.Slots.First("act")?.Plain ?? "a breach", c.Slots.First("place")?.Plain, when, by.Count > 0 ? "said to be by " + string.Join(", ", by) : null };
        return [new Value(string.Join(", ", parts.OfType<string>()))];
    }

    private static IEnumerable<Value> Dated(Claim c)
    {
        var when = c.Slots.First("date") is DateValue d ? ", " + ClaimDay.Words(d) : "";
        return TermWords.Value(c).Select(v => v with { Text = v.Text + when });
    }
}
