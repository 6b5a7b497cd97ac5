using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Exchange.Yaml;

/// <summary>
/// Reads the plain part of YAML: one document of maps, lists and scalars. Anchors, aliases, tags and merge keys are refused,
/// since a file from somebody else must say what it says where it says it, and cannot grow when it is read. Bad text makes
/// problems, never an exception.
/// </summary>
public static class StrictYaml
{
    private const int Deepest = 32;

    /// <summary>The tree and what is wrong with the text; the tree is null where the text is empty or is no YAML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineBefore">How many lines stand before the text in its file.</param>
    public static (YamlNode? Root, ImmutableArray<YamlProblem> Problems) Read(string text, int lineBefore = 0)
    {
        var reading = new Reading(text, lineBefore);
        YamlNode? root = null;
        try
        {
            root = reading.Document();
        }
        catch (YamlException e)
        {
            reading.Say((int)e.Start.Line + lineBefore, "", null, $"YAML: {e.Message.TrimEnd('.')}");
        }
        return (root, reading.Problems);
    }

    private sealed class Reading(string text, int lineBefore)
    {
        private readonly Parser _parser = new(new StringReader(text));
        private readonly ImmutableArray<YamlProblem>.Builder _problems = ImmutableArray.CreateBuilder<YamlProblem>();
        private string _field = "";

        public ImmutableArray<YamlProblem> Problems => _problems.ToImmutable();

        public void Say(int line, string field, string? value, string expectation) => _problems.Add(new YamlProblem(line, field, value, expectation));

        public YamlNode? Document()
        {
            _parser.Consume<StreamStart>();
            if (!_parser.TryConsume<DocumentStart>(out _)) return null;
            var root = Node(1);
            _parser.Consume<DocumentEnd>();
            if (_parser.TryConsume<DocumentStart>(out var second)) Say(LineOf(second), "", "---", "one YAML document in a file");
            return root;
        }

        private YamlNode Node(int depth)
        {
            if (_parser.TryConsume<AnchorAlias>(out var alias))
            {
                Say(LineOf(alias), _field, "*" + alias.Value, "the value itself; YAML aliases are refused");
                return new YamlScalar(LineOf(alias), "", IsNothing: true);
            }
            if (_parser.Current is NodeEvent at) Refuse(at);
            if (_parser.TryConsume<SequenceStart>(out var list)) return List(LineOf(list), depth);
            if (_parser.TryConsume<MappingStart>(out var map)) return Map(LineOf(map), depth);
            var scalar = _parser.Consume<YamlDotNet.Core.Events.Scalar>();
            return new YamlScalar(LineOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "null" or "~");
        }

        private YamlList List(int line, int depth)
        {
            Descend(line, depth);
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
            return new YamlList(line, items.ToImmutable());
        }

        private YamlMap Map(int line, int depth)
        {
            Descend(line, depth);
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                var key = Node(depth + 1);
                var name = (key as YamlScalar)?.Text;
                if (name is null) Say(key.Line, _field, null, "a plain word as a key");
                var outer = _field;
                _field = name ?? outer;
                var value = Node(depth + 1);
                _field = outer;
                if (name is not null) entries.Add(new YamlEntry(name, key.Line, value));
            }
            return new YamlMap(line, entries.ToImmutable());
        }

        private void Refuse(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Say(LineOf(node), _field, "&" + node.Anchor.Value, "a value without a YAML anchor; anchors and aliases are refused");
            if (!node.Tag.IsEmpty) Say(LineOf(node), _field, node.Tag.Value, "a value without a YAML tag; tags are refused");
        }

        private void Descend(int line, int depth)
        {
            if (depth > Deepest) throw new YamlException(new Mark(0, line - lineBefore, 1), new Mark(0, line - lineBefore, 1), $"nested more than {Deepest} levels deep");
        }

        private int LineOf(ParsingEvent e) => (int)e.Start.Line + lineBefore;
    }
}
