using NoteSdk.Files.Native;

namespace NoteSdk.Benchmarks.Batches;

/// <summary>
/// The least that leaves each file whole whenever the power fails: it is written beside the old one, flushed once and renamed, and each folder is flushed once.
/// </summary>
internal static class SafeWriting
{
    public static object Write(IReadOnlyList<(string Path, byte[] Bytes)> files, int threads)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        Parallel.ForEach(files, options, static file =>
        {
            string temporary = file.Path + ".new";
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(file.Bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, file.Path, overwrite: true);
        });
        Parallel.ForEach(files.Select(static file => Path.GetDirectoryName(file.Path)!).Distinct(), options, static path =>
        {
            using FolderHandle folder = FolderHandle.Open(path);
            if (SystemWays.Current.HasHandles) RandomAccess.FlushToDisk(folder.Handle);
        });
        return files;
    }
}
