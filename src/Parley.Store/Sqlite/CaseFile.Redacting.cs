using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Parley.Record;
using Parley.Store.Sqlite.Views;

namespace Parley.Store.Sqlite;

/// <content>Taking content out, down to the bytes on the disk.</content>
public sealed partial class CaseFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public ImmutableArray<Entry> Redact(Author author, Func<long, Sealing> decide)
    {
        var entries = InTurn(turn =>
        {
            var chain = End();
            var sealing = decide(chain.Number);
            foreach (var id in sealing.Entries) Seal(Find(id) ?? throw new ArgumentException($"No entry has the id {id}; nothing was sealed.", nameof(decide)));
            foreach (var text in sealing.Texts) _writer.Execute("delete from text where hash = $hash", ("$hash", text.ToArray()));
            var added = Add(chain, author, sealing.Drafts);
            ViewTables.Distrust(_writer);
            turn.Commit();
            return added;
        });
        Rebuild();
        ClearRemains();
        return entries;
    }

    /// <summary>
    /// Writes the whole file anew and empties the side file, so that nothing sealed is left in the slack of pages. A redaction
    /// does this itself; it is called again where another program had stood in the way.
    /// </summary>
    /// <exception cref="RemainsException">Another program reads an older state.</exception>
    public void ClearRemains()
    {
        try
        {
            _writer.Execute("vacuum");
            var waited = Stopwatch.StartNew();
            while ((long)_writer.Scalar("pragma wal_checkpoint(truncate)")! != 0)
            {
                if (waited.Elapsed > WriterTurn.Patience) throw new RemainsException(Remains);
                Thread.Sleep(Pause);
            }
        }
        catch (SqliteException e)
        {
            throw new RemainsException(Remains, e);
        }
    }

    private string Remains =>
        $"The content is sealed and no page or command shows it, but its bytes may still lie in “{Path}” or beside it in “{Path}-wal”, as another program reads the record or the disk is full. Close other programs, then run `parley rebuild`.";

    private void Seal(Entry entry)
    {
        var hashes = entry.WithoutContent().Sealed!;
        _writer.Execute(
            "update entry set sealed = $sealed, salt = null, payload = null, reason = null where n = $n",
            ("$n", entry.Number), ("$sealed", (byte[])[.. hashes.Payload.ToArray(), .. hashes.Reason.ToArray()]));
        ViewTables.Forget(_writer, entry.Number);
    }
}
