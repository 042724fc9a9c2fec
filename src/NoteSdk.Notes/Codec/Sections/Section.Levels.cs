using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Generated;

/// <content>The level of a section's heading, and the thematic break above it.</content>
public sealed partial class Section
{
    private int[] _levels = [];

    /// <summary>Gets a value indicating whether a thematic break right above the heading belongs to the section.</summary>
    internal bool IsRuled { get; private set; }

    /// <summary>
    /// Gets the level of a new heading where the note does not show another; of a part, that of the headings which end it. Notes may have other levels.
    /// </summary>
    internal int Level => IsPart ? EndLevel(Parent?.Level ?? 0) : _levels.Length > 0 ? _levels[0] : (Parent?.Level ?? SectionWalk.FirstLevel - 1) + 1;

    /// <summary>The heading is on one of these levels; a new one is on the first where those beside it do not show another.</summary>
    /// <param name="levels">The levels, each from 1 to 6.</param>
    public Section AtLevel(params int[] levels)
    {
        _levels = levels;
        return this;
    }

    /// <summary>A thematic break right above the heading belongs to the section, and a new section gets one.</summary>
    public Section BelowRule()
    {
        IsRuled = true;
        return this;
    }

    /// <summary>The level of the heading in a note, or the one that it would get; of a part, that of the headings which end it.</summary>
    internal int LevelIn(NoteReader note)
    {
        if (IsPart) return EndLevel(Parent?.LevelIn(note) ?? 0);
        ref readonly SectionSlot slot = ref note.Section(this);
        if (slot.IsPresent) return slot.Level;
        if (IsRoot) return note.RootLevel;
        if (_levels.Length == 0) return LevelBelow(Parent?.LevelIn(note) ?? SectionWalk.FirstLevel - 1);
        IReadOnlyList<Section> siblings = Siblings;
        for (int i = 1; i < siblings.Count; i++)
        {
            if (LevelShownBy(note, siblings, Position - i) is { } before) return before;
            if (LevelShownBy(note, siblings, Position + i) is { } after) return after;
        }

        return _levels[0];
    }

    /// <summary>Whether a heading of a level can begin the section below a heading of another level.</summary>
    internal bool IsAt(int level, int parentLevel) => IsRoot || (_levels.Length == 0 ? level == parentLevel + 1 : Array.IndexOf(_levels, level) >= 0);

    /// <summary>The deepest level that sections have below a heading of a level.</summary>
    internal static int DeepestOf(IReadOnlyList<Section> sections, int parentLevel)
    {
        int deepest = 0;
        for (int i = 0; i < sections.Count; i++)
        {
            int[] levels = sections[i]._levels;
            if (levels.Length == 0) deepest = Math.Max(deepest, parentLevel + 1);
            foreach (int level in levels) deepest = Math.Max(deepest, level);
        }

        return deepest;
    }

    /// <summary>Gets the sections beside it, with itself.</summary>
    internal IReadOnlyList<Section> Siblings => Parent is null ? _type.TopSections : Parent.Subsections;

    /// <summary>The level of a new heading below a heading of a level.</summary>
    private int LevelBelow(int parentLevel) => _levels.Length > 0 ? _levels[0] : parentLevel + 1;

    /// <summary>The level that a sibling chose in a note, of several that it could have.</summary>
    private int? LevelShownBy(NoteReader note, IReadOnlyList<Section> siblings, int index)
    {
        if (index < 0 || index >= siblings.Count || siblings[index]._levels.Length < 2) return null;
        ref readonly SectionSlot slot = ref note.Section(siblings[index]);
        return slot.IsPresent && Array.IndexOf(_levels, slot.Level) >= 0 ? slot.Level : null;
    }

    private int EndLevel(int parentLevel)
    {
        IReadOnlyList<Section> beside = Siblings;
        if (beside.Count > 0) return DeepestOf(beside, Parent is null ? SectionWalk.FirstLevel - 1 : parentLevel);
        return Parent is not null ? parentLevel : _type.Heading is null ? 0 : 1;
    }
}
