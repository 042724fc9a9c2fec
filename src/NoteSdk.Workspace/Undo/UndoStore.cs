using System.Security.Cryptography;
using System.Text;
using NoteSdk.Files.Listing;

namespace NoteSdk.Workspace.Undo;

/// <summary>
/// Keeps what takes the last applied plan of a vault back: one file for each vault, in a folder of the user that is in no vault. What cannot be kept is not;
/// that never makes applying a plan fail.
/// </summary>
internal sealed class UndoStore
{
    private const string Extension = ".undo.json";

    /// <summary>A plan that replaces more than this is not kept, since the file would be larger still.</summary>
    private const long MostBytes = 64 << 20;

    /// <summary>Vaults beyond these are forgotten, the ones not written to for longest first.</summary>
    private const int MostVaults = 32;

    private readonly string _folder;
    private readonly string _vault;

    private UndoStore(string folder, string vault)
    {
        _folder = folder;
        _vault = vault;
    }

    private string FilePath =>
        Path.Join(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_vault)).AsSpan(0, 16)) + Extension);

    /// <summary>The store of a vault; null for one in memory, for a user without a home, and where the folder is in the vault.</summary>
    /// <param name="files">The vault's files.</param>
    /// <param name="folder">The folder of the states of all vaults; null for the user's.</param>
    public static UndoStore? Of(IVaultFiles files, string? folder)
    {
        if (!files.IsOnDisk) return null;
        if (folder is null)
        {
            string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            if (data.Length == 0) return null;
            folder = Path.Join(data, "NoteSdk", "undo");
        }

        folder = Path.GetFullPath(folder);
        return files.GetVaultPath(folder) is null ? new UndoStore(folder, files.Root) : null;
    }

    /// <summary>Keeps what takes a plan back, in place of what was kept before.</summary>
    public void Keep(WorkspacePlan plan)
    {
        List<UndoStep> steps = [];
        long length = 0;
        foreach ((Vaults.Batches.BatchChange change, PlannedFile file) in plan.Changes.Zip(plan.Files))
        {
            byte[]? old = change.Original is null or Vaults.UnreadFile ? null : change.Original.Bytes;
            steps.Add(new UndoStep(file.OldPath, file.NewPath, file.NewVersion, old));
            length += old?.Length ?? 0;
        }

        try
        {
            if (length > MostBytes)
            {
                // Otherwise the plan before this one would be taken back.
                Forget();
                return;
            }

            MakeFolder();
            Replace(UndoFormat.Write(_vault, steps));
            ForgetOldest();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Forget();
        }
    }

    /// <summary>What takes the last plan back; null if nothing is kept.</summary>
    public IReadOnlyList<UndoStep>? Find()
    {
        try
        {
            return UndoFormat.Read(File.ReadAllBytes(FilePath), _vault);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(_folder);
        else Directory.CreateDirectory(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Writes the file in one step, for the user only: it holds texts of notes.</summary>
    private void Replace(ReadOnlyMemory<byte> bytes)
    {
        string temporary = $"{FilePath}-{Guid.NewGuid():N}";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (FileStream file = new(temporary, options)) file.Write(bytes.Span);
            File.Move(temporary, FilePath, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    private void Forget()
    {
        try
        {
            File.Delete(FilePath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stays no longer fits the files, and is refused for that.
        }
    }

    private void ForgetOldest()
    {
        foreach (FileInfo old in new DirectoryInfo(_folder).EnumerateFiles("*" + Extension + "*").OrderByDescending(static file => file.LastWriteTimeUtc)
                     .Skip(MostVaults))
        {
            old.Delete();
        }
    }
}
