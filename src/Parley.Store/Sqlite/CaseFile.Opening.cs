using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Record;
using Parley.Store.Sqlite.Views;

namespace Parley.Store.Sqlite;

/// <content>Making a file, opening one, and building its computed tables anew.</content>
public sealed partial class CaseFile
{
    private const int OriginLength = 12;
    private const string OriginLetters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Makes a new, empty record and opens it. The file appears at once as a whole, or not at all.</summary>
    /// <param name="path">Where; the folder must be there, the file must not.</param>
    /// <param name="stamps">Clock, ids and salts; null takes those of the machine.</param>
    /// <exception cref="CaseFileException">Something is there already, or the folder is missing or cannot be written.</exception>
    /// <exception cref="JournalFullException">The disk is full.</exception>
    public static CaseFile Create(string path, IStamps? stamps = null)
    {
        if (System.IO.Path.Exists(path)) throw new CaseFileException($"“{path}” is there already. Open it as it is, or give the new record another name.");
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)) throw new CaseFileException($"The folder “{folder}” is not there. Make it first.");
        var building = $"{path}-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-new";
        try
        {
            File.Delete(building);
            Build(building, stamps ?? SystemStamps.Machine);
            File.Move(building, path, overwrite: false);
        }
        catch (SqliteException e)
        {
            throw Failures.Translate(e, path);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException and not JournalFullException && System.IO.Path.Exists(path)))
        {
            throw new CaseFileException($"“{path}” cannot be made: {e.Message}", e);
        }
        finally
        {
            foreach (var rest in new[] { building, building + "-wal", building + "-shm" }) File.Delete(rest);
        }
        return Open(path, stamps);
    }

    /// <summary>Opens a record. An older schema is brought forward, and computed tables of another version are built anew.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stamps">Clock, ids and salts; null takes those of the machine.</param>
    /// <exception cref="CaseFileException">The file is missing, is no record, or is newer than this program.</exception>
    /// <exception cref="JournalBusyException">It had to be brought forward while another program was writing.</exception>
    public static CaseFile Open(string path, IStamps? stamps = null)
    {
        FileHeader.Require(path);
        CaseFile? file = null;
        try
        {
            file = new CaseFile(path, stamps ?? SystemStamps.Machine);
            file.BringForward();
            return file;
        }
        catch (SqliteException e)
        {
            file?.Dispose();
            throw Failures.Translate(e, path);
        }
        catch
        {
            file?.Dispose();
            throw;
        }
    }

    /// <summary>Drops the computed tables and builds them anew from the journal. Until it is done, readers see the old ones.</summary>
    /// <param name="progress">Told the number of entries done.</param>
    /// <param name="stop">Leaves the old tables in place.</param>
    /// <returns>The number of entries taken.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public long Rebuild(IProgress<long>? progress = null, CancellationToken stop = default) => InTurn(turn =>
    {
        ViewTables.Make(_writer);
        var done = 0L;
        foreach (var entry in Read())
        {
            stop.ThrowIfCancellationRequested();
            _views.Take(entry, PayloadCodec.Read(entry));
            if (++done % 1000 == 0) progress?.Report(done);
        }
        turn.Commit();
        progress?.Report(done);
        return done;
    });

    private static void Build(string path, IStamps stamps)
    {
        using var connection = new Connections(path).Writer(create: true);
        connection.Execute("pragma journal_mode = wal");
        connection.Execute("begin immediate");
        connection.Execute($"pragma application_id = {FileHeader.ApplicationId.ToString(CultureInfo.InvariantCulture)}");
        Migrations.Run(connection);
        connection.Execute("insert into about(name, value) values('origin', $origin)", ("$origin", NewOrigin(stamps)));
        connection.Execute("insert into head(one, n, hash) values(1, 0, $zero)", ("$zero", Digest.Zero.ToArray()));
        ViewTables.Make(connection);
        connection.Execute("commit");
    }

    private static string NewOrigin(IStamps stamps)
    {
        var bits = stamps.NewSalt().Bits;
        return string.Create(OriginLength, bits, (letters, rest) =>
        {
            for (var i = 0; i < letters.Length; i++, rest >>= 5) letters[i] = OriginLetters[(int)(rest & 31)];
        });
    }

    private void BringForward()
    {
        var version = Migrations.VersionOf(_writer);
        if (version > Migrations.Latest)
            throw new CaseFileException($"“{Path}” has format {version}; this program knows formats up to {Migrations.Latest}. Use a newer Parley. Nothing was changed.");
        if (version < Migrations.Latest) InTurn(turn =>
        {
            Migrations.Run(_writer);
            turn.Commit();
            return true;
        });
        if (ViewTables.VersionOf(_writer) != ViewTables.Version) Rebuild();
    }
}
