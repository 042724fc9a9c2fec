using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>A name in an open folder: where a file is or will be. Nobody can redirect it with a symbolic link.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">The name.</param>
internal readonly record struct FilePlace(FolderHandle Folder, string Name) : IDisposable
{
    /// <summary>Gets the full path by which the folder was opened, for errors.</summary>
    public string Path => System.IO.Path.Join(Folder.Path, Name);

    /// <summary>Gets the facts about it; null if nothing is there.</summary>
    public FileFacts? Facts => Folder.TryGetFacts(Name);

    /// <summary>Closes the folder, if it was opened for this place alone.</summary>
    public void Dispose() => Folder.Dispose();
}
