using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Tests;

/// <summary>The machine's file system, with something before every call.</summary>
internal class WrappedFiles : IFileSystem
{
    private readonly IFileSystem _files = SystemFiles.Current;

    public byte[] Read(FilePlace place, int most = int.MaxValue) => Call(nameof(Read), () => _files.Read(place, most));

    public SafeFileHandle OpenRead(FilePlace place) => Call(nameof(OpenRead), () => _files.OpenRead(place));

    public virtual IDisposable? TryLock(FilePlace place) => Call(nameof(TryLock), () => _files.TryLock(place));

    public void DeleteLock(FilePlace place) => Call(nameof(DeleteLock), () => _files.DeleteLock(place));

    public void CheckWritable(FilePlace place) => Call(nameof(CheckWritable), () => _files.CheckWritable(place));

    public UnixFileMode? GetMode(FilePlace place) => Call(nameof(GetMode), () => _files.GetMode(place));

    public FileStream Create(FilePlace place, UnixFileMode? mode) => Call(nameof(Create), () => _files.Create(place, mode));

    public virtual void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        Before(nameof(Write));
        _files.Write(file, bytes);
    }

    public long GetLength(FileStream file) => Call(nameof(GetLength), () => _files.GetLength(file));

    public void SetMode(FileStream file, UnixFileMode mode) => Call(nameof(SetMode), () => _files.SetMode(file, mode));

    public virtual void Flush(FileStream file) => Call(nameof(Flush), () => _files.Flush(file));

    public virtual bool TryExchange(FilePlace first, FilePlace second) => Call(nameof(TryExchange), () => _files.TryExchange(first, second));

    public void Replace(FilePlace source, FilePlace place) => Call(nameof(Replace), () => _files.Replace(source, place));

    public void MoveNew(FilePlace source, FilePlace place) => Call(nameof(MoveNew), () => _files.MoveNew(source, place));

    public void Delete(FilePlace place) => Call(nameof(Delete), () => _files.Delete(place));

    public virtual void FlushFolder(FolderHandle folder) => Call(nameof(FlushFolder), () => _files.FlushFolder(folder));

    public bool CreateFolder(FilePlace place) => Call(nameof(CreateFolder), () => _files.CreateFolder(place));

    public void DeleteFolder(FilePlace place) => Call(nameof(DeleteFolder), () => _files.DeleteFolder(place));

    /// <summary>Runs before a call.</summary>
    /// <param name="call">The name of the method.</param>
    protected virtual void Before(string call)
    {
    }

    private void Call(string call, Action action)
    {
        Before(call);
        action();
    }

    private T Call<T>(string call, Func<T> action)
    {
        Before(call);
        return action();
    }
}
