#pragma warning disable CA1822
using Parley.Actors;
using Parley.Reading.Lexicon;

namespace Parley.Reading
{
    /// <summary>Keeps the desk compiling until the reader lands.</summary>
    public static class EnglishReader
    {
        /// <summary>Name and version of the reader.</summary>
        public const string Name = "none 0";

        /// <summary>Reads nothing.</summary>
        public static ReadDocument Read(string text, DocumentHeader header, Lexicon.Lexicon lexicon) =>
            new(header, [], text, [new Claims.TextSpan(0, text.Length)], [], ["nothing is read yet"]);
    }
}

namespace Parley.Reading.Lexicon
{
    /// <summary>Keeps the desk compiling until the lexicon lands.</summary>
    public sealed class Lexicon
    {
        /// <summary>The empty lexicon.</summary>
        public static readonly Lexicon Default = new();

        /// <summary>Finds nothing.</summary>
        public LexiconActor? FindExact(string text) => null;

        /// <summary>Finds nothing.</summary>
        public ActorMade? Actor(string id) => null;
    }

    /// <summary>An actor of the lexicon.</summary>
    public sealed record LexiconActor(string Id, string Name);
}
