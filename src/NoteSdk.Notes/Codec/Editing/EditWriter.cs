using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Turns every value that a note does not have yet into splices of the note's bytes.</summary>
/// <param name="note">The note.</param>
/// <param name="path">Its path, or null.</param>
/// <param name="known">The members' values when the note was read, in order; null to read them.</param>
/// <param name="isNew">Whether the note is a new one.</param>
/// <param name="addedKeys">The part of the frontmatter that earlier edits added; null for nothing.</param>
internal sealed partial class EditWriter(NoteReader note, string? path, object?[]? known = null, bool isNew = false, AddedKeys? addedKeys = null)
    : NoteWriter
{
    private const string UnresolvedConflict =
        "a merge left its conflict markers from here on, and which side is meant is not known. Keep one side, and delete the lines of the markers";

    private readonly SpliceList _splices = new();
    private readonly List<(int Member, object? Value)> _changes = new(1);

    // Most edits need none of these.
    private List<(Section Section, ISectionPart Part, string Block)>? _missingBlocks;
    private Dictionary<Section, string?>? _missingSections;
    private HashSet<FrontmatterKey>? _missingMaps;
    private HashSet<int>? _filled;
    private HashSet<int>? _renamed;
    private List<Action>? _inText;
    private SortedSet<int>? _removedKeys;
    private bool _needsFrontmatter;
    private bool _needsFooter;
    private NoteTypeMember? _member;
    private NoteTypeMember? _lacking;
    private NoteTypeMember? _changed;
    private int _count;

    public NoteReader Note { get; } = note;

    /// <summary>Gets a value indicating whether members are left that may stand within the text that this edit writes.</summary>
    public bool WaitsForText { get; private set; }

    /// <summary>Gets a value indicating whether the known values were read from just this note, without any added parts.</summary>
    public bool IsAsRead { get; init; }

    /// <summary>
    /// Gets a value indicating whether the note lacks a part that a value needs. The splices then add that part, empty, and the edit starts over.
    /// </summary>
    public bool LacksParts => _needsFrontmatter || _needsFooter || _missingMaps is not null || _missingSections is not null || _missingBlocks is not null;

    /// <summary>Gets the member to name when no single one is responsible for the edit: the first that lacks a part, or else the first that changes.</summary>
    public NoteTypeMember? First => _lacking ?? _changed;

    public bool HasEdits => _splices.Count > 0 || _lines is not null || _within is not null || _removedKeys is not null;

    /// <summary>Gets the numbers of the members whose values differ from the known ones, and their new values; nothing if no values are known.</summary>
    public IReadOnlyList<(int Member, object? Value)> Changes => _changes;

    public override void Set<T>(Member<T> member, T value)
    {
        ArgumentNullException.ThrowIfNull(member);
        T? oldValue = default;
        bool isKnown = false;
        if (known is not null)
        {
            int index = _count++;
            oldValue = (T?)known[index];
            if (member.AreEqual(oldValue!, value)) return;
            _changes.Add((index, value));
            isKnown = IsAsRead && !member.IsFilledIn;
        }

        if (!isKnown) oldValue = member.ReadWritten(Note);
        if (!isKnown && member.AreEqual(oldValue!, value) && !(isNew && member.IsWrittenInNew(Note, value))) return;
        if (_within != member.Wrapper) WriteWithin();
        _member = member;
        _changed ??= member;
        if (Note.Frontmatter.UnreadFrom >= 0)
        {
            throw Refuse($"the frontmatter has more than {YamlTree.MaxNodes} values, and is not read from here on", Note.Frontmatter.UnreadFrom);
        }
        if (BlockScanner.MayHaveMore(Note.Bytes.Length) && Note.Scanner.UnreadFrom >= 0)
        {
            throw Refuse($"the note has more than {BlockScanner.MaxBlocks} blocks, and is not read from here on", Note.Scanner.UnreadFrom);
        }
        if (member.IsInText) (_inText ??= []).Add(() => Write(member, oldValue!, value));
        else Write(member, oldValue!, value);
    }

    /// <summary>
    /// Writes the members that may stand within the text of others. If other edits write or remove inline fields, those come first, and the edit starts over.
    /// </summary>
    /// <param name="mayWait">Whether other edits may come first; not if they already have.</param>
    public void WriteInText(bool mayWait)
    {
        if (_inText is null) return;
        WaitsForText = mayWait && !LacksParts && _splices.Has("::"u8, Note.Text);
        if (WaitsForText) return;
        foreach (Action write in _inText) write();
    }

    private void Write<T>(Member<T> member, T oldValue, T value)
    {
        _member = member;
        try
        {
            member.Write(this, oldValue, value);
            member.Rename(this);
        }
        catch (NoteWriteException refusal) when (refusal.Member is null)
        {
            // A format knows only its text, not the place of it.
            member.Locate(Note, out int offset);
            throw Refuse(refusal.Message.TrimEnd('.'), offset);
        }
    }

    /// <summary>Applies all edits to the note.</summary>
    public EditedNote Apply()
    {
        WriteLines();
        WriteWithin();
        if (Note.Conflicts is [var conflict, ..])
        {
            _member = First ?? _member;
            throw Refuse(UnresolvedConflict, Note.Lines.Start(conflict.FirstLine));
        }

        if (_removedKeys is { } removed) KeyRemoval.Write(this, removed, addedKeys);
        _removedKeys = null;
        Splice[] splices = _splices.Ordered();
        return SpliceList.TryApply(Note.Bytes, splices, out byte[]? edited, out (Splice First, Splice Second)? overlap)
            ? new EditedNote(edited, splices)
            : throw RefuseOverlap(overlap.Value.First, overlap.Value.Second);
    }

    /// <summary>Adds missing parts to the note: the outermost first, since the others go into them.</summary>
    /// <param name="texts">Fills the holes of derived texts.</param>
    /// <param name="added">The parts added so far: a part that is still missing is refused.</param>
    /// <exception cref="NoteWriteException">A part that was added is not found, because something before it absorbs it.</exception>
    public EditedNote AddParts(IDerivedTextSource texts, HashSet<object> added)
    {
        EditWriter parts = new(Note, path) { _member = _lacking };
        if (_needsFrontmatter)
        {
            if (!added.Add(nameof(NoteParts.AddFrontmatter))) throw RefuseParts();
            NoteParts.AddFrontmatter(parts);
        }
        else if (_missingMaps is not null)
        {
            if (!_missingMaps.All(added.Add)) throw RefuseParts();
            FrontmatterEdits.AddMaps(parts, _missingMaps);
        }
        else if (_missingSections is not null)
        {
            if (!_missingSections.Keys.All(added.Add)) throw RefuseParts();
            NoteParts.AddSections(parts, texts, _missingSections.ToDictionary(missing => missing.Key, missing => HeadingOf(missing.Key)));
        }
        else if (_missingBlocks is not null)
        {
            if (!_missingBlocks.All(block => added.Add(block))) throw RefuseParts();
            NoteParts.AddBlocks(parts, _missingBlocks);
        }
        else
        {
            if (!added.Add(nameof(NoteParts.AddFooter))) throw RefuseParts();
            NoteParts.AddFooter(parts, NewFooter());
        }

        return parts.Apply();
    }

    /// <summary>Whether a key is removed when it becomes empty: because the schema says so, or because the note did not have it before.</summary>
    public bool TakesOut(FrontmatterKey key) => !(key.Empty ?? addedKeys?.Contains(key) != true);

    /// <summary>The same of an inline field.</summary>
    public bool TakesOut(FieldKey key) => !(key.Empty ?? addedKeys?.Contains(key) != true);

    /// <summary>Removes an entry from the frontmatter. All removals are written together, since a mapping may disappear with its last entry.</summary>
    public void RemoveKey(int entry) => (_removedKeys ??= []).Add(entry);

    /// <summary>Whether an entry of the frontmatter is removed.</summary>
    public bool Removes(int entry) => _removedKeys?.Contains(entry) == true;

    /// <summary>Whether an edit made so far changes anything between two offsets.</summary>
    public bool Touches(int start, int end) => _splices.Touches(start, end);

    /// <summary>What an edit made so far inserted last at an offset; empty if none did.</summary>
    public ReadOnlySpan<byte> InsertedAt(int offset) => _splices.LastAt(offset);

    /// <summary>Updates the level-1 heading to the members that it is derived from, unless it had another text before.</summary>
    /// <param name="texts">The new texts of the members.</param>
    /// <returns>The text that the heading must have; null if it stays.</returns>
    public string? FollowHeading(IDerivedTextSource texts)
    {
        if (Note.Layout.Heading is not { } heading || Note.TitleHeading < 0) return null;
        ref readonly Block block = ref Note.Blocks[Note.TitleHeading];
        ReadOnlySpan<byte> written = Note.Text[block.ContentStart..block.ContentEnd];
        if (!heading.MatchesHeading(written, Note)) return null;
        string text = heading.ExpandHeading(texts);
        if (heading.ExpandHeading(Note) == text) return Encoding.UTF8.GetString(written);
        bool needsBlank = block.ContentStart > 0 && Note.Bytes[block.ContentStart - 1] == '#';
        Replace(block.ContentStart, block.ContentEnd, needsBlank ? " " + text : text);
        return text;
    }

    /// <summary>Refuses a list that is null or has a null item.</summary>
    public void RequireItems<T>(NoteList<T> value)
    {
        if (value is null) throw Refuse("a list is never null; an empty list is []", 0);
        for (int i = 0; i < value.Count; i++)
        {
            if (value[i] is null) throw Refuse($"item {i + 1} is null, and items of a list never are", 0);
        }
    }

    /// <summary>The exception for a value that cannot be written.</summary>
    public NoteWriteException Refuse(string reason, int offset)
    {
        (int line, int column) = Note.Position(offset);
        return new NoteWriteException($"{path ?? "(note)"}({line},{column}): {_member?.ToString() ?? "the edit"} cannot be written: {reason}.", _member?.Name,
            path, line, column);
    }

    private NoteWriteException RefuseOverlap(in Splice first, in Splice second)
    {
        _member = second.Owner as NoteTypeMember;
        string other = first.Owner == second.Owner ? "another edit of it" : $"the edit of {first.Owner?.ToString() ?? "the heading"}";
        string place = DiagnosticSink.Excerpt(Note.Text[first.Start..Math.Max(first.End, second.End)]);
        return Refuse($"{other} changes the same place of the note, '{place}'. Save one edit before the other", second.Start);
    }

    private NoteWriteException RefuseParts()
    {
        _member = _lacking;
        int offset = Note.Bytes.Length;
        if (_lacking?.Locate(Note, out int place) is { } state && state != MemberState.Absent) offset = place;
        return Refuse("the part of the note that holds it cannot be added, because an open code block, formula, comment or HTML block encloses it", offset);
    }
}
