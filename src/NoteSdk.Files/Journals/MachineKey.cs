using System.Security.Cryptography;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>
/// A secret of this user on this machine, kept outside of all vaults: what it authenticates was written by this user here. Created on first use.
/// If it cannot be stored, as for a user without a home folder, there is one for this process.
/// </summary>
/// <param name="folder">The full path of its folder; empty if the user has none.</param>
internal sealed class MachineKey(string folder)
{
    private const string Name = "journal.key";

    /// <summary>Another program, or a process that is just being started, may hold the file for a moment.</summary>
    private const int MostAttempts = 5;

    private static readonly byte[] s_ofProcess = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    /// <summary>Gets the key of the user who runs the process.</summary>
    public static MachineKey Default { get; } = new(InFolderOfUser());

    /// <summary>The key to write with.</summary>
    public byte[] Get() => GetKept() is { Length: > 0 } key ? key : s_ofProcess;

    /// <summary>The stored key; empty if none can be stored.</summary>
    public byte[] GetKept()
    {
        if (folder.Length == 0) return [];
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return TryRead() ?? Make();
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                Thread.Sleep(attempt);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [];
            }
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

    /// <summary>The stored key; null if there is none, or if it is no longer valid.</summary>
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

    /// <summary>Creates a key, completely or not at all. If another process creates one at the same time, the first one counts.</summary>
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
            // The existing file may be invalid because a disk was full.
            if (TryRead() is null) files.Replace(temporary, place);
            else files.Delete(temporary);
        }
    }
}
