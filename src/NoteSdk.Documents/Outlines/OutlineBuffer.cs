using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Collects what is found while a note is scanned. It keeps its capacity from note to note, so that a warm scan allocates only the outline itself.
/// </summary>
internal sealed class OutlineBuffer
{
    /// <summary>Longer runs of backticks are text, as in other implementations of CommonMark.</summary>
    public const int MostBackticks = 80;

    private readonly List<OutlineLink> _links = [];
    private bool _isUnordered;
    private byte[] _unescaped = new byte[256];
    private byte[] _decoded = new byte[256];
    private OutlineBuffer? _scratch;
    private NamePool? _names;

    public List<string> Aliases { get; } = [];

    public List<OutlineTag> Tags { get; } = [];

    public List<OutlineTask> Tasks { get; } = [];

    public List<OutlineHeading> Headings { get; } = [];

    public List<OutlineBlockId> BlockIds { get; } = [];

    /// <summary>Gets the tasks that enclose the block at hand, innermost last, each with the index of the first block after it.</summary>
    public List<(int Task, int Next)> OpenTasks { get; } = [];

    /// <summary>Gets the brackets that are open in the block at hand.</summary>
    public BracketStack Brackets { get; } = new();

    /// <summary>Gets the text of the code spans that begin with <c>=</c>, as inline queries do.</summary>
    public List<OutlineCode> Queries { get; } = [];

    /// <summary>Gets or sets a value indicating whether the text being scanned is in a table.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Gets or sets a value indicating whether the text being scanned is in a comment block.</summary>
    public bool IsInComment { get; set; }

    /// <summary>Gets, for each length, where the last run of that many backticks begins in the text searched so far.</summary>
    public int[] LastBackticks { get; } = new int[MostBackticks + 1];

    /// <summary>Forgets the previous note.</summary>
    public void Clear(NamePool? names)
    {
        _names = names;
        _isUnordered = false;
        _links.Clear();
        Aliases.Clear();
        Tags.Clear();
        Tasks.Clear();
        Headings.Clear();
        BlockIds.Clear();
        OpenTasks.Clear();
        Queries.Clear();
        LastBackticks.AsSpan().Clear();
    }

    /// <summary>A string that is likely to occur in other notes too.</summary>
    public string Name(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? "" : _names is null ? Encoding.UTF8.GetString(utf8) : _names.Get(utf8);

    /// <summary>A buffer for the bytes of a destination without its escapes.</summary>
    public Span<byte> UnescapingRoom(int length) => Room(ref _unescaped, length);

    /// <summary>A buffer for the bytes of a target without its percent-encoding.</summary>
    public Span<byte> DecodingRoom(int length) => Room(ref _decoded, length);

    /// <summary>An empty buffer for a text that is not part of the note's body, such as a value of the frontmatter.</summary>
    public OutlineBuffer Scratch()
    {
        _scratch ??= new OutlineBuffer();
        _scratch.Clear(_names);
        return _scratch;
    }

    /// <summary>Adds a link. A link within the text of another one comes before it.</summary>
    public void Add(in OutlineLink link)
    {
        if (_links.Count > 0 && _links[^1].Start > link.Start) _isUnordered = true;
        _links.Add(link);
    }

    /// <summary>The links found, sorted by their first byte.</summary>
    public OutlineLink[] ToLinks()
    {
        if (_isUnordered) _links.Sort((one, other) => one.Start.CompareTo(other.Start));
        return ToArray(_links);
    }

    public static T[] ToArray<T>(List<T> list) => list.Count == 0 ? [] : [.. list];

    private static Span<byte> Room(ref byte[] room, int length)
    {
        if (room.Length < length) room = new byte[Math.Max(length, room.Length * 2)];
        return room.AsSpan(0, length);
    }
}
