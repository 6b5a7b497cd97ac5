using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Parley.Answers.Briefs;
using Parley.Claims;

namespace Parley.Exchange.Briefs;

/// <summary>
/// The wording of a brief: a Liquid template that a person can edit. It sees the brief's facts and nothing else: no file, no
/// clock, no chance. What it writes is read line by line into blocks.
/// </summary>
public sealed partial class BriefTemplate
{
    private const int MostSteps = 1_000_000;

    private static readonly FluidParser Parser = new(new FluidParserOptions { AllowFunctions = true });

    private readonly string _name;
    private readonly string _text;
    private readonly IFluidTemplate _template;

    private BriefTemplate(string name, string text, IFluidTemplate template) => (_name, _text, _template) = (name, text, template);

    /// <summary>The text of the wording that is used where no other is given.</summary>
    public static string DefaultText { get; } = Carried();

    /// <summary>The wording that is used where no other is given.</summary>
    public static BriefTemplate Default { get; } = Parse("brief.liquid", DefaultText);

    /// <summary>Reads a template.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">It is no template; the message names line and column and says what was expected there.</exception>
    public static BriefTemplate Parse(string name, string text)
    {
        var plain = text.ReplaceLineEndings("\n");
        if (Parser.TryParse(plain, out var template, out var error)) return new BriefTemplate(name, plain, template);
        var place = Place().Match(error);
        throw new FormatException(place.Success
            ? $"{name}, line {place.Groups["line"].Value}, column {place.Groups["column"].Value}: {error[..place.Index].Trim()}. `parley brief --write-template FILE` writes one that works."
            : $"{name}: {error}");
    }

    /// <summary>Lays the wording on a brief.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="claim">A claim by its id, those of the earlier moment too.</param>
    /// <param name="hash">The hash of the entry that is the head of the record.</param>
    /// <exception cref="FormatException">The template uses a name or filter that there is not; the message names the line.</exception>
    public IssuedBrief Issue(Brief brief, Func<Guid, Claim?> claim, string hash)
    {
        var sources = new SourceList(claim);
        var marks = new Marks(sources);
        var blocks = marks.Read(Write(BriefView.Of(brief, marks)));
        return new IssuedBrief(brief, Moments.Words(brief.AsOf, brief.Zone, brief.Day), blocks, sources.Lines, BriefFoot.Of(brief, hash));
    }

    private string Write(Dictionary<string, object> view)
    {
        var options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => DateTimeOffset.UnixEpoch,
            MaxSteps = MostSteps,
            StrictFilters = true,
            StrictVariables = true,
        };
        var context = new TemplateContext(options);
        context.SetValue("brief", NamedValues.Of(view));
        try
        {
            return _template.Render(context).ReplaceLineEndings("\n");
        }
        catch (UnknownNameException e)
        {
            throw Wrong(e.Name, e.Message, e);
        }
        catch (Exception e) when (e is FluidException or InvalidOperationException or ArgumentException)
        {
            var expected = e.Message.Contains("filter", StringComparison.Ordinal) ? "a filter of Liquid, such as capitalize, join or replace" : "“brief”, or a name that a loop or macro of the template gives";
            throw Wrong(Quoted().Match(e.Message).Groups["word"].Value, $"{e.Message.TrimEnd('.')}; expected {expected}", e);
        }
    }

    private FormatException Wrong(string word, string what, Exception inner) =>
        new($"{_name}{(word.Length > 0 ? $", line {LineOf(word)}" : "")}: {what}. docs/methods/brief.md lists the names.", inner);

    /// <summary>The first line that uses a word inside of a tag.</summary>
    private int LineOf(string word) => 1 + Array.FindIndex(_text.Split('\n'), l => Tags().Matches(l).Any(t => t.Value.Contains(word, StringComparison.Ordinal)));

    private static string Carried()
    {
        using var stream = typeof(BriefTemplate).Assembly.GetManifestResourceStream("brief.liquid") ?? throw new FileNotFoundException("The program lacks brief.liquid.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@" at \((?<line>\d+):(?<column>\d+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("'(?<word>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[\{%].*?[\}%]\}", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}
