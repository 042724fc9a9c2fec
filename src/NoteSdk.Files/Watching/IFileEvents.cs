namespace NoteSdk.Files.Watching;

/// <summary>Reports changes in a folder and below. Tests raise them manually.</summary>
internal interface IFileEvents : IDisposable
{
    /// <summary>Begins to report the full paths of what may have changed, or that some were lost.</summary>
    /// <exception cref="IOException">The system cannot watch the folder.</exception>
    void Start(Action<string> changed, Action lost);
}
