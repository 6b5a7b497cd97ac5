using Parley.Cli.Commands;
using Parley.Cli.Commands.Add;
using Spectre.Console.Cli;

namespace Parley.Cli.Terminal;

/// <summary>The commands, each with an example.</summary>
internal static class CommandTable
{
    /// <summary>Registers all commands.</summary>
    /// <param name="app">The application.</param>
    public static void Register(IConfigurator app)
    {
        app.SetApplicationName("parley");
        app.SetApplicationVersion(typeof(CommandTable).Assembly.GetName().Version?.ToString(3) ?? "0");
        app.PropagateExceptions();
        app.UseStrictParsing();
        app.AddCommand<InitCommand>("init").WithDescription("Make an empty record").WithExample("init", "--title", "\"Talks of 2017\"", "--zone", "Asia/Damascus");
        app.AddCommand<ReadCommand>("read").WithDescription("Take a report in and read it: its proposals go to the inbox").WithExample("read", "report.txt", "--publisher", "Reuters", "--date", "2017-01-17").WithExample("read", "reports/", "--dry-run", "--json", "--out", "out/");
        app.AddCommand<EvaluateCommand>("evaluate").WithDescription("Score the reader against annotated texts (also: parley read evaluate)").WithExample("read", "evaluate", "gold/");
        app.AddCommand<ReviewCommand>("review").WithDescription("Decide on proposals, one key each").WithExample("review", "d-1a2b3c").WithExample("review", "d-1a2b3c", "--accept-all");
        app.AddCommand<AskCommand>("ask").WithDescription("Answer one of the thirteen questions, with the sentence behind each figure").WithExample("ask", "invitations", "--actor", "\"United States\"").WithExample("ask", "seats", "--as-of", "2017-01-17", "--json");
        app.AddCommand<MatrixCommand>("matrix").WithDescription("Who sits at which table, by itself or through whom, beside what it signed and where it fights").WithExample("matrix", "--track", "Astana", "--of", "2017-01-23");
        app.AddCommand<ChangedCommand>("changed").WithDescription("Which answers read differently since a moment, and why").WithExample("changed", "--since", "2017-01-17");
        app.AddCommand<ThreadCommand>("thread").WithDescription("Walk from a clause over its breach, the statement and the seat to the round of talks, from whichever of them").WithExample("thread", "round/astana-talks-2017-01-23").WithExample("thread", "agreement/ceasefire-2016-12-30", "--as-of", "2017-01-18", "--json");
        app.AddCommand<BriefCommand>("brief").WithDescription("One to two pages to take to a meeting, every sentence with its sources").WithExample("brief", "--as-of", "2017-01-18").WithExample("brief", "--as-of", "2017-01-18", "--since", "2017-01-16", "--out", "brief.docx");
        app.AddCommand<ListCommand>("list").WithDescription("List documents, the inbox, claims, things, actors or sources").WithExample("list", "inbox").WithExample("list", "claims", "--match", "Astana", "--json");
        app.AddCommand<SearchCommand>("search").WithDescription("Look for words in everything, in any script and spelling").WithExample("search", "Halab").WithExample("search", "Astana", "--kind", "invitation", "--as-of", "2017-01-17", "--json");
        app.AddCommand<TimelineCommand>("timeline").WithDescription("What happened, day by day").WithExample("timeline", "--track", "Astana", "--of", "2017-01-01..2017-01-31");
        app.AddCommand<CalendarCommand>("calendar").WithDescription("The rounds of talks as an iCalendar file").WithExample("calendar", "--out", "rounds.ics");
        app.AddCommand<CiteCommand>("cite").WithDescription("Cite a document, claim, thing, actor or source as it is seen").WithExample("cite", "track/astana-talks", "--form", "bib");
        app.AddCommand<ShowCommand>("show").WithDescription("Show one document, claim, thing or actor").WithExample("show", "track/astana-talks");
        app.AddCommand<LinksCommand>("links").WithDescription("What a claim may be about, ranked with reasons").WithExample("links", "0198a0c2-1111-7000-8000-000000000001", "--json");
        app.AddBranch("add", add =>
        {
            add.SetDescription("Add a claim, actor, name, thing, grade, link, copy or merge");
            add.AddCommand<AddClaimCommand>("claim").WithDescription("Add a claim that the reader missed").WithExample("add", "claim", "d-1a2b3c", "reply", "--quote", "\"turned it down\"", "--set", "\"invitee=Ahrar al-Sham\"", "--set", "state=declined");
            add.AddCommand<AddActorCommand>("actor").WithDescription("Make an actor").WithExample("add", "actor", "\"Northern Front\"", "--class", "armed-group");
            add.AddCommand<AddNameCommand>("name").WithDescription("Give an actor another name").WithExample("add", "name", "northern-front", "NF");
            add.AddCommand<AddThingCommand>("thing").WithDescription("Make a thing that claims can be about").WithExample("add", "thing", "question", "\"Does the truce cover the valley?\"");
            add.AddCommand<AddGradeCommand>("grade").WithDescription("Grade a source").WithExample("add", "grade", "reuters", "B", "--from", "2017-01-01", "--reason", "\"usually confirmed\"");
            add.AddCommand<AddLinkCommand>("link").WithDescription("Say that a claim is about a thing, or with --not that it is not").WithExample("add", "link", "0198a0c2-1111-7000-8000-000000000001", "track/astana-talks");
            add.AddCommand<AddCopyCommand>("copy").WithDescription("Say that a document repeats or cites another: the two are one line of evidence").WithExample("add", "copy", "d-1a2b3c", "d-4d5e6f", "--basis", "cites", "--reason", "\"names it as its source\"");
            add.AddCommand<AddMergeCommand>("merge").WithDescription("Fold one thing into another, or with --not let it stand alone again").WithExample("add", "merge", "track/kazakhstan-talks", "track/astana-talks", "--reason", "\"one and the same\"");
        });
        app.AddCommand<RetractCommand>("retract").WithDescription("Withdraw a claim").WithExample("retract", "0198a0c2-1111-7000-8000-000000000001", "--reason", "\"withdrawn by its publisher\"");
        app.AddCommand<CorrectCommand>("correct").WithDescription("Set slots of a claim anew").WithExample("correct", "0198a0c2-1111-7000-8000-000000000001", "--set", "state=declined", "--reason", "misread");
        app.AddCommand<UndoCommand>("undo").WithDescription("Take an entry back, by an entry").WithExample("undo", "42", "--reason", "\"wrong document\"");
        app.AddCommand<RedactCommand>("redact").WithDescription("Take the content of an entry out for good").WithExample("redact", "42", "--reason", "\"a witness asked for it\"");
        app.AddCommand<ReissueCommand>("reissue").WithDescription("Say that a publisher corrected, updated or retracted an earlier document").WithExample("reissue", "d-9f8e7d", "d-1a2b3c", "--how", "corrected", "--reason", "\"note at the foot\"");
        app.AddBranch("import", import =>
        {
            import.SetDescription("Bring a case in");
            import.AddCommand<ImportCaseCommand>("case").WithDescription("Import a case directory").WithExample("import", "case", "samples/syria-2017");
        });
        app.AddBranch("export", export =>
        {
            export.SetDescription("Write a record in another form");
            export.AddCommand<ExportCaseCommand>("case").WithDescription("Write the whole record as a case directory").WithExample("export", "case", "out/", "--with-texts").WithExample("export", "case", "out/", "--as-of", "2017-01-17");
        });
        app.AddCommand<LintCommand>("lint").WithDescription("List what is thin, open or unseen; exit 0 nothing, 5 something found").WithExample("lint", "samples/syria-2017").WithExample("lint", "--file", "record.parley", "--json");
        app.AddCommand<VerifyCommand>("verify").WithDescription("Recompute every hash; exit 0 sound, 2 broken").WithExample("verify");
        app.AddCommand<RebuildCommand>("rebuild").WithDescription("Compute the tables anew from the journal").WithExample("rebuild");
        app.AddCommand<LogCommand>("log").WithDescription("List the entries, newest first").WithExample("log", "--most", "20");
        app.AddCommand<CompletionCommand>("completion").WithDescription("Print a script with which bash, zsh or fish completes commands, options and ids").WithExample("completion", "bash");
        app.AddCommand<CompleteCommand>("complete").IsHidden();
        app.AddCommand<ServeCommand>("serve").WithDescription("Serve the pages on this machine").WithExample("serve", "--port", "4747");
    }

    /// <summary>Lets <c>read evaluate</c> stand for <c>evaluate</c>, and a lone <c>-</c> for standard input, which the parser takes for a nameless option.</summary>
    /// <param name="args">The arguments as typed.</param>
    public static string[] Spelled(string[] args) =>
        [.. (args is ["read", "evaluate", .. var rest] ? ["evaluate", .. rest] : args).Select(a => a == "-" ? ReportInput.StandardInput : a)];
}
