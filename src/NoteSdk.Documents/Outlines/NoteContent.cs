namespace NoteSdk.Documents.Outlines;

/// <summary>A note's bytes, and the outline of just these: its offsets fit no others. Safe for several threads.</summary>
/// <param name="bytes">The note.</param>
/// <param name="names">Where texts that many notes have are shared, or null.</param>
/// <param name="outline">The outline, where it is known; otherwise it is read when it is asked for first.</param>
internal sealed class NoteContent(byte[] bytes, NamePool? names, NoteOutline? outline = null)
{
    private NoteOutline? _outline = outline;

    private SubpathIndex? _subpaths;

    public byte[] Bytes => bytes;

    public NoteOutline Outline => _outline ?? Interlocked.CompareExchange(ref _outline, NoteOutline.Read(bytes, names), null) ?? _outline;

    /// <summary>Gets what finds the headings and blocks that links name.</summary>
    public SubpathIndex Subpaths => _subpaths ?? Interlocked.CompareExchange(ref _subpaths, new SubpathIndex(bytes, Outline), null) ?? _subpaths;
}
