namespace NoteSdk.Saving;

/// <summary>The steps of a save that touch the disk, each of which can fail. Tests put their own failures in between.</summary>
internal interface IFileSystem
{
    byte[] Read(string path);

    /// <summary>Takes the lock that a file stands for, and lets go of it when disposed; null where someone else has it. It is freed by the death of its process too.</summary>
    IDisposable? TryLock(string path);

    /// <summary>Asks whether a file may be written. Replacing it needs a right to the folder only, but a file that was protected is not to be written by that way round.</summary>
    void CheckWritable(string path);

    /// <summary>The permissions of a file; null where the platform has others, which then go with <see cref="Replace"/>.</summary>
    UnixFileMode? GetMode(string path);

    /// <summary>Makes a file that was not there. It never has more permissions than those given.</summary>
    FileStream Create(string path, UnixFileMode? mode);

    void Write(FileStream file, ReadOnlySpan<byte> bytes);

    long GetLength(FileStream file);

    void SetMode(FileStream file, UnixFileMode mode);

    /// <summary>Brings what was written to the disk itself.</summary>
    void Flush(FileStream file);

    /// <summary>Lets two files change places in one step; false where the platform or the file system cannot.</summary>
    /// <exception cref="FileNotFoundException">One of them is gone.</exception>
    bool TryExchange(string first, string second);

    /// <summary>Puts a file in the place of another in one step.</summary>
    void Replace(string source, string path);

    /// <summary>Gives a file a name that no file has yet.</summary>
    /// <exception cref="IOException">There is such a file.</exception>
    void MoveNew(string source, string path);

    /// <summary>Deletes a file, where there is one.</summary>
    void Delete(string path);

    /// <summary>Brings the names in a folder to the disk itself.</summary>
    void FlushFolder(string folder);

    /// <summary>Makes a folder in one that is there; false where it is there already.</summary>
    bool CreateFolder(string folder);

    /// <summary>Deletes a folder that holds nothing.</summary>
    /// <exception cref="IOException">It holds something.</exception>
    void DeleteFolder(string folder);
}
