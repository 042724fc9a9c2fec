using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents;

/// <summary>
/// A note as bytes, regardless of its type: its lines, frontmatter and blocks. Documents and their buffers are reused, so that opening a note allocates
/// nothing. One thread uses a document at a time.
/// </summary>
internal sealed class NoteDocument
{
    /// <summary>Buffers for a larger note are not kept for the small ones.</summary>
    private const int LargestKept = 1 << 20;

    /// <summary>Two, since a query that reads a page may need the outline of its note at the same time.</summary>
    private const int MostSpare = 2;

    [ThreadStatic]
    private static Stack<NoteDocument>? s_spare;

    private readonly BlockScanner _scanner = new();

    /// <summary>Whether the blocks belong to this note. Many notes are read for their frontmatter only.</summary>
    private bool _hasBlocks;
    private IReadOnlyList<Conflict>? _conflicts;

    public byte[] Bytes { get; private set; } = [];

    public ReadOnlySpan<byte> Text => Bytes;

    public LineTable Lines { get; } = new();

    public FrontmatterReader Frontmatter { get; } = new();

    /// <summary>Gets the scanner that found the blocks.</summary>
    public BlockScanner Scanner
    {
        get
        {
            if (!_hasBlocks) FindBlocks();
            return _scanner;
        }
    }

    public ReadOnlySpan<Block> Blocks => Scanner.Blocks;

    /// <summary>Gets the offset of the first byte behind the frontmatter.</summary>
    public int BodyStart => Lines.Start(Frontmatter.BodyLine);

    /// <summary>Gets or sets the newline of a note that has none.</summary>
    public string OtherNewline { get; set; } = "\n";

    /// <summary>Gets the items of the list that is being read.</summary>
    public ItemBuffer Items { get; } = new();

    /// <summary>Gets where merges left both sides of a conflict.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts ??= ConflictMarkers.Find(this);

    /// <summary>Gets a value indicating whether the document's buffers are too large to be kept.</summary>
    public bool IsLarge => Bytes.Length > LargestKept;

    /// <summary>Gets a document for a note. Give it back with <see cref="Return"/>.</summary>
    public static NoteDocument Rent(byte[] bytes)
    {
        NoteDocument document = (s_spare ??= new(MostSpare)).TryPop(out NoteDocument? spare) ? spare : new NoteDocument();
        document.Open(bytes);
        return document;
    }

    public void Return()
    {
        bool isLarge = IsLarge;
        Close();
        if (!isLarge && s_spare is { Count: < MostSpare } spare) spare.Push(this);
    }

    /// <summary>Opens a note in place of the previous one.</summary>
    public void Open(byte[] bytes)
    {
        Bytes = bytes;
        _conflicts = null;
        _hasBlocks = false;
        Lines.Scan(bytes);
        Frontmatter.Read(bytes, Lines);
    }

    /// <summary>Opens an edited note in place of the previous one. What the edit cannot have changed is taken from the note before the edit.</summary>
    /// <param name="bytes">The edited note.</param>
    /// <param name="before">The note before the edit.</param>
    /// <param name="start">The first byte that the edit replaces in the note before.</param>
    /// <param name="end">The offset after the last one.</param>
    public void OpenEdited(byte[] bytes, NoteDocument before, int start, int end)
    {
        Bytes = bytes;
        _conflicts = null;
        _hasBlocks = false;
        Lines.ScanEdited(bytes, before.Lines, start, end);

        // The closing fence is the same line, unless the edit made its newline a longer one.
        int bodyLine = before.Frontmatter.BodyLine;
        bool isSame = before.Frontmatter.State == FrontmatterState.Present && start >= before.BodyStart
            && bodyLine <= Lines.Count && Lines.Start(bodyLine) == before.BodyStart;
        if (isSame) Frontmatter.Copy(before.Frontmatter, bytes);
        else Frontmatter.Read(bytes, Lines);
    }

    /// <summary>Releases the note's bytes.</summary>
    public void Close()
    {
        Bytes = [];
        OtherNewline = "\n";
    }

    /// <summary>The index of the node with a frontmatter key, or -1.</summary>
    public int FindKey(ReadOnlySpan<byte> key) => Frontmatter.Find(Bytes, key);

    /// <summary>Finds the blocks of an edited note from those of the note before, scanning only the region that the edit may have changed.</summary>
    /// <returns>False if other blocks may have changed, too: all of them are then found when they are needed.</returns>
    public bool TryFindBlocks(NoteDocument before, in BodyRegion region) => _hasBlocks = _scanner.TryRescan(new BodyRescan(before, this, region));

    private void FindBlocks()
    {
        _hasBlocks = true;
        _scanner.Scan(Bytes, Lines, Frontmatter.BodyLine);
    }
}
