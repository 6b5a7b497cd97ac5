using System.Collections.Immutable;
using System.Text;

namespace Parley.Cli.Completion;

/// <summary>
/// Scripts that let a shell complete what is typed after <c>parley</c>: commands, options and closed words stand in the
/// script itself; ids are asked of the record by <c>parley complete</c>.
/// </summary>
internal static class Scripts
{
    /// <summary>The shells.</summary>
    public static readonly ImmutableArray<string> Shells = ["bash", "zsh", "fish"];

    /// <summary>The script.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="commands">The commands.</param>
    /// <exception cref="FormatException">The shell is not known.</exception>
    public static string Of(string shell, ImmutableArray<CommandModel> commands) => shell switch
    {
        "bash" => Bash(commands),
        "zsh" => "#compdef parley\n# Put it into a folder of $fpath as _parley, or: source <(parley completion zsh)\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(commands),
        "fish" => Fish(commands),
        _ => throw new FormatException($"“{shell}” is no shell that is known; expected {string.Join(", ", Shells)}."),
    };

    private static string Bash(ImmutableArray<CommandModel> commands)
    {
        var text = new StringBuilder("# parley: completion for bash. To use it: source <(parley completion bash)\n_parley() {\n");
        text.Append("  local cur prev path=\"\" n=0 i w skip=0 value=\"\"\n  cur=\"${COMP_WORDS[COMP_CWORD]}\"; prev=\"${COMP_WORDS[COMP_CWORD-1]}\"\n");
        text.Append("  for ((i = 1; i < COMP_CWORD; i++)); do\n    w=\"${COMP_WORDS[i]}\"\n    if ((skip)); then skip=0; continue; fi\n    case \"$w\" in\n")
            .Append($"      {string.Join('|', Valued(commands))}) skip=1 ;;\n      -*) ;;\n      *) case \" ${{path:+$path }}$w \" in\n          {string.Join('|', commands.Select(c => $"\" {c.Path} \""))}) path=\"${{path:+$path }}$w\"; n=0 ;;\n          *) n=$((n + 1)) ;;\n        esac ;;\n    esac\n  done\n");
        text.Append("  case \"$path $prev\" in\n");
        foreach (var group in commands.SelectMany(c => c.Options.Where(o => o.Value is not null), (c, o) => (Case: $"\"{c.Path} {o.Name}\"", Value: o.Value!)).GroupBy(x => x.Value, StringComparer.Ordinal))
            text.Append($"    {string.Join('|', group.Select(x => x.Case))}) value={Quoted(group.Key)} ;;\n");
        text.Append("  esac\n  if [ -z \"$value\" ] && [[ \"$cur\" == -* ]]; then\n    case \"$path\" in\n");
        foreach (var c in commands.Where(c => c.Options.Length > 0)) text.Append($"      \"{c.Path}\") COMPREPLY=($(compgen -W \"{string.Join(' ', c.Options.Select(o => o.Name))} --help\" -- \"$cur\")) ;;\n");
        text.Append("    esac\n    return\n  fi\n  if [ -z \"$value\" ]; then\n    case \"$path:$n\" in\n");
        text.Append($"      :0) COMPREPLY=($(compgen -W \"{Within(commands, "")}\" -- \"$cur\")); return ;;\n");
        foreach (var branch in commands.Where(c => Within(commands, c.Path).Length > 0)) text.Append($"      \"{branch.Path}:0\") COMPREPLY=($(compgen -W \"{Within(commands, branch.Path)}\" -- \"$cur\")); return ;;\n");
        foreach (var c in commands)
            for (var i = 0; i < c.Arguments.Length; i++) text.Append($"      \"{c.Path}:{i}\") value={Quoted(c.Arguments[i])} ;;\n");
        text.Append("    esac\n  fi\n  case \"$value\" in\n");
        foreach (var value in AllValues(commands))
            text.Append($"    {Quoted(value)}) {Answer(value)} ;;\n");
        text.Append("  esac\n}\n_parley_ids() {\n  local record=\"\" i\n  for ((i = 1; i < COMP_CWORD; i++)); do if [ \"${COMP_WORDS[i]}\" = --file ]; then record=\"${COMP_WORDS[i+1]}\"; fi; done\n  parley complete \"$1\" ${record:+--file \"$record\"} 2>/dev/null\n}\ncomplete -F _parley parley\n");
        return text.ToString();
    }

    private static string Answer(string value) =>
        Values.Words(value) is { } words ? $"COMPREPLY=($(compgen -W \"{string.Join(' ', words)}\" -- \"$cur\"))"
        : Values.Ids(value) is { } ids ? $"COMPREPLY=($(compgen -W \"$(_parley_ids {ids})\" -- \"$cur\"))"
        : "COMPREPLY=($(compgen -f -- \"$cur\"))";

    private static string Fish(ImmutableArray<CommandModel> commands)
    {
        var text = new StringBuilder("# parley: completion for fish. To use it: parley completion fish | source\ncomplete -c parley -f\n");
        foreach (var c in commands)
        {
            var words = c.Path.Split(' ');
            var before = words.Length == 1 ? "__fish_use_subcommand" : $"__fish_seen_subcommand_from {words[0]}";
            text.Append($"complete -c parley -n '{before}' -a {words[^1]} -d {Quoted(c.Description)}\n");
            var here = string.Join("; and ", words.Select(w => $"__fish_seen_subcommand_from {w}"));
            foreach (var o in c.Options) text.Append($"complete -c parley -n '{here}' -l {o.Name[2..]} -d {Quoted(o.Description)}{Taken(o.Value)}\n");
            foreach (var argument in c.Arguments.Distinct(StringComparer.Ordinal)) if (Taken(argument) is { Length: > 3 } taken) text.Append($"complete -c parley -n '{here}'{taken[3..]}\n");
        }
        return text.ToString();
    }

    private static string Taken(string? value) =>
        value is null ? "" : Values.Words(value) is { } words ? $" -x -a {Quoted(string.Join(' ', words))}" : Values.Ids(value) is { } ids ? $" -x -a '(parley complete {ids} 2>/dev/null)'" : Values.IsPath(value) ? " -r -F" : " -x";

    private static IEnumerable<string> AllValues(ImmutableArray<CommandModel> commands) =>
        commands.SelectMany(c => c.Arguments.Concat(c.Options.Select(o => o.Value).OfType<string>())).Distinct(StringComparer.Ordinal).Where(v => Values.Words(v) is not null || Values.Ids(v) is not null || Values.IsPath(v)).Order(StringComparer.Ordinal);

    /// <summary>Options whose next word is their value in every command that has them.</summary>
    private static IEnumerable<string> Valued(ImmutableArray<CommandModel> commands) =>
        commands.SelectMany(c => c.Options).GroupBy(o => o.Name, StringComparer.Ordinal).Where(g => g.All(o => o.Value is not null)).Select(g => g.Key).Order(StringComparer.Ordinal);

    private static string Within(ImmutableArray<CommandModel> commands, string path) => string.Join(' ', commands
        .Where(c => path.Length == 0 ? !c.Path.Contains(' ', StringComparison.Ordinal) : c.Path.StartsWith(path + " ", StringComparison.Ordinal)).Select(c => c.Path.Split(' ')[^1]));

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
