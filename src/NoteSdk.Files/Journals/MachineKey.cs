using System.Security.Cryptography;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>
/// A secret of this user on this machine, kept outside of all vaults: what is authenticated by it was written by this user here. Made when it is needed first.
/// Where it cannot be kept, as for a user without a home folder, there is one for this process.
/// </summary>
/// <param name="folder">The full path of the folder that keeps it; empty where the user has none.</param>
internal sealed class MachineKey(string folder)
{
    private const string Name = "journal.key";

    private static readonly byte[] s_ofProcess = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    /// <summary>Gets the key of the user who runs the process.</summary>
    public static MachineKey Default { get; } = new(InFolderOfUser());

    /// <summary>The key to write with.</summary>
    public byte[] Get() => GetKept() is { Length: > 0 } key ? key : s_ofProcess;

    /// <summary>The key that is kept; empty where none can be.</summary>
    public byte[] GetKept()
    {
        if (folder.Length == 0) return [];
        try
        {
            return TryRead() ?? Make();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a tag was made by this user on this machine.</summary>
    public bool IsOwn(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> tag) =>
        IsOf(s_ofProcess, bytes, tag) || (TryReadOrNull() is { } key && IsOf(key, bytes, tag));

    private static bool IsOf(byte[] key, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> tag) =>
        CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes), tag);

    private static string InFolderOfUser()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? "" : Path.Join(data, "NoteSdk");
    }

    private byte[]? TryReadOrNull()
    {
        try
        {
            return folder.Length == 0 ? null : TryRead();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The key that is kept; null where there is none, or it is none any more.</summary>
    private byte[]? TryRead()
    {
        try
        {
            using FolderHandle open = FolderHandle.Open(folder);
            byte[] key = SystemFiles.Current.Read(open.At(Name), HMACSHA256.HashSizeInBytes + 1);
            return key.Length == HMACSHA256.HashSizeInBytes ? key : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Makes a key, whole or not at all. Where another process makes one at once, the first one counts.</summary>
    private byte[] Make()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        IFileSystem files = SystemFiles.Current;
        using FolderHandle open = FolderHandle.Open(folder);
        FilePlace temporary = open.At($"{Name}-{Guid.NewGuid():N}");
        using (FileStream file = files.Create(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite))
        {
            files.Write(file, RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));
            files.Flush(file);
        }

        Put(files, temporary, open.At(Name));
        files.FlushFolder(open);
        return TryRead() ?? throw new IOException($"'{folder}' does not keep what is written to it.");
    }

    private void Put(IFileSystem files, FilePlace temporary, FilePlace place)
    {
        try
        {
            files.MoveNew(temporary, place);
        }
        catch (IOException)
        {
            // What is there already may be no key: a disk that was full left it so.
            if (TryRead() is null) files.Replace(temporary, place);
            else files.Delete(temporary);
        }
    }
}
