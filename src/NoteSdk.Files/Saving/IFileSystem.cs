using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>The steps of a save that touch the disk, each of which can fail. Tests put their own failures in between.</summary>
internal interface IFileSystem
{
    /// <summary>The bytes of a file, or the first of them.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It is not a regular file, or cannot be read.</exception>
    byte[] Read(FilePlace place, int most = int.MaxValue);

    /// <summary>
    /// Takes the lock that a file stands for, and lets go of it when disposed; null where someone else has it. It is freed by the death of its process too.
    /// </summary>
    /// <exception cref="IOException">Something stands there that is not a file, such as a symbolic link.</exception>
    IDisposable? TryLock(FilePlace place);

    /// <summary>Deletes the file of a lock that is held: after that the name may be another holder's file.</summary>
    void DeleteLock(FilePlace place);

    /// <summary>
    /// Asks whether a file may be written. Replacing it needs a right to the folder only, but a file that was protected is not to be written by that way round.
    /// </summary>
    void CheckWritable(FilePlace place);

    /// <summary>The permissions of a file; null where the platform has others, which then go with <see cref="Replace"/>.</summary>
    UnixFileMode? GetMode(FilePlace place);

    /// <summary>Makes a file that was not there, not even as a symbolic link. It never has more permissions than those given.</summary>
    FileStream Create(FilePlace place, UnixFileMode? mode);

    void Write(FileStream file, ReadOnlySpan<byte> bytes);

    long GetLength(FileStream file);

    void SetMode(FileStream file, UnixFileMode mode);

    /// <summary>Brings what was written to the disk itself.</summary>
    void Flush(FileStream file);

    /// <summary>Lets two files change places in one step; false where the platform or the file system cannot.</summary>
    /// <exception cref="FileNotFoundException">One of them is gone.</exception>
    bool TryExchange(FilePlace first, FilePlace second);

    /// <summary>Puts a file in the place of another in one step.</summary>
    void Replace(FilePlace source, FilePlace place);

    /// <summary>Gives a file a name that no file has yet.</summary>
    /// <exception cref="IOException">There is such a file.</exception>
    void MoveNew(FilePlace source, FilePlace place);

    /// <summary>Deletes a file, where there is one.</summary>
    void Delete(FilePlace place);

    /// <summary>Brings the names in a folder to the disk itself.</summary>
    void FlushFolder(FolderHandle folder);

    /// <summary>Makes a folder in one that is there; false where something of that name is there.</summary>
    bool CreateFolder(FilePlace place);

    /// <summary>Deletes a folder that holds nothing.</summary>
    /// <exception cref="IOException">It holds something.</exception>
    void DeleteFolder(FilePlace place);
}
