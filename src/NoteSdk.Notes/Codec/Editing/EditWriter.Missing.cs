using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Editing;

/// <content>What a value needs that the note lacks.</content>
internal sealed partial class EditWriter
{
    public void RequireFrontmatter()
    {
        _needsFrontmatter = true;
        _lacking ??= _member;
    }

    /// <summary>Requests the missing footer.</summary>
    public void RequireFooter()
    {
        _needsFooter = true;
        _lacking ??= _member;
    }

    /// <summary>Requests a mapping of the frontmatter, and the one around it, if the note lacks them.</summary>
    public void RequireMap(FrontmatterKey map)
    {
        for (FrontmatterKey? missing = map; missing is not null && FrontmatterEdits.Lacks(Note, missing); missing = missing.Parent)
        {
            (_missingMaps ??= []).Add(missing);
        }

        _lacking ??= _member;
    }

    /// <summary>Requests a section, and the sections above it, if the note lacks them.</summary>
    /// <exception cref="NoteWriteException">The note has its heading on another level: a second one beside it would hide what is below the first.</exception>
    public void RequireSection(Section section)
    {
        for (Section? missing = section.IsPart ? section.Parent : section; missing is not null && !Note.Section(missing).IsPresent; missing = missing.Parent)
        {
            if (MisplacedHeading.Find(Note, missing) is >= 0 and var heading)
            {
                int level = missing.LevelIn(Note);
                throw Refuse($"the note has a heading of that section here, but of level {Note.Blocks[heading].Marker} instead of {level}. Write "
                    + $"it as '{missing.HeadingLineAt(level)}'", Note.Blocks[heading].Start);
            }

            (_missingSections ??= [])[missing] = null;
            if (missing.IsRoot) AddAllBelow(missing);
        }

        _lacking ??= _member;
    }

    /// <summary>Requests what a new part of a note has, as a new note has all of its sections.</summary>
    private void AddAllBelow(Section section)
    {
        foreach (Section inner in section.Subsections.Where(static inner => inner.IsInNew))
        {
            _missingSections![inner] = null;
            AddAllBelow(inner);
        }
    }

    /// <summary>Requests a block, such as an empty table, in an existing section without it.</summary>
    public void RequireBlock(Section section, ISectionPart part, string block)
    {
        // Further inline fields go beside the first one, once that is there.
        FieldKey? key = (part as IFieldPart)?.Key;
        bool? isHeld = _missingBlocks?.Exists(missing =>
            missing.Section == section && (missing.Part == part || (key is not null && missing.Part is IFieldPart other && other.Key.SharesBlock(key))));
        if (isHeld != true) (_missingBlocks ??= []).Add((section, part, block));
        _lacking ??= _member;
    }
}
