using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>The steps of a save that touch the disk, each of which can fail. Tests inject failures.</summary>
internal interface IFileSystem
{
    /// <summary>The bytes of a file, or the first of them.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It is not a regular file, or cannot be read.</exception>
    byte[] Read(FilePlace place, int most = int.MaxValue);

    /// <summary>Opens a file for reading piece by piece.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It is not a regular file, or cannot be read.</exception>
    SafeFileHandle OpenRead(FilePlace place);

    /// <summary>
    /// Takes the lock that a file represents, and releases it when disposed; null if someone else has it. It is also released when its process dies.
    /// </summary>
    /// <exception cref="IOException">There is something other than a file, such as a symbolic link.</exception>
    IDisposable? TryLock(FilePlace place);

    /// <summary>Deletes the file of a held lock: afterwards, the name may refer to another holder's file.</summary>
    void DeleteLock(FilePlace place);

    /// <summary>
    /// Checks whether a file may be written. Replacing it only needs permission for the folder, but a protected file must not be written by that detour.
    /// </summary>
    void CheckWritable(FilePlace place);

    /// <summary>The permissions of a file; null if the platform has other ones, which <see cref="Replace"/> keeps.</summary>
    UnixFileMode? GetMode(FilePlace place);

    /// <summary>Creates a file that must not exist, not even as a symbolic link. It never has more than the given permissions.</summary>
    FileStream Create(FilePlace place, UnixFileMode? mode);

    void Write(FileStream file, ReadOnlySpan<byte> bytes);

    long GetLength(FileStream file);

    void SetMode(FileStream file, UnixFileMode mode);

    /// <summary>Flushes what was written to the disk.</summary>
    void Flush(FileStream file);

    /// <summary>Exchanges two files in one step; false if the platform or the file system cannot.</summary>
    /// <exception cref="FileNotFoundException">One of them is gone.</exception>
    bool TryExchange(FilePlace first, FilePlace second);

    /// <summary>Replaces a file with another one in one step.</summary>
    void Replace(FilePlace source, FilePlace place);

    /// <summary>Gives a file a name that no file has yet.</summary>
    /// <exception cref="IOException">There is such a file.</exception>
    void MoveNew(FilePlace source, FilePlace place);

    /// <summary>Deletes a file if it exists.</summary>
    void Delete(FilePlace place);

    /// <summary>Flushes the names in a folder to the disk.</summary>
    void FlushFolder(FolderHandle folder);

    /// <summary>Creates a folder in an existing one; false if something with that name exists.</summary>
    bool CreateFolder(FilePlace place);

    /// <summary>Deletes an empty folder.</summary>
    /// <exception cref="IOException">It is not empty.</exception>
    void DeleteFolder(FilePlace place);
}
