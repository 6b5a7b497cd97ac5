using Xunit;

namespace Parley.IntegrationTests.House;

/// <summary>Finds the repository's folder, and the shared folder of cases and data that may lie beside it.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path in the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the shared folder; skips the test, with the reason, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.Combine([Environment.GetEnvironmentVariable("PARLEY_SHARED") ?? Path.Combine(Root, "..", "shared"), .. parts]);
        Assert.SkipUnless(Path.Exists(path), $"The shared {string.Join('/', parts)} is not beside this checkout.");
        return path;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of a checkout: no Parley.slnx above them.");
    }
}
