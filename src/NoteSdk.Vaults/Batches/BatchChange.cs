using NoteSdk.Documents.Text;
using NoteSdk.Files.Batches;
using NoteSdk.Notes.Records;

namespace NoteSdk.Vaults.Batches;

/// <summary>What a batch does to one file.</summary>
/// <param name="Original">The file as the vault has it; null for a new file.</param>
/// <param name="Now">The file as it will be; null for a file that is deleted.</param>
internal sealed record BatchChange(IVaultContent? Original, IVaultContent? Now)
{
    /// <summary>Gets the new path of the file; for a file that is deleted, its old path.</summary>
    public string Path => Now?.Path ?? Original!.Path;

    /// <summary>Gets a value indicating whether anything is to be written.</summary>
    public bool HasEffect => Original is null || Now is null || Original.Path != Now.Path || !Original.HoldsSame(Now);

    public FileOperation ToOperation() => (Original, Now) switch
    {
        (null, { } made) => FileOperation.Write(made.Path, null, made.Bytes),
        ({ } old, null) => FileOperation.Delete(old.Path, old.Bytes),
        (UnreadFile old, UnreadFile now) => FileOperation.Rename(old.Path, now.Path, now.Version),
        ({ } old, { } now) when old.Path == now.Path => FileOperation.Write(now.Path, old.Bytes, now.Bytes),
        ({ } old, { } now) => FileOperation.Move(old.Path, now.Path, old.Bytes, now.Bytes),
        _ => throw new System.Diagnostics.UnreachableException("A change is of a file that existed, or will exist."),
    };

    public string Diff()
    {
        bool isMoved = Original is not null && Now is not null && Original.Path != Now.Path;
        string move = isMoved ? $"rename from {Original!.Path}\nrename to {Now!.Path}\n" : "";
        if (isMoved && Original!.HoldsSame(Now!)) return move;
        return move + UnifiedDiff.Between(TextOf(Original), TextOf(Now), Original?.Path ?? UnifiedDiff.NoFile, Now?.Path ?? UnifiedDiff.NoFile);
    }

    private static string TextOf(IVaultContent? file) => file is null ? "" : NoteEncoding.GetString(file.Bytes);
}
