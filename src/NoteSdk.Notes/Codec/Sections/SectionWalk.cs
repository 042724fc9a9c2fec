using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Frontmatter;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>
/// Walks over the headings of a note, and finds which sections of its type they begin: a section is a heading of one of its levels, directly below the section
/// around it, as if headings that are no sections were not there, and it ends at the next heading of its level or a higher one. Of several headings of one
/// section the first counts.
/// </summary>
internal ref struct SectionWalk(NoteReader note)
{
    /// <summary>The level of top sections for which the schema gives no other.</summary>
    public const int FirstLevel = 2;

    private readonly ReadOnlySpan<Block> _blocks = note.Blocks[..note.BodyBlocks];

    private int _next;

    /// <summary>The level of the last heading that is not a section, below which the next ones may be; 0 for none.</summary>
    private int _other;

    /// <summary>Where the search for the next section among its siblings starts: they are usually in the order of the schema.</summary>
    private int _expected;

    /// <summary>The level of the open section's heading, where that is one of several of the same section.</summary>
    private int _repeatedLevel;

    /// <summary>Gets the index of the heading's block.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>Gets the index of the top-level block before the heading; -1 for none.</summary>
    public int BlockBefore { get; private set; } = -1;

    /// <summary>Gets the heading's level.</summary>
    public int Level { get; private set; }

    /// <summary>Gets the section of the schema that the heading names at its place; null for any other heading.</summary>
    public Section? Section { get; private set; }

    /// <summary>Gets a value indicating whether the heading is an old name of the section.</summary>
    public bool HasOldName { get; private set; }

    /// <summary>Gets a value indicating whether the heading is the one that begins the section.</summary>
    public bool Begins { get; private set; }

    /// <summary>Gets the innermost open section: the one that the heading begins, or else the one that the heading is in.</summary>
    public Section? Open { get; private set; }

    /// <summary>
    /// Gets a value indicating whether the heading is directly in the open section, or directly in the note, and not below another heading in it.
    /// </summary>
    public bool IsOutermost { get; private set; }

    /// <summary>Gets the text of the heading.</summary>
    public readonly ReadOnlySpan<byte> Heading => note.Text[_blocks[Block].ContentStart.._blocks[Block].ContentEnd];

    /// <summary>Gets the sections that a heading may begin within the open section.</summary>
    public readonly IReadOnlyList<Section> Candidates => Open is null ? note.Layout.TopSections : Open.Subsections;

    /// <summary>Gets the same by their headings.</summary>
    public readonly NameTable<Section> Names => Open is null ? note.Layout.TopSectionNames : Open.SubsectionNames;

    /// <summary>Goes to the next heading.</summary>
    public bool MoveNext()
    {
        BlockBefore = Block;
        for (; _next < _blocks.Length && _blocks[_next].Kind != BlockKind.Heading; _next = _blocks[_next].Next) BlockBefore = _next;
        if (_next >= _blocks.Length) return false;
        Block = _next;
        Level = _blocks[_next].Marker;
        _next = _blocks[_next].Next;
        Enter();
        return true;
    }

    /// <summary>Whether a section of the schema could begin on the heading's level.</summary>
    public readonly bool IsOnSectionLevel()
    {
        IReadOnlyList<Section> candidates = Candidates;
        if (candidates.Count == 0) return Level == FirstLevel;
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].IsAt(Level, OpenLevel)) return true;
        }

        return false;
    }

    private readonly int OpenLevel => Open is null ? FirstLevel - 1 : LevelOf(Open);

    private readonly int LevelOf(Section open) => open.IsRepeated ? _repeatedLevel : open.LevelIn(note);

    private void Enter()
    {
        for (; Open is not null && LevelOf(Open) >= Level; Open = Open.Parent)
        {
            _expected = Open.Position + 1;
            _other = 0;
        }

        IsOutermost = _other == 0 || Level <= _other;
        if (IsOutermost) _other = 0;
        (Section, HasOldName) = Find();
        Begins = Section is not null && IsRead(Section);

        // After the first heading of a form, others of that form are headings like any others.
        if (!Begins && Section?.Patterns is not null) Section = null;
        if (Begins)
        {
            Open = Section;
            _repeatedLevel = Level;
            _expected = Section!.IsRepeated ? Section.Position : 0;
        }
        else if (IsOutermost && Level >= FirstLevel)
        {
            _other = Level;
        }
    }

    /// <summary>Whether the heading is the one that counts for a section: the first, and the current name rather than an old one.</summary>
    private readonly bool IsRead(Section section)
    {
        if (section.IsRepeated) return true;
        ref readonly SectionSlot slot = ref note.Section(section);
        return !slot.IsPresent || slot.Heading == Block || (slot.HasOldName && !HasOldName);
    }

    private readonly (Section? Section, bool HasOldName) Find()
    {
        IReadOnlyList<Section> candidates = Candidates;
        if (candidates.Count == 0) return default;
        if (candidates[0].IsRoot) return (candidates[0], false);
        ReadOnlySpan<byte> heading = Heading;
        if (_expected < candidates.Count && candidates[_expected] is { Patterns: null } next && next.IsAt(Level, OpenLevel)
            && heading.SequenceEqual(next.HeadingText))
        {
            return (next, false);
        }

        if (Names.TryFind(heading, out Section? section, out bool isOld) && section.IsAt(Level, OpenLevel)) return (section, isOld);
        return note.Layout.HasPatterns ? (FindByPattern(candidates, heading), false) : default;
    }

    private readonly Section? FindByPattern(IReadOnlyList<Section> candidates, ReadOnlySpan<byte> heading)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Patterns is { } patterns && candidates[i].IsAt(Level, OpenLevel) && patterns.Matches(heading)) return candidates[i];
        }

        return null;
    }
}
