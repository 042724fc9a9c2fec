using System.Security.Cryptography;
using System.Text;

namespace NoteSdk.Saving;

/// <summary>
/// The files that a save has beside a note while it runs. Their names are the same for every save of the note, so the next one finds what a dead process left
/// behind without looking through the folder; short whatever the note is called; and hidden, so that vault programs do not take them for notes.
/// </summary>
/// <param name="Folder">The folder of the note.</param>
/// <param name="Lock">The file that stands for the right to save the note.</param>
/// <param name="Temporary">The file that is to become the note.</param>
internal readonly record struct SavePaths(string Folder, string Lock, string Temporary)
{
    public static SavePaths Of(string path)
    {
        string folder = Path.GetDirectoryName(path)!;

        // Where names differ by case only, the file system may take them for one; a lock too many does no harm.
        string name = Path.GetFileName(path).ToUpperInvariant();
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
        return new SavePaths(folder, Path.Join(folder, $".notesdk-{key}.lock"), Path.Join(folder, $".notesdk-{key}.tmp"));
    }

    /// <summary>A visible name beside the note for a version that must not be lost.</summary>
    public static string ForKept(string path) =>
        Path.Join(Path.GetDirectoryName(path), $"{Path.GetFileNameWithoutExtension(path)} (conflict {Guid.NewGuid():N}){Path.GetExtension(path)}");
}
