namespace NoteSdk.Files.Native;

/// <summary>What stands under a name in a folder.</summary>
internal enum FileKind : byte
{
    /// <summary>Nothing, by now.</summary>
    Gone,

    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link; on Windows, what may be one.</summary>
    Link,

    /// <summary>A pipe, a device or a socket, from which nothing is read: to open one may wait for ever, and to read it may never end.</summary>
    Other,

    /// <summary>Something that may not be asked.</summary>
    Refused,
}
