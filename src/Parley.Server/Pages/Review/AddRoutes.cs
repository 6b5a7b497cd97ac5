using System.Globalization;
using Parley.Cases;
using Parley.Claims;
using Parley.Desk;
using Parley.Server.Pages.Shared;
using Parley.Server.Pages.Slots;

namespace Parley.Server.Pages.Review;

/// <summary>Adding what the reader missed: words of the text, by selection or by hand, then the kind, then the slots.</summary>
internal static class AddRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/review/{document}/add", async (string document, HttpRequest request, Here here) =>
    {
        Acting.Now(here);
        here.Stand($"/review/{document}");
        var form = await request.ReadFormAsync();
        return ReviewRoutes.On(here, document, d => Add(here, ReviewView.Of(here, d, null, null), form));
    });

    /// <summary>The review page with the form as far as the address tells.</summary>
    /// <param name="here">Where the reader is.</param>
    /// <param name="view">The page without it.</param>
    internal static ReviewView Asked(Here here, ReviewView view)
    {
        var kind = here.Query("claim") is { } name ? KindTable.Find(name) : null;
        var (sentence, quote) = (here.Query("sentence"), here.Query("quote"));
        if (Span(here.Query("start"), here.Query("end"), view) is { } span) return With(view, new AddView(span, sentence, ReviewRoutes.Words(view, span), kind, null));
        if (kind is null) return With(view, new AddView(null, sentence, quote, null, null));
        try
        {
            span = Place(here, view, sentence, quote);
            return With(view, new AddView(span, sentence, ReviewRoutes.Words(view, span), kind, null));
        }
        catch (FormatException e)
        {
            return With(view, new AddView(null, sentence, quote, kind, e.Message)) with { Form = null };
        }
    }

    private static ReviewView With(ReviewView view, AddView adding) =>
        view with { Adding = adding, Form = adding is { Kind: { } kind, Span: not null } ? SlotForm.Empty(kind, adding.Quote ?? "") : null };

    private static IResult Add(Here here, ReviewView view, IFormCollection form)
    {
        if (KindTable.Find(form["claim"].ToString()) is not { } kind || Span(form["start"], form["end"], view) is not { } span)
            throw new Hosting.Refused(Texts.Of(typeof(AddRoutes))["add.lost"]);
        var (_, sentence, whole) = Quoting.At(here.Case, view.Document.Id, span);
        var words = ReviewRoutes.Words(view, span);
        var empty = new ClaimContent(kind.Name, [], span, sentence, whole, Quoted: false, Parley.Claims.Slots.Empty);
        var read = new SlotFormReading(here.Case, form, empty).Read().Carried(here.Desk, view.Document.Id, words).Doubted(view.Document);
        var adding = new AddView(span, null, words, kind, read.Content.Slots.Names.Any() ? null : Texts.Of(typeof(AddRoutes))["add.empty"]);
        if (read.Form.Failed || adding.Error is not null) return ReviewRoutes.Page(view with { Adding = adding, Form = read.Form }, StatusCodes.Status422UnprocessableEntity);
        foreach (var (name, of) in read.NewActors) Acting.Do(() => Desk.Things.MakeActor(here.Desk, name, of, null));
        var claim = Acting.Do(() => Decide.Add(here.Desk, view.Document.Id, read.Content, confirmed: read.Confirmed));
        return Results.Redirect(here.To($"/review/{view.Document.Id}#p-{claim:N}", ("at", claim.ToString("N"))));
    }

    private static TextSpan Place(Here here, ReviewView view, string? sentence, string? quote)
    {
        var words = quote?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var t = Texts.Of(typeof(AddRoutes));
        if (!int.TryParse(sentence, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return string.IsNullOrEmpty(words) ? throw new FormatException(t["add.no-words"]) : Quoting.Find(here.Desk, here.Case, view.Document.Id, words).Span;
        if (number < 1 || number > view.Sentences.Length) throw new FormatException(t["add.no-sentence", number, view.Sentences.Length]);
        var whole = view.Sentences[number - 1];
        if (string.IsNullOrEmpty(words)) return whole;
        var at = ReviewRoutes.Words(view, whole).IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(whole.Start + at, whole.Start + at + words.Length) : throw new FormatException(t["add.not-there", number, words]);
    }

    private static TextSpan? Span(string? start, string? end, ReviewView view) =>
        int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
        && from < to && to <= view.Text?.Length ? new TextSpan(from, to) : null;
}
