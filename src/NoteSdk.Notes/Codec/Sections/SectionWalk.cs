using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Frontmatter;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>
/// Walks over the headings of a note, and finds which sections of its type they begin: a section is a heading of just its level, not below any heading that is
/// no section of the schema, and goes up to the next heading of its level or above. Of several headings of one section the first counts.
/// </summary>
internal ref struct SectionWalk(NoteReader note)
{
    /// <summary>The level of sections that are below no other one.</summary>
    public const int FirstLevel = 2;

    private readonly ReadOnlySpan<Block> _blocks = note.Blocks;

    private int _next;

    /// <summary>The level of the heading that is not a section and that the next ones may be below; 0 for none.</summary>
    private int _other;

    /// <summary>Where among its siblings the next section is looked for first: they mostly come in the order of the schema.</summary>
    private int _expected;

    /// <summary>Gets the index of the heading's block.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>Gets the heading's level.</summary>
    public int Level { get; private set; }

    /// <summary>Gets the section of the schema that the heading names at its place; null for any other heading.</summary>
    public Section? Section { get; private set; }

    /// <summary>Gets a value indicating whether the section has another heading now.</summary>
    public bool HasOldName { get; private set; }

    /// <summary>Gets a value indicating whether the heading is the one that begins the section.</summary>
    public bool Begins { get; private set; }

    /// <summary>Gets the innermost section that is open: the one that the heading begins, else the one that the heading is in.</summary>
    public Section? Open { get; private set; }

    /// <summary>
    /// Gets a value indicating whether the heading stands right in the section that is open, or right in the note, and not below another heading in it.
    /// </summary>
    public bool IsOutermost { get; private set; }

    /// <summary>Gets the text of the heading.</summary>
    public readonly ReadOnlySpan<byte> Heading => note.Text[_blocks[Block].ContentStart.._blocks[Block].ContentEnd];

    /// <summary>Gets the sections that a heading may begin in the section that is open.</summary>
    public readonly IReadOnlyList<Section> Candidates => Open is null ? note.Layout.TopSections : Open.Subsections;

    /// <summary>Gets the same by their headings.</summary>
    public readonly NameTable<Section> Names => Open is null ? note.Layout.TopSectionNames : Open.SubsectionNames;

    /// <summary>Goes to the next heading.</summary>
    public bool MoveNext()
    {
        while (_next < _blocks.Length && _blocks[_next].Kind != BlockKind.Heading) _next = _blocks[_next].Next;
        if (_next >= _blocks.Length) return false;
        Block = _next;
        Level = _blocks[_next].Marker;
        _next = _blocks[_next].Next;
        Enter();
        return true;
    }

    private void Enter()
    {
        for (; Open is not null && Open.Level >= Level; Open = Open.Parent)
        {
            _expected = Open.Position + 1;
            _other = 0;
        }

        IsOutermost = _other == 0 || Level <= _other;
        if (IsOutermost) _other = 0;
        (Section, HasOldName) = Level == (Open?.Level ?? FirstLevel - 1) + 1 ? Find() : default;
        Begins = Section is not null && IsRead(Section);
        if (Begins)
        {
            Open = Section;
            _expected = 0;
        }
        else if (IsOutermost && Level >= FirstLevel)
        {
            _other = Level;
        }
    }

    /// <summary>Whether the heading is the one of a section that counts: the first, and the current one before old ones.</summary>
    private readonly bool IsRead(Section section)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        return slot.Heading < 0 || slot.Heading == Block || (slot.HasOldName && !HasOldName);
    }

    private readonly (Section? Section, bool HasOldName) Find()
    {
        IReadOnlyList<Section> candidates = Candidates;
        if (candidates.Count == 0) return default;
        ReadOnlySpan<byte> heading = Heading;
        if (_expected < candidates.Count && heading.SequenceEqual(candidates[_expected].HeadingText)) return (candidates[_expected], false);
        return Names.TryFind(heading, out Section? section, out bool isOld) ? (section, isOld) : default;
    }
}
