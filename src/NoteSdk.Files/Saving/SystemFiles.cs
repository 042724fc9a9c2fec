using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>The file system of the machine.</summary>
internal static class SystemFiles
{
    /// <summary>Gets the file system for the features in use.</summary>
    public static IFileSystem Current => SystemWays.Current.HasHandles ? UnixFiles.Default : PathFiles.Default;
}
