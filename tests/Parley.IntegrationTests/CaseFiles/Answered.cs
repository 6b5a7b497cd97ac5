using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Answers;
using Parley.Cases;
using Parley.Desk;
using Parley.Exchange.Answers;
using Parley.Exchange.CaseFiles;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>What a record says as a whole, so that two records can be held against each other.</summary>
internal static partial class Answered
{
    /// <summary>All questions as JSON by their names; ids of entries are numbered in the order in which they stand there.</summary>
    public static Dictionary<string, string> All(CaseDesk desk, AsOf asOf) => Questions.All.ToDictionary(q => q.Name, q => One(desk, q.Name, asOf), StringComparer.Ordinal);

    /// <summary>The directory that a record is exported as, file by file.</summary>
    public static Dictionary<string, string> Files(CaseDesk desk, bool withTexts = true, AsOf? asOf = null) =>
        CaseWriting.Files(ExportCase.Of(desk, asOf ?? AsOf.Now, withTexts)).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    private static string One(CaseDesk desk, string question, AsOf asOf)
    {
        var (answer, of) = Ask.Question(desk, question, AskFilter.None, asOf);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) AnswerJson.Write(json, answer, 0, id => desk.EvidenceOf(of, id));
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        return Ids().Replace(Encoding.UTF8.GetString(stream.ToArray()), m => numbers.TryGetValue(m.Value, out var known) ? known : numbers[m.Value] = $"#{numbers.Count}");
    }

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ids();
}
