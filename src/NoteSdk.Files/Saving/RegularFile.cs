using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>Reads regular files only: it does not wait for a pipe, and a device is not an empty note.</summary>
internal static class RegularFile
{
    /// <summary>The bytes of a file with a path chosen by the caller, whose links are followed.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It cannot be read, or is not a file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path)
    {
        if (!SystemWays.Current.HasHandles) return File.ReadAllBytes(path);
        string full = Path.GetFullPath(path);
        using SafeFileHandle file = NativeFiles.OpenForReading(full);
        return ReadAll(file, full, Array.MaxLength);
    }

    /// <summary>Refuses what is not a file.</summary>
    /// <exception cref="IOException">It is a pipe or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">It is a folder.</exception>
    public static void Check(in FileFacts facts, string shown)
    {
        if (facts.Kind == FileKind.Folder) throw new UnauthorizedAccessException($"{shown}: it is a folder, not a file.");
        if (facts.Kind != FileKind.File) throw new IOException($"{shown}: it is a pipe or a device, not a file.");
    }

    /// <summary>The bytes of an open file, or the first of them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="shown">What to call it in errors.</param>
    /// <param name="most">The largest number of bytes.</param>
    /// <exception cref="IOException">It cannot be read, or is not a file.</exception>
    public static byte[] ReadAll(SafeFileHandle file, string shown, int most)
    {
        FileFacts facts = NativeFiles.GetFacts(file, shown);
        Check(facts, shown);
        if (facts.Length > Array.MaxLength && most == Array.MaxLength)
        {
            throw new IOException($"{shown}: the file has {facts.Length} bytes, more than fit into memory at once.");
        }
        byte[] bytes = new byte[Math.Min(facts.Length, most)];
        int count = 0;
        while (count < bytes.Length)
        {
            int read = RandomAccess.Read(file, bytes.AsSpan(count), count);
            if (read == 0) return bytes[..count];
            count += read;
        }

        return bytes;
    }
}
