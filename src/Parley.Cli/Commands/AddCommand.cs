using System.ComponentModel;
using Parley.Actors;
using Parley.Claims;
using Parley.Cli.Terminal;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley add</c>: a claim that the reader missed, an actor, a name, a thing, a grade, a link or a merge.</summary>
internal static class AddCommand
{
    /// <summary>Options of every <c>add</c>.</summary>
    internal abstract class AddSettings : RecordSettings
    {
        /// <summary>The reason.</summary>
        [CommandOption("--reason <WORDS>")]
        [Description("Why")]
        public string? Reason { get; init; }
    }

    /// <summary><c>parley add claim</c>.</summary>
    internal sealed class Claim : Command<Claim.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The document.</summary>
            [CommandArgument(0, "<DOCUMENT>")]
            [Description("The document's id")]
            public string Document { get; init; } = "";

            /// <summary>The kind.</summary>
            [CommandArgument(1, "<KIND>")]
            [Description("invitation, reply, level, participation, round, agreement, breach, incident, representation, track-relation, position, contact, statement, assessment, motive or implementation")]
            public string Kind { get; init; } = "";

            /// <summary>The words.</summary>
            [CommandOption("--quote <WORDS>", isRequired: true)]
            [Description("The words of the document that carry it")]
            public string Quote { get; init; } = "";

            /// <summary>The voice.</summary>
            [CommandOption("--voice <NAME>")]
            [Description("Who says so; may be repeated, outermost first. Without it: the document itself")]
            public string[] Voice { get; init; } = [];

            /// <summary>The slots.</summary>
            [CommandOption("--set <SLOT=VALUE>", isRequired: true)]
            [Description("A slot and its value; may be repeated")]
            public string[] Set { get; init; } = [];
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            var of = desk.Now;
            var place = Quoting.Find(desk, of, settings.Document, settings.Quote);
            var content = new ClaimContent(
                settings.Kind, [.. settings.Voice.Select(v => Names.Resolve(of, v))], place.Span, place.Sentence, place.SentenceSpan, false,
                SlotEdits.Apply(of, settings.Kind, Slots.Empty, settings.Set));
            Output.Say($"Added claim {Decide.Add(desk, settings.Document, content, settings.Reason)}: {ClaimText.Line(content)}");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add actor</c>.</summary>
    internal sealed class Actor : Command<Actor.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The name.</summary>
            [CommandArgument(0, "<NAME>")]
            [Description("The usual English full name")]
            public string Name { get; init; } = "";

            /// <summary>The class.</summary>
            [CommandOption("--class <CLASS>")]
            [Description("State, Government, GovernmentElect, Ministry, ArmedGroup, Coalition, Delegation, Person, Organisation or Collective or Unknown. Default: Organisation")]
            public ActorClass Class { get; init; } = ActorClass.Organisation;

            /// <summary>The parent.</summary>
            [CommandOption("--of <ACTOR>")]
            [Description("The actor that it belongs to")]
            public string? Of { get; init; }
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            Output.Say($"Made actor {Things.MakeActor(desk, settings.Name, settings.Class, settings.Of, settings.Reason)}.");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add name</c>.</summary>
    internal sealed class Name : Command<Name.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The actor.</summary>
            [CommandArgument(0, "<ACTOR>")]
            [Description("The actor's id")]
            public string Actor { get; init; } = "";

            /// <summary>The name.</summary>
            [CommandArgument(1, "<NAME>")]
            [Description("Another name for it")]
            public string Text { get; init; } = "";

            /// <summary>The language.</summary>
            [CommandOption("--language <TAG>")]
            [Description("The language of the name, such as ar")]
            public string? Language { get; init; }
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            Things.AddName(desk, settings.Actor, settings.Text, settings.Language, settings.Reason);
            Output.Say($"{settings.Actor} is also called {settings.Text}.");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add thing</c>.</summary>
    internal sealed class Thing : Command<Thing.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The kind.</summary>
            [CommandArgument(0, "<KIND>")]
            [Description("Track, Round, Invitation, Seat, Agreement, Question, Contact or Incident")]
            public ThingKind Kind { get; init; }

            /// <summary>The name.</summary>
            [CommandArgument(1, "<NAME>")]
            [Description("Its name; for a question, its neutral wording")]
            public string Text { get; init; } = "";
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            Output.Say($"Made {Things.Make(desk, settings.Kind, settings.Text, settings.Reason)}.");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add grade</c>.</summary>
    internal sealed class Grade : Command<Grade.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The source.</summary>
            [CommandArgument(0, "<SOURCE>")]
            [Description("The source's id")]
            public string Source { get; init; } = "";

            /// <summary>The grade.</summary>
            [CommandArgument(1, "<A-F>")]
            [Description("Its reliability; F is “cannot be judged”")]
            public string Reliability { get; init; } = "";

            /// <summary>The first day.</summary>
            [CommandOption("--from <DAY>")]
            [Description("The first day for which it holds")]
            public string? From { get; init; }
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            Things.Grade(desk, settings.Source, settings.Reliability, Desk.Ask.Days(settings.From)?.First, settings.Reason);
            Output.Say($"{settings.Source} is graded {settings.Reliability}.");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add link</c>.</summary>
    internal sealed class Link : Command<Link.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The claim.</summary>
            [CommandArgument(0, "<CLAIM>")]
            [Description("The claim's id")]
            public Guid Claim { get; init; }

            /// <summary>The thing.</summary>
            [CommandArgument(1, "<THING>")]
            [Description("The thing's id")]
            public string Thing { get; init; } = "";

            /// <summary>Whether to take the link away.</summary>
            [CommandOption("--not")]
            [Description("The claim is not about it after all")]
            public bool Not { get; init; }
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            if (settings.Not) Things.Unlink(desk, settings.Claim, settings.Thing, settings.Reason);
            else Things.Link(desk, settings.Claim, settings.Thing, settings.Reason);
            Output.Say($"Claim {settings.Claim} is {(settings.Not ? "not " : "")}about {settings.Thing}.");
            return ExitCodes.Done;
        }
    }

    /// <summary><c>parley add merge</c>.</summary>
    internal sealed class Merge : Command<Merge.Settings>
    {
        /// <summary>Its options.</summary>
        internal sealed class Settings : AddSettings
        {
            /// <summary>The thing that is folded in.</summary>
            [CommandArgument(0, "<FROM>")]
            [Description("The thing that is folded in")]
            public string From { get; init; } = "";

            /// <summary>The thing that remains.</summary>
            [CommandArgument(1, "[INTO]")]
            [Description("The thing that remains; leave it out with --not")]
            public string? Into { get; init; }

            /// <summary>Whether to un-merge.</summary>
            [CommandOption("--not")]
            [Description("Let it stand on its own again")]
            public bool Not { get; init; }
        }

        /// <inheritdoc/>
        public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
        {
            using var desk = settings.Open();
            if (settings.Not) Things.Unmerge(desk, settings.From, settings.Reason);
            else Things.Merge(desk, settings.From, settings.Into ?? throw new FormatException("Name the thing that remains."), settings.Reason ?? "");
            Output.Say(settings.Not ? $"{settings.From} stands on its own." : $"{settings.From} is part of {settings.Into}.");
            return ExitCodes.Done;
        }
    }
}
