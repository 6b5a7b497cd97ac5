using Parley.Record;

namespace Parley.Store.Sqlite;

/// <content>Finding the entries that name something.</content>
public sealed partial class CaseFile
{
    /// <summary>
    /// The entries of some kinds whose payload holds some words, letter by letter, and those that undo them or their undoing,
    /// in order; what is undone too. The words may stand there by chance: whoever asks looks at the payload.
    /// </summary>
    /// <param name="words">An id, for instance; must need no escape in JSON.</param>
    /// <param name="kinds">The kinds.</param>
    public IEnumerable<Entry> Naming(string words, params IEnumerable<string> kinds) => Query(
        $"""
        with recursive named(n) as (select n from entry where kind in (select value from json_each($kinds)) and instr(payload, $words) union select u.n from undoing u join named on u.target = named.n)
        select {EntryRows.Columns} from entry where n in (select n from named) order by n
        """,
        ("$words", words), ("$kinds", System.Text.Json.JsonSerializer.Serialize(kinds)));
}
