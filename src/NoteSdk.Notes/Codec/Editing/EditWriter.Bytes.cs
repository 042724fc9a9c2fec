using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Tables;

namespace NoteSdk.Notes.Codec.Editing;

/// <content>The changes of bytes that members request.</content>
internal sealed partial class EditWriter
{
    /// <summary>Replaces bytes with a text, whose newlines become the newline of the line where it goes.</summary>
    public void Replace(int start, int end, string text) =>
        _splices.Add(start, end, Encoding.UTF8.GetBytes(Newlines.Convert(text, Newlines.For(Note.Document, start, end, text))), _member);

    /// <summary>Replaces bytes with bytes that are as they are to be.</summary>
    public void ReplaceBytes(int start, int end, byte[] bytes) => _splices.Add(start, end, bytes, _member);

    public void Insert(int offset, string text) => Replace(offset, offset, text);

    /// <summary>Adds an entry to an empty flow collection, after the entries that were added there before.</summary>
    public void InsertInEmpty(int offset, string entry) => Insert(offset, (_filled ??= []).Add(offset) ? entry : ", " + entry);

    public void Delete(int start, int end) => _splices.Add(start, end, [], _member);

    /// <summary>Puts a copy of the note's own bytes at another place, with text around it.</summary>
    public void InsertBytes(int offset, string before, ReadOnlySpan<byte> bytes, string after)
    {
        string newline = Newlines.For(Note.Document, offset, offset, before + after);
        _splices.Add(offset, offset,
            [.. Encoding.UTF8.GetBytes(Newlines.Convert(before, newline)), .. bytes, .. Encoding.UTF8.GetBytes(Newlines.Convert(after, newline))], _member);
    }

    /// <summary>Replaces a text of several lines, keeping the bytes of the lines that stay the same at its beginning and its end.</summary>
    public void ReplaceLines(int start, int end, string text)
    {
        (int from, int to, string middle) = LineSplice.Between(Note.Bytes, start, end, text);
        byte[] changed = Encoding.UTF8.GetBytes(Newlines.Convert(middle, Newlines.For(Note.Document, from, to, middle)));

        // Lines that stay belong to what is replaced, since other lines above or below can make other blocks of them.
        _splices.Add(start, end, [.. Note.Text[start..from], .. changed, .. Note.Text[to..end]], _member);
    }

    /// <summary>Renames every part of the note with an old name to the current one.</summary>
    public void RenameAll()
    {
        foreach (NoteTypeMember member in Note.Layout.Members)
        {
            _member = member;
            member.RenameAll(this);
        }
    }

    /// <summary>Replaces an old name; once, even if several members share it.</summary>
    public void Rename(int start, int end, string name)
    {
        if ((_renamed ??= []).Add(start)) Replace(start, end, name);
    }

    /// <summary>Replaces an old name in a table's cell.</summary>
    public void RenameCell(in CellSpan cell, string text, ColumnForm form)
    {
        if ((_renamed ??= []).Add(cell.ContentStart)) TableRows.SetCell(this, cell, text, form);
    }
}
