using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>
/// Verifies that an edit leaves alone what no member of the schema covers: the bytes outside its splices stay by construction, and this checks that they also
/// still mean the same: the headings and the other blocks outside the splices are the same blocks, and the frontmatter keys outside the schema have the same
/// values.
/// </summary>
internal static class UntouchedCheck
{
    /// <param name="before">The note before the edit.</param>
    /// <param name="after">The note after it.</param>
    /// <param name="splices">What the edit replaces.</param>
    /// <param name="member">The member to name in a refusal.</param>
    /// <param name="path">The note's path, or null.</param>
    /// <exception cref="NoteWriteException">The edit would change something else.</exception>
    public static void Run(NoteReader before, NoteReader after, IReadOnlyList<Splice> splices, NoteTypeMember? member, string? path)
    {
        CheckBody(before, after, splices, member, path);
        if (before.Frontmatter.State == FrontmatterState.Present && !IsTakenOut(before, after, splices)) CheckFrontmatter(before, after, member, path);
    }

    /// <summary>The same for an edit that removes a key from the frontmatter, where all other keys stay.</summary>
    public static void RunWithout(NoteReader before, NoteReader after, IReadOnlyList<Splice> splices, FrontmatterKey key, string? path)
    {
        CheckBody(before, after, splices, null, path);
        CheckEntries(before, 0, before.Frontmatter.Nodes.Length, after, 0, after.Frontmatter.Nodes.Length,
            new NameTable<FrontmatterKey>([key], static known => known.Name), null, path);
    }

    /// <summary>The same for an edit of nothing but frontmatter, which stays.</summary>
    public static void RunInFrontmatter(NoteReader before, NoteReader after, NoteTypeMember? member, string? path) =>
        CheckFrontmatter(before, after, member, path);

    /// <summary>The same for an edit that can have changed the blocks of one region only.</summary>
    public static void RunInRegion(
        NoteReader before, NoteReader after, IReadOnlyList<Splice> splices, EditedSections region, NoteTypeMember? member, string? path)
    {
        CheckBlocks(before, region.FirstBlock..region.EndBefore, after, region.FirstBlock..region.EndAfter, splices, member, path);
        CheckRest(before, after, splices, member, path);
    }

    private static void CheckBody(NoteReader before, NoteReader after, IReadOnlyList<Splice> splices, NoteTypeMember? member, string? path)
    {
        CheckBlocks(before, ..before.Blocks.Length, after, ..after.Blocks.Length, splices, member, path);
        CheckRest(before, after, splices, member, path);
    }

    private static void CheckRest(NoteReader before, NoteReader after, IReadOnlyList<Splice> splices, NoteTypeMember? member, string? path)
    {
        CheckDeletions(after, splices, member, path);
        if (before.HasFooter && !after.HasFooter) throw Refuse(before, before.FooterLine.Start.Value, member, path, "remove the footer from the note", splices);
    }

    /// <summary>Whether the whole frontmatter is removed, as when it was added with a key that is removed again.</summary>
    private static bool IsTakenOut(NoteReader before, NoteReader after, IReadOnlyList<Splice> splices) =>
        after.Frontmatter.State == FrontmatterState.None
            && splices.Any(splice => splice.Bytes.Length == 0 && splice.Start == before.Frontmatter.Start && splice.End > before.Frontmatter.ContentEnd);

    private static void CheckBlocks(
        NoteReader before, Range oldBlocks, NoteReader after, Range newBlocks, IReadOnlyList<Splice> splices, NoteTypeMember? member, string? path)
    {
        SpliceCursor oldCursor = new(splices, isAfter: false);
        SpliceCursor newCursor = new(splices, isAfter: true);
        int oldIndex = oldBlocks.Start.Value - 1;
        int newIndex = newBlocks.Start.Value - 1;
        while (true)
        {
            oldIndex = NextBlock(before, oldIndex, oldBlocks.End.Value, ref oldCursor);
            int expected = oldIndex < 0 ? int.MaxValue : before.Blocks[oldIndex].Start + oldCursor.Delta;
            do newIndex = NextBlock(after, newIndex, newBlocks.End.Value, ref newCursor);
            while (newIndex >= 0 && after.Blocks[newIndex].Start < expected && after.Blocks[newIndex].Kind != BlockKind.Heading);

            int found = newIndex < 0 ? int.MaxValue : after.Blocks[newIndex].Start;
            if (oldIndex < 0 && newIndex < 0) return;
            if (found < expected) throw Refuse(after, after.Blocks[newIndex].Start, member, path, $"make a heading of '{Text(after, newIndex)}'", splices);
            if (found > expected || !AreEqual(before.Blocks[oldIndex], after.Blocks[newIndex], oldCursor.Delta))
            {
                throw Refuse(before, before.Blocks[oldIndex].Start, member, path, $"change the {NameOf(before, oldIndex)} '{Text(before, oldIndex)}'", splices);
            }
        }
    }

    /// <summary>Checks that the text before and after a deletion does not become a heading, as a paragraph with a lone <c>-</c> below it would.</summary>
    private static void CheckDeletions(NoteReader after, IReadOnlyList<Splice> splices, NoteTypeMember? member, string? path)
    {
        int block = 0;
        int delta = 0;
        foreach (Splice splice in splices)
        {
            int place = splice.Start + delta;
            delta += splice.Bytes.Length - (splice.End - splice.Start);
            if (splice.Bytes.Length > 0) continue;
            while (block < after.Blocks.Length && (after.Blocks[block].Kind != BlockKind.Heading || after.Blocks[block].End <= place)) block++;
            if (block < after.Blocks.Length && after.Blocks[block].Start < place)
            {
                throw Refuse(after, after.Blocks[block].Start, member, path, $"make a heading of '{Text(after, block)}'", splices);
            }
        }
    }

    /// <summary>
    /// The next heading or other top-level block that no splice touches, or -1. Lists may merge if nothing is left between them.
    /// </summary>
    private static int NextBlock(NoteReader note, int index, int end, ref SpliceCursor cursor)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = index + 1; i < end; i++)
        {
            // A heading's line may be the note's last one, without a newline. Text added right before or after a paragraph or a table may become part of it.
            bool isTouched = blocks[i].Kind == BlockKind.Heading ? cursor.TouchesLine(blocks[i].Start, LineEndOf(note, blocks[i]))
                : blocks[i].Depth > 0 || blocks[i].Kind == BlockKind.List || cursor.Touches(blocks[i].Start - 1, blocks[i].End + 1);
            if (!isTouched) return i;
        }

        return -1;
    }

    /// <summary>The end of a block's last line, without its newline.</summary>
    private static int LineEndOf(NoteReader note, in Block block)
    {
        // The first line is usually the last one, which needs no search.
        bool isOneLine = block.Line + 1 >= note.Lines.Count || note.Lines.Start(block.Line + 1) >= block.End;
        return note.Lines.ContentEnd(note.Text, isOneLine ? block.Line : note.Lines.LineOf(Math.Max(block.Start, block.End - 1)));
    }

    private static bool AreEqual(in Block before, in Block after, int delta) =>
        before.Kind == after.Kind && before.Marker == after.Marker && before.Depth == after.Depth
        && before.ContentStart + delta == after.ContentStart && before.ContentEnd + delta == after.ContentEnd;

    private static void CheckFrontmatter(NoteReader before, NoteReader after, NoteTypeMember? member, string? path)
    {
        CheckEntries(before, 0, before.Frontmatter.Nodes.Length, after, 0, after.Frontmatter.Nodes.Length, before.Layout.FrontmatterKeyNames, member, path);
        foreach (FrontmatterKey map in before.Layout.FrontmatterKeys) CheckMap(before, after, map, member, path);
    }

    private static void CheckMap(NoteReader before, NoteReader after, FrontmatterKey map, NoteTypeMember? member, string? path)
    {
        int old = map.IsMap ? map.Find(before) : -1;
        if (old < 0 || before.Frontmatter.Nodes[old].Kind != YamlKind.Mapping) return;
        int now = map.Find(after);
        bool isThere = now >= 0 && after.Frontmatter.Nodes[now].Kind == YamlKind.Mapping;
        if (!isThere && !HoldsUnknown(before, map, old)) return;
        if (!isThere) throw Refuse(before, before.Frontmatter.Nodes[old].KeyStart, member, path, $"change the frontmatter key '{map.Path}'");
        CheckEntries(before, old + 1, before.Frontmatter.Nodes[old].Next, after, now + 1, after.Frontmatter.Nodes[now].Next, map.KeyNames, member, path);
        foreach (FrontmatterKey inner in map.Keys) CheckMap(before, after, inner, member, path);
    }

    /// <summary>Whether a mapping, or one nested in it, has a key that the schema does not know: a mapping without one is removed with its last key.</summary>
    private static bool HoldsUnknown(NoteReader note, FrontmatterKey map, int index)
    {
        if (index < 0 || note.Frontmatter.Nodes[index].Kind != YamlKind.Mapping) return false;
        int end = note.Frontmatter.Nodes[index].Next;
        return NextUnknown(note, index + 1, end, map.KeyNames) != end || map.Keys.Any(key => key.IsMap && HoldsUnknown(note, key, key.Find(note)));
    }

    private static void CheckEntries(
        NoteReader before, int oldIndex, int oldEnd, NoteReader after, int newIndex, int newEnd, NameTable<FrontmatterKey> known, NoteTypeMember? member,
        string? path)
    {
        while (true)
        {
            oldIndex = NextUnknown(before, oldIndex, oldEnd, known);
            newIndex = NextUnknown(after, newIndex, newEnd, known);
            if (oldIndex == oldEnd && newIndex == newEnd) return;
            if (oldIndex == oldEnd)
            {
                throw Refuse(after, after.Frontmatter.Nodes[newIndex].KeyStart, member, path, $"add the frontmatter key '{Key(after, newIndex)}'");
            }
            if (newIndex == newEnd || !AreEqual(before, oldIndex, after, newIndex))
            {
                throw Refuse(before, before.Frontmatter.Nodes[oldIndex].KeyStart, member, path, $"change the frontmatter key '{Key(before, oldIndex)}'");
            }

            oldIndex = before.Frontmatter.Nodes[oldIndex].Next;
            newIndex = after.Frontmatter.Nodes[newIndex].Next;
        }
    }

    /// <summary>The first entry at or after an index that the schema does not know, or the end.</summary>
    private static int NextUnknown(NoteReader note, int index, int end, NameTable<FrontmatterKey> known)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        for (; index < end; index = nodes[index].Next)
        {
            // An entry with an old name belongs to the key only if it is read for it.
            if (!known.TryFind(note.Frontmatter.GetKeyUtf8(note.Text, nodes[index]), out FrontmatterKey? key, out bool isOld)
                || (isOld && key.Find(note) != index))
            {
                break;
            }
        }

        return index;
    }

    /// <summary>
    /// Whether two entries have the same value: an alias, for example, has another value with the same bytes when the anchored value is edited.
    /// </summary>
    private static bool AreEqual(NoteReader before, int oldIndex, NoteReader after, int newIndex)
    {
        ReadOnlySpan<YamlNode> oldNodes = before.Frontmatter.Nodes;
        ReadOnlySpan<YamlNode> newNodes = after.Frontmatter.Nodes;
        int count = oldNodes[oldIndex].Next - oldIndex;
        if (newNodes[newIndex].Next - newIndex != count) return false;
        for (int i = 0; i < count; i++)
        {
            ref readonly YamlNode old = ref oldNodes[oldIndex + i];
            ref readonly YamlNode now = ref newNodes[newIndex + i];
            if (old.Kind != now.Kind || old.Depth != now.Depth
                || !before.Frontmatter.GetKeyUtf8(before.Text, old).SequenceEqual(after.Frontmatter.GetKeyUtf8(after.Text, now)))
            {
                return false;
            }
            if (old.Kind is YamlKind.Scalar or YamlKind.Broken && !HaveSameText(before, old, after, now)) return false;
        }

        return true;
    }

    private static bool HaveSameText(NoteReader before, in YamlNode old, NoteReader after, in YamlNode now)
    {
        bool areWritten = FrontmatterReader.TryGetUtf8(before.Text, old, out ReadOnlySpan<byte> oldText) & FrontmatterReader.TryGetUtf8(after.Text, now,
            out ReadOnlySpan<byte> newText);
        return areWritten ? oldText.SequenceEqual(newText) : before.Frontmatter.GetString(before.Text, old) == after.Frontmatter.GetString(after.Text, now);
    }

    private static string Key(NoteReader note, int index) => note.Frontmatter.GetKeyString(note.Text, note.Frontmatter.Nodes[index]);

    private static string NameOf(NoteReader note, int block) => note.Blocks[block].Kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Paragraph => "paragraph",
        BlockKind.Table => "table",
        BlockKind.Quote => "quote",
        BlockKind.ThematicBreak => "thematic break",
        _ => "block",
    };

    private static string Text(NoteReader note, int block) => DiagnosticSink.Excerpt(note.Text[note.Blocks[block].ContentStart..note.Blocks[block].ContentEnd]);

    private static NoteWriteException Refuse(NoteReader note, int offset, NoteTypeMember? member, string? path, string effect,
        IReadOnlyList<Splice>? splices = null)
    {
        Splice? cause = splices is { Count: > 0 } ? splices.Last(splice => splice.Start <= offset || splice == splices[0]) : null;
        string reason = cause is not { } splice ? "What is written changes the meaning of another key."
            : splice.Bytes.Length == 0 ? "What is removed keeps its neighbours apart."
            : $"What is written, '{DiagnosticSink.Excerpt(splice.Bytes)}', changes the meaning of what is beside it, as an open code fence does.";
        member = cause?.Owner as NoteTypeMember ?? member;
        (int line, int column) = note.Position(Math.Max(0, offset));
        return new NoteWriteException(
            $"{path ?? "(note)"}({line},{column}): {(member is null ? "the edit" : $"an edit of {member}")} would also {effect}, so nothing was written. "
                + $"{reason}",
            member?.Name, path, line, column);
    }
}
