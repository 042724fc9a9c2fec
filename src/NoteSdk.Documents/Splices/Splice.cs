namespace NoteSdk.Documents.Splices;

/// <summary>A replacement of some bytes of a note by others.</summary>
/// <param name="Start">The first byte replaced.</param>
/// <param name="End">After the last byte replaced; equal to <paramref name="Start"/> for an insertion.</param>
/// <param name="Bytes">What takes their place.</param>
internal readonly record struct Splice(int Start, int End, byte[] Bytes)
{
    /// <summary>Gets what the splice is for, in terms of its writer; null if it is for nothing in particular.</summary>
    public object? Owner { get; init; }
}
