namespace NoteSdk.Documents.Outlines;

/// <summary>A note's bytes with their outline, whose offsets are valid for these bytes only. Safe for several threads.</summary>
/// <param name="bytes">The note.</param>
/// <param name="names">Shares strings that occur in many notes, or null.</param>
/// <param name="outline">The outline, if it is known; otherwise it is read on first use.</param>
internal sealed class NoteContent(byte[] bytes, NamePool? names, NoteOutline? outline = null)
{
    private NoteOutline? _outline = outline;

    private SubpathIndex? _subpaths;

    public byte[] Bytes => bytes;

    public NoteOutline Outline => _outline ?? Interlocked.CompareExchange(ref _outline, NoteOutline.Read(bytes, names), null) ?? _outline;

    /// <summary>Gets the index of the headings and blocks that links can name.</summary>
    public SubpathIndex Subpaths => _subpaths ?? Interlocked.CompareExchange(ref _subpaths, new SubpathIndex(bytes, Outline), null) ?? _subpaths;
}
