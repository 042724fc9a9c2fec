namespace NoteSdk.Files.Native;

/// <summary>What a name in a folder refers to.</summary>
internal enum FileKind : byte
{
    /// <summary>Nothing any more.</summary>
    Gone,

    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link; on Windows, what may be one.</summary>
    Link,

    /// <summary>A pipe, a device or a socket, which is not read: opening it could block forever, and reading it might never end.</summary>
    Other,

    /// <summary>Something that may not be queried.</summary>
    Refused,
}
