using System.Collections.Immutable;
using System.Globalization;
using Parley.Actors;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;

namespace Parley.Server.Pages.Slots;

/// <summary>Reads a filled slot form: what was typed becomes values, and what is no value is told beside its field.</summary>
internal sealed class SlotFormReading
{
    private const int MostRows = 40;
    private readonly Case _of;
    private readonly IFormCollection _form;
    private readonly ClaimContent _before;
    private readonly List<(string Name, ActorClass Class)> _newActors = [];

    /// <summary>A form to be read.</summary>
    /// <param name="of">The case, for the names that it knows.</param>
    /// <param name="form">The posted form.</param>
    /// <param name="before">The content before the change; what is typed as it was keeps what was known of it.</param>
    internal SlotFormReading(Case of, IFormCollection form, ClaimContent before)
    {
        (_of, _form, _before, Content) = (of, form, before, before);
        Form = SlotForm.Of(before, form["quote"].ToString());
    }

    /// <summary>The actors that have to be made first.</summary>
    public IReadOnlyList<(string Name, ActorClass Class)> NewActors => _newActors;

    /// <summary>The form as typed, with what is wrong.</summary>
    public SlotForm Form { get; private set; }

    /// <summary>The content as typed.</summary>
    public ClaimContent Content { get; private set; }

    /// <summary>Reads all fields.</summary>
    /// <returns>This.</returns>
    public SlotFormReading Read()
    {
        var slots = _before.Slots;
        var fields = ImmutableArray.CreateBuilder<SlotField>();
        foreach (var field in Form.Fields)
        {
            var typed = Typed(field);
            try
            {
                slots = field.Slot.Type is SlotType.Actor ? slots.With(field.Slot.Name, Names(typed, [.. _before.Slots.NamesIn(field.Slot.Name)]))
                    : SlotText.Parse(field.Slot, typed.Rows[0].Text, slots, t => Desk.Names.Resolve(_of, t));
            }
            catch (FormatException e)
            {
                typed = typed with { Error = e.Message };
            }
            fields.Add(typed);
        }
        var voice = Typed(Form.Voice);
        var voices = Names(voice, _before.Voice);
        Form = Form with { Fields = fields.ToImmutable(), Voice = voice };
        Content = _before with { Slots = slots, Voice = voices.SequenceEqual(_before.Voice) ? _before.Voice : voices };
        return this;
    }

    private SlotField Typed(SlotField field)
    {
        var name = field.Slot.Name;
        if (field.Slot.Type is not SlotType.Actor) return field with { Rows = [field.Rows[0] with { Text = _form["slot." + name].ToString().Trim() }] };
        var rows = new List<SlotRow>();
        for (var i = 0; i < MostRows && _form.ContainsKey(Key("slot", name, i)); i++)
        {
            var known = i < field.Rows.Length ? field.Rows[i] : SlotRow.Blank;
            rows.Add(known with { Text = _form[Key("slot", name, i)].ToString().Trim(), Choice = _form[Key("actor", name, i)].ToString() is { Length: > 0 } c ? c : SlotRow.ByName });
        }
        return field with { Rows = [.. rows] };
    }

    private ImmutableArray<NameValue> Names(SlotField field, ImmutableArray<NameValue> known) =>
        [.. field.Rows.Where(r => r.Text.Length > 0).Select(r => Name(r, known.FirstOrDefault(k => k.Text == r.Text)))];

    private NameValue Name(SlotRow row, NameValue? known)
    {
        if (row.Choice.StartsWith(SlotRow.NewActor, StringComparison.Ordinal) && Enum.TryParse<ActorClass>(row.Choice[SlotRow.NewActor.Length..], out var kind))
        {
            var id = Slug.Of(row.Text);
            if (!_of.Actors.ContainsKey(id)) _newActors.Add((row.Text, kind));
            return new NameValue(row.Text, id, _of.Actors.GetValueOrDefault(id)?.Name ?? row.Text, []);
        }
        if (row.Choice == SlotRow.AsWritten) return known is { Actor: null } ? known : new NameValue(row.Text);
        if (known is null || !row.Choice.StartsWith(SlotRow.ThisActor, StringComparison.Ordinal)) return Desk.Names.Resolve(_of, row.Text);
        var actor = row.Choice[SlotRow.ThisActor.Length..];
        if (known.Actor == actor) return known;
        return known.Candidates.FirstOrDefault(c => c.Actor == actor) is { } chosen ? known with { Actor = actor, Name = chosen.Name } : Desk.Names.Resolve(_of, row.Text);
    }

    private static string Key(string part, string slot, int row) => $"{part}.{slot}.{row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether the person ticked that it is meant although it can hardly be so.</summary>
    public bool Confirmed => _form["confirmed"] == "yes";

    /// <summary>Asks back where what is said can hardly be meant, unless the person confirmed it.</summary>
    /// <param name="document">The document that says so.</param>
    /// <param name="besides">The claim that is corrected; null where it is new.</param>
    /// <returns>This.</returns>
    public SlotFormReading Doubted(Parley.Documents.Document document, Guid? besides = null)
    {
        if (!Confirmed && !Form.Failed) Form = Form with { Doubts = ClaimChecks.Problems(besides is { } id ? _of.Without(id) : _of, Content, document) };
        return this;
    }

    /// <summary>Sets the words that carry the claim, or tells that the text has no such words.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="document">The document's id.</param>
    /// <param name="was">The words before.</param>
    /// <returns>This.</returns>
    public SlotFormReading Carried(CaseDesk desk, string document, string was)
    {
        var quote = Form.Quote.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (quote == was || quote.Length == 0) return this;
        try
        {
            var (span, sentence, whole) = Quoting.Find(desk, _of, document, quote);
            Content = Content with { Span = span, Sentence = sentence, SentenceSpan = whole };
        }
        catch (FormatException e)
        {
            Form = Form with { QuoteError = e.Message };
        }
        return this;
    }
}
