using System.Buffers.Binary;

namespace Parley.Store.Sqlite;

/// <summary>The first bytes of a file, by which a record is told from anything else before SQLite opens it.</summary>
internal static class FileHeader
{
    /// <summary>"PRLY": the application id in the header of the database.</summary>
    public const int ApplicationId = 0x50524C59;

    private const int Length = 100;
    private const int ApplicationIdAt = 68;

    /// <summary>Makes sure that a file is a record.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CaseFileException">It is not.</exception>
    public static void Require(string path)
    {
        if (Directory.Exists(path)) throw new CaseFileException($"“{path}” is a folder; a record is one file.");
        if (!File.Exists(path)) throw new CaseFileException($"There is no record “{path}”. Make one with `parley init`, or name another with --file.");
        var header = new byte[Length];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = file.ReadAtLeast(header, Length, throwOnEndOfStream: false);
        if (read == 0) throw new CaseFileException($"“{path}” is empty: it is no record. Remove it and make one with `parley init`, or name another with --file.");
        if (read < Length || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
            throw new CaseFileException($"“{path}” is no record of Parley: it does not begin as one. If it is a text to be read, use `parley read`.");
        if (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdAt)) != ApplicationId)
            throw new CaseFileException($"“{path}” is a database of another program and not a record of Parley. Nothing in it was changed.");
    }
}
