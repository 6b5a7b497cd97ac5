using Parley.Record;
using Parley.Store;
using Parley.Store.Sqlite;

namespace Parley.IntegrationTests.Store;

public sealed class MemoryJournalTests : JournalContract
{
    protected override IJournal Journal { get; } = new MemoryJournal(SystemStamps.Machine);
}

public sealed class CaseFileTests : JournalContract
{
    private readonly Folder _folder = new();
    private readonly CaseFile _file;

    public CaseFileTests() => _file = CaseFile.Create(_folder.File());

    protected override IJournal Journal => _file;

    protected override void Close()
    {
        Xunit.Assert.True(_file.Verify().IsSound, _file.Verify().First?.ToString());
        _file.Dispose();
        _folder.Dispose();
    }
}
