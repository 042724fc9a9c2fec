using NoteSdk.Files.Native;

namespace NoteSdk.Files.Listing;

/// <summary>A file or folder as its folder lists it.</summary>
/// <param name="Name">The name in its folder.</param>
/// <param name="IsFolder">Whether it is a folder, or a symbolic link to one.</param>
/// <param name="Kind">What the entry itself is, without following links.</param>
/// <param name="Length">The length of a file in bytes.</param>
/// <param name="LastWriteUtc">When it was last written.</param>
/// <param name="CreationUtc">When it was created; if the file system does not know, the earliest time that it does know.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, FileKind Kind, long Length, DateTime LastWriteUtc, DateTime CreationUtc);
