using System.Diagnostics;
using System.Text;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Journals;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Tests.Batches;

/// <summary>A small vault, and a batch with all kinds of operations on it.</summary>
internal static class BatchVault
{
    /// <summary>Gets what the files hold before the batch.</summary>
    public static SortedDictionary<string, string> Old => new(StringComparer.Ordinal)
    {
        ["Edited.md"] = "old text",
        ["People/Moved.md"] = "stays the same",
        ["People/Renamed and edited.md"] = "[[Moved]]",
        ["Left.md"] = "left",
        ["Right.md"] = "right",
        ["spelling.md"] = "spelling",
        ["Deleted.md"] = "deleted",
        [".trash/Deleted.md"] = "an older one",
        ["Untouched.md"] = "untouched",
        ["Files/Film.mp4"] = "a film",
    };

    /// <summary>Gets what they hold after it.</summary>
    public static SortedDictionary<string, string> New => new(StringComparer.Ordinal)
    {
        ["Edited.md"] = "new text",
        ["Team/A/Moved.md"] = "stays the same",
        ["People/Renamed.md"] = "[[Team/A/Moved]]",
        ["Left.md"] = "right",
        ["Right.md"] = "left",
        ["Spelling.md"] = "spelling",
        [".trash/Deleted.md"] = "an older one",
        [".trash/Deleted 1.md"] = "deleted",
        ["Untouched.md"] = "untouched",
        ["New/Folder/New.md"] = "new",
        ["Media/Films/Moved.mp4"] = "a film",
    };

    /// <summary>Gets the batch.</summary>
    public static FileOperation[] Operations =>
    [
        FileOperation.Write("Edited.md", Bytes("old text"), Bytes("new text")),
        FileOperation.Move("People/Moved.md", "Team/A/Moved.md", Bytes("stays the same"), Bytes("stays the same")),
        FileOperation.Move("People/Renamed and edited.md", "People/Renamed.md", Bytes("[[Moved]]"), Bytes("[[Team/A/Moved]]")),
        FileOperation.Move("Left.md", "Right.md", Bytes("left"), Bytes("left")),
        FileOperation.Move("Right.md", "Left.md", Bytes("right"), Bytes("right")),
        FileOperation.Move("spelling.md", "Spelling.md", Bytes("spelling"), Bytes("spelling")),
        FileOperation.Delete("Deleted.md", Bytes("deleted")),
        FileOperation.Rename("Files/Film.mp4", "Media/Films/Moved.mp4", FileVersion.Of(Bytes("a film"))!),
        FileOperation.Write("New/Folder/New.md", null, Bytes("new")),
    ];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Writes the batch, and kills its own process before one of the calls of the file system.</summary>
    public static void WriteAndDie(string root, int call)
    {
        FaultyFiles files = new(call, () =>
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        });
        new FileBatch(VaultFolder.Open(root), files, TimeSpan.FromSeconds(5), MachineKey.Default).Write(Operations);
        Console.WriteLine(files.Calls.Count);
    }
}
