using System.Diagnostics;
using Parley.Documents;
using Parley.Record;
using Parley.Store.Sqlite;
using Xunit;

namespace Parley.IntegrationTests.Store;

/// <summary>The script of docs/FORMAT.md, with which a stranger checks a file without Parley.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void The_script_in_the_documentation_agrees_with_verify()
    {
        var path = _folder.Record(7);
        NotedHead head;
        using (var file = CaseFile.Open(path))
        {
            var text = file.Salted("What the report says: “محادثات”.");
            file.Append(Folder.Ana, [new Draft(new DocumentAdded("d1", null, null, null, null, [], "en", null, null, null, text.Hash.ToString(), text.Text.Length, null))], [text]);
            var content = EntryHash.OfContent(file.Find(2)!);
            OpeningTests.Change(path, $"update entry set sealed = x'{content.Payload}{content.Reason}', salt = null, payload = null, reason = null where n = 2");
            head = file.Verify().Head!;
        }
        Assert.Equal((0, $"sound: 8 entries, head {head}"), Python(path));
        OpeningTests.Change(path, "drop trigger keep_as_written; update entry set author = 'Ben' where n = 5");
        Assert.Equal((2, "entry 5: changed, or put in later"), Python(path));
    }

    public void Dispose() => _folder.Dispose();

    private (int Code, string Says) Python(string path)
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "FORMAT.md"));
        var from = page.IndexOf("```python\n", StringComparison.Ordinal) + "```python\n".Length;
        File.WriteAllText(_folder.File("check.py"), page[from..page.IndexOf("```", from, StringComparison.Ordinal)]);
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [_folder.File("check.py"), path]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var says = python.StandardOutput.ReadToEnd().Trim();
            python.WaitForExit();
            return (python.ExitCode, says);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not here");
            throw;
        }
    }

    internal static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Parley.slnx"))) return folder;
        throw new InvalidOperationException("The tests are not run from within the repository.");
    }
}
