using NoteSdk.Saving;

namespace NoteSdk.Tests.Saves;

/// <summary>The machine's file system, with something before every call.</summary>
internal class WrappedFiles : IFileSystem
{
    private readonly SystemFiles _files = new();

    public byte[] Read(string path) => Call(nameof(Read), () => _files.Read(path));

    public IDisposable? TryLock(string path) => Call(nameof(TryLock), () => _files.TryLock(path));

    public void CheckWritable(string path) => Call(nameof(CheckWritable), () => _files.CheckWritable(path));

    public UnixFileMode? GetMode(string path) => Call(nameof(GetMode), () => _files.GetMode(path));

    public FileStream Create(string path, UnixFileMode? mode) => Call(nameof(Create), () => _files.Create(path, mode));

    public virtual void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        Before(nameof(Write));
        _files.Write(file, bytes);
    }

    public long GetLength(FileStream file) => Call(nameof(GetLength), () => _files.GetLength(file));

    public void SetMode(FileStream file, UnixFileMode mode) => Call(nameof(SetMode), () => _files.SetMode(file, mode));

    public virtual void Flush(FileStream file) => Call(nameof(Flush), () => _files.Flush(file));

    public virtual bool TryExchange(string first, string second) => Call(nameof(TryExchange), () => _files.TryExchange(first, second));

    public void Replace(string source, string path) => Call(nameof(Replace), () => _files.Replace(source, path));

    public void MoveNew(string source, string path) => Call(nameof(MoveNew), () => _files.MoveNew(source, path));

    public void Delete(string path) => Call(nameof(Delete), () => _files.Delete(path));

    public virtual void FlushFolder(string folder) => Call(nameof(FlushFolder), () => _files.FlushFolder(folder));

    public bool CreateFolder(string folder) => Call(nameof(CreateFolder), () => _files.CreateFolder(folder));

    public void DeleteFolder(string folder) => Call(nameof(DeleteFolder), () => _files.DeleteFolder(folder));

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
