namespace Parley.Server;

/// <summary>How the pages are served: from one machine to the people at it, never to a network.</summary>
/// <param name="Record">The path of the record that the pages open with. Other records of its folder are open to the pages too.</param>
/// <param name="Author">In whose name entries are written; null takes the name of whoever opened the record, else "unnamed".</param>
/// <param name="Port">The port on 127.0.0.1; 0 takes any that is free.</param>
/// <param name="Token">On a machine that several people share: who does not know it sees no page. Null asks for none.</param>
/// <param name="OnReady">Told the address once pages are served.</param>
public sealed record ServerSettings(string Record, string? Author = null, int Port = ServerSettings.UsualPort, string? Token = null, Action<string>? OnReady = null)
{
    /// <summary>The port where none is asked for.</summary>
    public const int UsualPort = 4747;
}
