using System.ComponentModel;
using System.Text.Json;
using NodaTime.Text;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley search</c>: looks for words in everything, in any script and spelling.</summary>
internal sealed class SearchCommand : Command<SearchCommand.Settings>
{
    /// <summary>Its options.</summary>
    internal sealed class Settings : ListingSettings
    {
        /// <summary>The words.</summary>
        [CommandArgument(0, "<WORDS>")]
        [Description("What to look for, in any script and spelling; words in quotation marks stand side by side")]
        public string[] Words { get; init; } = [];

        /// <summary>A noun or kind.</summary>
        [CommandOption("--kind <KIND>")]
        [Description("Only this noun (document, claim, actor, source, track, round ...) or kind of claim (invitation, breach ...)")]
        public string? Kind { get; init; }

        /// <summary>A source.</summary>
        [CommandOption("--source <SOURCE>")]
        [Description("Only what stands in documents of this source (its id)")]
        public string? Source { get; init; }

        /// <summary>A language.</summary>
        [CommandOption("--language <TAG>")]
        [Description("Only what stands in documents of this language, such as ar")]
        public string? Language { get; init; }

        /// <summary>A month.</summary>
        [CommandOption("--month <MONTH>")]
        [Description("Only what was published in this month, such as 2017-01")]
        public string? Month { get; init; }

        /// <summary>The moment.</summary>
        [CommandOption("--as-of <MOMENT>")]
        [Description("As published by the end of a day, or as recorded at an entry")]
        public string? AsOf { get; init; }

        /// <summary>How many.</summary>
        [CommandOption("--most <N>")]
        [Description("How many findings to list. Default: 20")]
        public int Most { get; init; } = 20;

        /// <summary>How many to pass over.</summary>
        [CommandOption("--skip <N>")]
        [Description("How many findings to pass over first. Default: 0")]
        public int Skip { get; init; }
    }

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Most < 1 || settings.Skip < 0) throw new FormatException($"--most {settings.Most} --skip {settings.Skip}: expected at least 1 to list and none or more to pass over.");
        using var desk = settings.Open();
        var filter = SearchFilter.OfKind(settings.Kind) with { Source = settings.Source, Language = settings.Language, Month = settings.Month };
        var found = Search.Run(desk, string.Join(' ', settings.Words), filter, desk.Moment(settings.AsOf), settings.Skip, settings.Most);
        if (found.Query.Terms.IsEmpty) throw new FormatException($"“{string.Join(' ', settings.Words)}” holds no word to look for; expected letters or digits.");
        if (settings.Json) Output.Json(json => Write(json, found, settings.Skip));
        else Print(found, settings.Skip);
        return ExitCodes.Done;
    }

    private static void Print(SearchResult found, int skip)
    {
        foreach (var also in found.Query.Also) Output.Say($"{also.Typed} is also looked for as {string.Join(", ", also.Names)}", "dim");
        Output.Say(found.Total == 0 ? "Nothing in the record has these words." : $"{found.Total} findings{(found.Hits.Length < found.Total ? $", {skip + 1} to {skip + found.Hits.Length} shown" : "")}", "bold");
        foreach (var hit in found.Hits)
        {
            Output.Say("");
            Output.Say($"{hit.Kind ?? hit.Noun}  {Marked(hit.Title)}  {hit.Id}");
            if (hit.Excerpt.Text.Length > 0) Output.Say("  " + Marked(hit.Excerpt));
            if (hit.Document is { } d) Output.Say($"  {d.Citation} ({d.Id}{(hit.Sentence is { } s ? $", sentence {s}" : "")})", "dim");
        }
    }

    /// <summary>The marks as square brackets, so that they are seen in piped output too.</summary>
    private static string Marked(MarkedWords words) => string.Concat(words.Pieces.Select(p => p.Marked ? $"[{p.Text}]" : p.Text));

    private static void Write(Utf8JsonWriter json, SearchResult found, int skip)
    {
        json.WriteStartObject();
        json.WriteNumber("total", found.Total);
        json.WriteNumber("skipped", skip);
        json.WriteStartArray("also");
        foreach (var also in found.Query.Also)
        {
            json.WriteStartObject();
            json.WriteString("typed", also.Typed);
            json.WriteStartArray("names");
            foreach (var name in also.Names) json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("hits");
        foreach (var hit in found.Hits) Write(json, hit);
        json.WriteEndArray();
        json.WriteStartObject("facets");
        foreach (var facet in found.Facets)
        {
            json.WriteStartObject(facet.Name);
            foreach (var value in facet.Values) json.WriteNumber(value.Value, value.Count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        json.WriteString("noun", hit.Noun);
        json.WriteString("id", hit.Id);
        json.WriteString("kind", hit.Kind);
        json.WriteString("title", hit.Title.Text);
        json.WriteString("excerpt", hit.Excerpt.Text);
        json.WriteStartArray("marked");
        foreach (var piece in hit.Excerpt.Pieces.Where(p => p.Marked)) json.WriteStringValue(piece.Text);
        json.WriteEndArray();
        json.WriteString("document", hit.Document?.Id);
        json.WriteString("publisher", hit.Document?.Publisher);
        json.WriteString("date", hit.Document?.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        if (hit.Sentence is { } sentence) json.WriteNumber("sentence", sentence);
        else json.WriteNull("sentence");
        json.WriteEndObject();
    }
}
