using NoteSdk.Files.Native;

namespace NoteSdk.Tests;

/// <summary>Lets two files of one folder change places, as another program may.</summary>
internal static class FileExchange
{
    public static void Run(string first, string second)
    {
        using FolderHandle folder = FolderHandle.Open(Path.GetDirectoryName(first)!);
        if (!NativeFiles.TryExchange(folder.At(Path.GetFileName(first)), folder.At(Path.GetFileName(second)))) throw new NotSupportedException("The file system cannot exchange files.");
    }
}
