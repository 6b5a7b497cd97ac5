using System.Collections.Immutable;
using Parley.Claims;
using Parley.Exchange.Yaml;

namespace Parley.Exchange.CaseFiles;

/// <summary>Writes slots so that <see cref="SlotReading"/> reads the same values: as plainly as that allows.</summary>
/// <param name="actors">The id of an actor by its usual English full name; null where there is none.</param>
/// <param name="body">The document's text; null where it is not to hand.</param>
internal sealed class SlotWriting(Func<string, string?> actors, string? body)
{
    /// <summary>The slots of a kind, in the order of the table.</summary>
    public YamlMap Slots(string kind, Slots slots)
    {
        var order = KindTable.Find(kind)?.Slots.Select(s => s.Name).ToList() ?? [];
        return Yamls.Map([.. slots.Names.OrderBy(n => order.IndexOf(n)).Select(n => (n, Yamls.OneOrMany([.. slots[n].Select(v => Value(v, IsActor(kind, n)))])))]);
    }

    /// <summary>The voices, outermost first.</summary>
    public YamlList? Voice(ImmutableArray<NameValue> voice) => Yamls.Filled(voice.Select(v => Name(v, ofActor: true)));

    private static bool IsActor(string kind, string slot) => KindTable.Find(kind)?[slot]?.Type == SlotType.Actor;

    private YamlNode Value(SlotValue value, bool ofActor) => value switch
    {
        NameValue name => Name(name, ofActor),
        DateValue date => Date(date),
        CountValue count => Count(count),
        _ => Yamls.Needed(value.Text),
    };

    private YamlNode Name(NameValue n, bool ofActor)
    {
        var found = ofActor && n.Name is not null ? actors(n.Name) : null;
        if (n.Text == n.Name && n.Actor == found && (n.Actor is not null || !ofActor)) return Yamls.Needed(n.Text);
        var actor = n.Actor == found && (n.Actor is not null || !ofActor || n.Name is null) ? null : n.Actor ?? "none";
        var candidates = n.Actor is null ? Yamls.Filled(n.Candidates.Select(c => (YamlNode)Yamls.Map(("actor", Yamls.Text(c.Actor)), ("name", Yamls.Text(c.Name)), ("reason", Yamls.Text(c.Reason))))) : null;
        return Yamls.Map(Wording(n.Text), ("name", Yamls.Text(n.Name)), ("actor", Yamls.Text(actor)), ("candidates", candidates));
    }

    private YamlNode Date(DateValue d)
    {
        var plainPrecision = d.Value is null ? null : Days.Precision(d.Value);
        if (d.Text == d.Value && d.Anchor is null && d.Precision == plainPrecision) return Yamls.Needed(d.Text);
        var anchor = d.Anchor == (d.Value is null || d.Text == d.Value ? null : "text") ? null : d.Anchor ?? "none";
        return Yamls.Map(Wording(d.Text), ("value", Yamls.Text(d.Value)), ("anchor", Yamls.Text(anchor)), ("precision", Yamls.Text(d.Precision == plainPrecision ? null : d.Precision)));
    }

    private static YamlNode Count(CountValue c) =>
        c is { Low: { } n } && c.Best == n && c.High == n && c.Text == n.ToString(System.Globalization.CultureInfo.InvariantCulture) ? Yamls.Needed(c.Text)
            : Yamls.Map(("text", Yamls.Needed(c.Text)), ("low", Yamls.Number(c.Low)), ("best", Yamls.Number(c.Best)), ("high", Yamls.Number(c.High)));

    private (string, YamlNode?) Wording(string text) =>
        (body?.Contains(text, StringComparison.OrdinalIgnoreCase) == false ? "typed" : "text", Yamls.Needed(text));
}
