using System.Security.Cryptography;
using System.Text;

namespace NoteSdk.Files.Saving;

/// <summary>
/// The files that a save has beside a note while it runs. Their names are the same for every save of the note, so the next one finds what a dead process left
/// behind without looking through the folder; short whatever the note is called; and hidden, so that vault programs do not take them for notes.
/// </summary>
/// <param name="Lock">The file that stands for the right to save the note.</param>
/// <param name="Temporary">The file that is to become the note.</param>
internal readonly record struct SavePaths(FilePlace Lock, FilePlace Temporary)
{
    public static SavePaths Of(FilePlace note)
    {
        // Where names differ by case only, the file system may take them for one; a lock too many does no harm.
        string name = note.Name.ToUpperInvariant();
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
        return new SavePaths(note.Folder.At($".notesdk-{key}.lock"), note.Folder.At($".notesdk-{key}.tmp"));
    }

    /// <summary>A visible name beside the note for a version that must not be lost.</summary>
    public static FilePlace ForKept(FilePlace note) =>
        note.Folder.At($"{Path.GetFileNameWithoutExtension(note.Name)} (conflict {Guid.NewGuid():N}){Path.GetExtension(note.Name)}");
}
