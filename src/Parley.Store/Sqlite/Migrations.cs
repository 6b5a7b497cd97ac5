using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Parley.Store.Sqlite;

/// <summary>The schema of the file, step by step. A step that was ever released is never changed; a new one is added at the end.</summary>
internal static class Migrations
{
    private static readonly string[] Steps =
    [
        """
        create table entry(
            n        integer primary key,
            id       blob not null unique,
            origin   text not null,
            seq      integer not null,
            recorded integer not null,
            author   text not null,
            kind     text not null,
            version  integer not null,
            salt     blob,
            sealed   blob,
            payload  text,
            reason   text,
            hash     blob not null,
            unique(origin, seq)
        ) strict;
        create trigger keep_order before insert on entry when new.n is not (select coalesce(max(n), 0) + 1 from entry)
            begin select raise(abort, 'entries are numbered without gaps'); end;
        create trigger keep_all before delete on entry
            begin select raise(abort, 'entries are never removed'); end;
        create trigger keep_as_written before update on entry
            when not (new.n is old.n and new.id is old.id and new.origin is old.origin and new.seq is old.seq and new.recorded is old.recorded
                and new.author is old.author and new.kind is old.kind and new.version is old.version and new.hash is old.hash
                and old.sealed is null and length(new.sealed) = 64 and new.salt is null and new.payload is null and new.reason is null)
            begin select raise(abort, 'entries are never changed; their content can only be sealed'); end;
        create table head(one integer primary key check(one = 1), n integer not null, hash blob not null) strict;
        create table about(name text primary key, value text not null) strict;
        create table text(hash blob primary key, salt blob not null, body text not null) strict;
        create trigger keep_text before update on text
            begin select raise(abort, 'texts are never changed'); end;
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Latest => Steps.Length;

    /// <summary>The version of an open file.</summary>
    /// <param name="connection">The file.</param>
    public static int VersionOf(SqliteConnection connection) => (int)(long)connection.Scalar("pragma user_version")!;

    /// <summary>Brings the schema up to <see cref="Latest"/>; to be called within a transaction.</summary>
    /// <param name="connection">The file.</param>
    public static void Run(SqliteConnection connection)
    {
        for (var version = VersionOf(connection); version < Latest; version++)
        {
            connection.Execute(Steps[version]);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {version + 1}"));
        }
    }
}
