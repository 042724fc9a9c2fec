using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Tests;

/// <summary>A file system that acts at one of its calls, and keeps a list of all.</summary>
/// <param name="failing">The number of the call, from 0; -1 for none.</param>
/// <param name="fault">What happens instead of the call.</param>
internal sealed class FaultyFiles(int failing, Action fault) : WrappedFiles
{
    /// <summary>Gets the names of the calls so far.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Gets a value indicating whether two files can be exchanged.</summary>
    public bool CanExchange { get; init; } = true;

    /// <summary>Gets how many bytes at most are written, without a word.</summary>
    public int MostBytes { get; init; } = int.MaxValue;

    /// <summary>Gets a value indicating whether all calls from that one on are acted at.</summary>
    public bool IsLasting { get; init; }

    /// <summary>Gets a value indicating whether the disk is waited for, which matters only when the power fails.</summary>
    public bool IsSynced { get; init; } = true;

    public override void Flush(FileStream file)
    {
        if (IsSynced) base.Flush(file);
        else Before(nameof(Flush));
    }

    public override void FlushFolder(FolderHandle folder)
    {
        if (IsSynced) base.FlushFolder(folder);
        else Before(nameof(FlushFolder));
    }

    public override void Write(FileStream file, ReadOnlySpan<byte> bytes) => base.Write(file, bytes[..Math.Min(bytes.Length, MostBytes)]);

    public override bool TryExchange(FilePlace first, FilePlace second)
    {
        if (CanExchange) return base.TryExchange(first, second);
        Before(nameof(TryExchange));
        return false;
    }

    protected override void Before(string call)
    {
        // Several threads flush at a time.
        lock (Calls)
        {
            Calls.Add(call);
            if (Calls.Count - 1 == failing || (IsLasting && failing >= 0 && Calls.Count > failing)) fault();
        }
    }
}
