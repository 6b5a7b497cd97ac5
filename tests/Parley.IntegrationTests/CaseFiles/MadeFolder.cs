using Parley.Exchange.CaseFiles;

namespace Parley.IntegrationTests.CaseFiles;

/// <summary>A small sound case directory in a folder of its own, to be spoiled file by file.</summary>
internal sealed class MadeFolder : IDisposable
{
    public const string Decision = "- kind: invitation\n  sentence: 2\n  quote: invited Southland\n  slots: {inviter: Northland, invitee: Southland, to: Lakeside talks, state: issued}\n";

    public MadeFolder()
    {
        Write("case.yaml", "title: A case\nzone: Etc/UTC\nlanguages: [en]\nsides: [northland, southland]\n");
        Write("sources.yaml", "- {id: gazette, name: The Gazette, kind: newspaper, reliability: [{grade: C, from: 2017-01-01, reason: made}]}\n");
        Write("actors.yaml", "- {id: northland, name: Northland, class: state, names: [{text: Норланд, lang: ru}]}\n- {id: southland, name: Southland, class: state}\n");
        Write("things.yaml", "- {id: track/lakeside-talks, kind: track, name: Lakeside talks}\n- {id: question/borders, kind: question, name: Where does the border run?}\n");
        Write("documents/G1.txt", "---\ntitle: Talks\npublisher: The Gazette\ndate: 2017-01-17\n---\nTalks are near\n\nNorthland invited Southland to the Lakeside talks.\n");
        Write("decisions/G1.yaml", Decision);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("parley-case-").FullName;

    public void Write(string file, string content)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public CaseDirectoryRead Read(CaseChecks? checks = null) => CaseDirectory.Read(Path, checks);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
