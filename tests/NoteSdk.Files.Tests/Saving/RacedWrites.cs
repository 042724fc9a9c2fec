using System.Diagnostics;
using System.Globalization;
using System.Text;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Journals;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Tests.Saving;

/// <summary>Writes to a vault while another process exchanges one of its folders and a link out of the vault, back and forth.</summary>
internal static class RacedWrites
{
    private const string Text = "inside";

    /// <summary>Exchanges the two for ever, with pauses in which a write may or may not be done.</summary>
    public static void Exchange(string folder, string first, string second)
    {
        using FolderHandle open = FolderHandle.Open(folder);
        Stopwatch watch = new();
        while (NativeFiles.TryExchange(open.At(first), open.At(second)))
        {
            double pause = Random.Shared.NextDouble() * 4;
            for (watch.Restart(); watch.Elapsed.TotalMilliseconds < pause;) Thread.SpinWait(20);
        }
    }

    /// <summary>Writes, and tells how much of it came through.</summary>
    /// <param name="around">A folder with <c>vault</c>, in which <c>Notes</c> and the link <c>Out</c> are being exchanged, and with <c>outside</c>.</param>
    /// <param name="writes">So many are to come through, within a minute.</param>
    public static string Write(string around, int writes)
    {
        Stopwatch watch = Stopwatch.StartNew();
        VaultFolder vault = VaultFolder.Open(Path.Combine(around, "vault"));
        UnsyncedFiles files = new();
        NoteFile notes = new(files, TimeSpan.FromSeconds(5));
        int written = 0;
        int refused = 0;
        int leaked = 0;
        for (int i = 0; written < writes && watch.Elapsed.TotalSeconds < 60; i++)
        {
            string name = i.ToString(CultureInfo.InvariantCulture);
            byte[] text = Encoding.UTF8.GetBytes(Text + name);
            string path = $"Notes/{(i % 2 == 0 ? "A.md" : "Sub/A.md")}";
            Action action = (i % 5) switch
            {
                0 => () => Replace(vault, notes, path, text),
                1 => () => Write(vault, files, FileOperation.Write($"Notes/New {name}.md", null, text)),
                2 => () => Write(vault, files, FileOperation.Write($"Notes/Made {name}/New.md", null, text)),
                3 => () => Write(vault, files, FileOperation.Delete(path, vault.Read(path))),
                _ => () => Write(vault, files, FileOperation.Write(path, null, text)),
            };
            try
            {
                action();
                written++;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                refused++;
            }

            if (IsOutside(vault, path)) leaked++;
        }

        return $"{written} written, {refused} refused, {leaked} leaked";
    }

    private static void Replace(VaultFolder vault, NoteFile notes, string path, byte[] text)
    {
        using FilePlace place = vault.Locate(path);
        notes.Replace(place, vault.Read(path), text);
    }

    private static void Write(VaultFolder vault, IFileSystem files, FileOperation operation) => new FileBatch(vault, files, TimeSpan.FromSeconds(5), MachineKey.Default).Write([operation]);

    private static bool IsOutside(VaultFolder vault, string path)
    {
        try
        {
            return vault.Read(path).AsSpan().StartsWith("outside"u8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
