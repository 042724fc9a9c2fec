using NoteSdk.Files.Watching;

namespace NoteSdk.Files.Tests.Watching;

/// <summary>Changes that a test tells of.</summary>
internal sealed class ManualFileEvents : IFileEvents
{
    public Action<string> Changed { get; private set; } = _ => { };

    public Action Lost { get; private set; } = () => { };

    public bool IsDisposed { get; private set; }

    public void Start(Action<string> changed, Action lost)
    {
        Changed = changed;
        Lost = lost;
    }

    public void Dispose() => IsDisposed = true;
}
