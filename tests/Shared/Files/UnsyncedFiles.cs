using NoteSdk.Files.Native;

namespace NoteSdk.Tests;

/// <summary>The machine's file system without waiting for the disk, which no test of several writers depends on.</summary>
internal sealed class UnsyncedFiles : WrappedFiles
{
    public override void Flush(FileStream file)
    {
    }

    public override void FlushFolder(FolderHandle folder)
    {
    }
}
