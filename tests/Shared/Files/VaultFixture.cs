using NoteSdk.Files.Listing;

namespace NoteSdk.Tests;

/// <summary>A temporary folder with a vault in it, and room outside of the vault.</summary>
public abstract class VaultFixture : IDisposable
{
    /// <summary>A file system in memory, as Linux has one.</summary>
    private const string Memory = "/dev/shm";

    private readonly string _temporary;

    protected VaultFixture()
        : this(inMemory: false)
    {
    }

    /// <param name="inMemory">Whether the vault is best kept in memory, where the machine can do it: for tests that write thousands of times what a disk is not asked for.</param>
    private protected VaultFixture(bool inMemory)
    {
        string temporary = Directory.CreateTempSubdirectory("notesdk-").FullName;
        if (inMemory && OperatingSystem.IsLinux() && Directory.Exists(Memory))
        {
            Directory.Delete(temporary);
            temporary = Directory.CreateDirectory(Path.Combine(Memory, Path.GetFileName(temporary)), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        }

        _temporary = temporary;
        Directory.CreateDirectory(Root);
    }

    /// <summary>Gets the vault's folder.</summary>
    protected string Root => Path.Combine(_temporary, "vault");

    private protected VaultFolder Vault => VaultFolder.Open(Root);

    public virtual void Dispose()
    {
        Directory.Delete(_temporary, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The full path of something in the vault; <c>../</c> leads to the room outside.</summary>
    protected string At(string path) => Path.GetFullPath(Path.Combine(Root, path));

    protected void Write(string path, string text = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    protected void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.CreateSymbolicLink(At(path), target);
    }

    /// <summary>All files of the vault with what they hold, but for locks.</summary>
    protected SortedDictionary<string, string> ReadAll()
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            // A lock that is let go stays held while another process is being started, which has all open files for a moment.
            using StreamReader reader = new(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            files.Add(Path.GetRelativePath(Root, file), reader.ReadToEnd());
        }

        return files;
    }
}
