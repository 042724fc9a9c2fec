namespace NoteSdk.Tests.Saves;

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

    public override void Write(FileStream file, ReadOnlySpan<byte> bytes) => base.Write(file, bytes[..Math.Min(bytes.Length, MostBytes)]);

    public override bool TryExchange(string first, string second)
    {
        if (CanExchange) return base.TryExchange(first, second);
        Before(nameof(TryExchange));
        return false;
    }

    protected override void Before(string call)
    {
        Calls.Add(call);
        if (Calls.Count - 1 == failing) fault();
    }
}
