using System.Security.Cryptography;
using System.Text;

namespace NoteSdk.Files.Saving;

/// <summary>
/// The files beside a note while a save runs. Their names are the same for every save of the note, so that the next one finds what a process that died left
/// behind without searching the folder; short, whatever the note's name is; and hidden, so that vault programs do not take them for notes.
/// </summary>
/// <param name="Lock">The file that represents the right to save the note.</param>
/// <param name="Temporary">The file that will become the note.</param>
internal readonly record struct SavePaths(FilePlace Lock, FilePlace Temporary)
{
    public static SavePaths Of(FilePlace note)
    {
        // If names differ only in case, the file system may treat them as one; an unnecessary lock does no harm.
        string key = KeyOf(note.Name.ToUpperInvariant());
        return new SavePaths(note.Folder.At($".notesdk-{key}.lock"), note.Folder.At($".notesdk-{key}.tmp"));
    }

    /// <summary>A visible name beside the note for a version that must not be lost.</summary>
    public static FilePlace ForKept(FilePlace note) =>
        note.Folder.At($"{Path.GetFileNameWithoutExtension(note.Name)} (conflict {Guid.NewGuid():N}){Path.GetExtension(note.Name)}");

    /// <summary>
    /// The file that a batch has beside a note. Only the holder of the vault's lock writes it, so that it can wait for its turn without the lock of the note.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="path">The exact path in the vault: a batch has many of these files at once, and a vault in this one its own.</param>
    public static FilePlace ForBatch(FilePlace note, string path) => note.Folder.At($".notesdk-{KeyOf(path)}.batch");

    private static string KeyOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
}
