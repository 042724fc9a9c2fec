using System.Text;
using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>Changes, moves, adds and removes parts of a note that stand below each other with blank lines between them.</summary>
/// <param name="edits">Receives the edits.</param>
/// <param name="repeats">The parts of the note.</param>
internal sealed class RepeatEdits(EditWriter edits, Repeat[] repeats)
{
    private const string Gap = "\n\n";

    private readonly NoteReader _note = edits.Note;

    /// <summary>What is added behind a part, or in front of all of them.</summary>
    private readonly Dictionary<(int Last, int Next), StringBuilder> _added = [];

    /// <summary>Gets what is added to a note without such parts; null for nothing.</summary>
    public string? First => _added.TryGetValue((-1, -1), out StringBuilder? text) ? text.ToString() : null;

    /// <summary>A part as text, whose lines end with LF.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes) => Newlines.Normalize(NoteEncoding.GetString(bytes.TrimEnd(" \t\r\n"u8).ToArray()));

    /// <summary>Replaces what differs of a part.</summary>
    public void Change(int index, ReadOnlySpan<byte> changed)
    {
        Repeat repeat = repeats[index];
        ReadOnlySpan<byte> old = _note.Text[repeat.Start..repeat.End];
        if (!changed.EndsWith(old[^Math.Min(old.Length, 1)..])) changed = changed.TrimEnd(" \t\r\n"u8);
        int head = old.CommonPrefixLength(changed);
        if (head == old.Length && head == changed.Length) return;
        int tail = 0;
        while (tail < old.Length - head && tail < changed.Length - head && old[^(tail + 1)] == changed[^(tail + 1)]) tail++;

        // Whole lines, since what is taken out of a line can change what the line is.
        head = old[..head].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        int line = old[^tail..].IndexOfAny((byte)'\n', (byte)'\r');
        tail = line < 0 ? 0 : tail - line;
        byte[] middle = changed[head..^tail].ToArray();

        // What ends in another way must not merge with what stands right below.
        bool needsBlank = tail == 0 && !IsFollowedByBlank(repeat.End);
        byte[] newline = needsBlank ? Encoding.UTF8.GetBytes(Newlines.At(_note.Document, repeat.Start)) : [];
        edits.ReplaceBytes(repeat.Start + head, repeat.End - tail, [.. middle, .. newline]);
    }

    /// <summary>Puts a part in the place of another one.</summary>
    /// <param name="at">The number of the place.</param>
    /// <param name="from">The number of the part.</param>
    /// <param name="changed">What the part has become; null for what it is.</param>
    public void Put(int at, int from, byte[]? changed)
    {
        Repeat place = repeats[at];
        Repeat source = repeats[from];
        ReadOnlySpan<byte> lead = _note.Text[source.Whole..source.Start];
        ReadOnlySpan<byte> part = changed is null ? _note.Text[source.Start..source.MovedEnd] : changed.AsSpan().TrimEnd(" \t\r\n"u8);
        edits.ReplaceBytes(place.Whole, place.MovedEnd, [.. lead, .. part]);
    }

    /// <summary>Adds a new part.</summary>
    /// <param name="last">The part that it goes behind; -1 for none.</param>
    /// <param name="next">The part that it goes before if it goes behind none; -1 for none.</param>
    /// <param name="text">The part.</param>
    public void Add(int last, int next, string text)
    {
        (int, int) key = last >= 0 ? (last, -1) : (-1, next);
        if (!_added.TryGetValue(key, out StringBuilder? texts)) _added.Add(key, texts = new StringBuilder());
        if (texts.Length > 0) texts.Append(Gap);
        texts.Append(text);
    }

    /// <summary>Adds a copy of a part at another place.</summary>
    public void AddCopy(int last, int next, int from) => Add(last, next, TextOf(_note.Text[repeats[from].Whole..repeats[from].MovedEnd]));

    /// <summary>Writes what is added, and removes parts.</summary>
    public void Write(HashSet<int> removed)
    {
        foreach (((int last, int next), StringBuilder text) in _added)
        {
            if (last >= 0) edits.Insert(repeats[last].MovedEnd, Gap + text);
            else if (next >= 0) edits.Insert(repeats[next].Whole, (NeedsLine(repeats[next].Whole, text) ? "\n" : "") + text + Gap);
            else edits.Replace(repeats[0].Whole, repeats[0].MovedEnd, text.ToString());
        }

        bool isReplaced = First is not null;
        for (int i = isReplaced ? 1 : 0; i < repeats.Length; i++)
        {
            if (!removed.Contains(i)) continue;
            int end = i;
            while (end + 1 < repeats.Length && removed.Contains(end + 1) && IsBlank(repeats[end].MovedEnd, repeats[end + 1].Whole)) end++;
            Remove(repeats[i].Whole, repeats[end].MovedEnd);
            i = end;
        }
    }

    /// <summary>Removes what is between two offsets, with the blank lines on one side of it.</summary>
    private void Remove(int start, int end)
    {
        int next = _note.Text[end..].IndexOfAnyExcept(" \t\r\n"u8);
        if (next >= 0)
        {
            edits.Delete(start, _note.Lines.Start(_note.Lines.LineOf(end + next)));
            return;
        }

        int before = _note.Text[..start].LastIndexOfAnyExcept(" \t\r\n"u8);
        if (before < 0) edits.Delete(start, _note.Bytes.Length);
        else edits.Delete(_note.Lines.ContentEnd(_note.Text, _note.Lines.LineOf(before)), end);
    }

    /// <summary>On the first line of a note, a thematic break would be the fence of its frontmatter.</summary>
    private bool NeedsLine(int offset, StringBuilder text) =>
        text[0] == '-' && (offset == 0 || offset == NoteEncoding.MarkLength(_note.Text));

    private bool IsBlank(int start, int end) => _note.Text[start..end].IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private bool IsFollowedByBlank(int offset)
    {
        int next = _note.Lines.LineOf(offset) + 1;
        return next >= _note.Lines.Count || _note.Text[_note.Lines.Start(next).._note.Lines.ContentEnd(_note.Text, next)].IndexOfAnyExcept(" \t"u8) < 0;
    }
}
