using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Splices;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>Edits of inline fields: a value is written in the form that the field has, and a new field looks like those beside it.</summary>
internal static class FieldEdits
{
    /// <summary>The bytes of a value, without the blanks around it; where it would go if there is none.</summary>
    public static (int Start, int End) ValueOf(NoteReader note, in InlineField field)
    {
        int start = Blanks.Skip(note.Text, field.ValueStart, field.ValueEnd);
        int end = Blanks.TrimEnd(note.Text, start, field.ValueEnd);
        if (start < end) return (start, end);

        // Within brackets after one blank, at the end of a line after all of them.
        int only = field.IsBracketed ? Math.Min(field.ValueStart + 1, field.ValueEnd) : EndOfLine(note, field);
        return (only, only);
    }

    /// <summary>Where a field that a note lacks would go.</summary>
    public static int OffsetOfLacking(NoteReader note, Section owner) =>
        note.Section(owner).IsPresent ? note.Section(owner).BodyStart : owner.OffsetOfLacking(note);

    /// <summary>Writes the value of a field.</summary>
    public static void Set(EditWriter edits, in InlineField field, string text)
    {
        (int start, int end) = ValueOf(edits.Note, field);
        bool needsBlank = start == end && start == field.ValueStart;
        Replace(edits, field, start, end, text, needsBlank ? " " : "");
    }

    /// <summary>Replaces the bytes of a value.</summary>
    public static void Replace(EditWriter edits, in InlineField field, int start, int end, string text, string before = "")
    {
        bool isCell = edits.Note.Blocks[field.Block].Kind == BlockKind.Table && text.Contains('|');
        if (isCell) throw edits.Refuse("the field stands in a table, where '|' parts two cells", start);
        RequireReadable(edits, field, text, start);
        edits.Replace(start, end, before + text);
    }

    /// <summary>Takes the value of a field away.</summary>
    /// <param name="edits">Receives the edit.</param>
    /// <param name="field">The field.</param>
    /// <param name="takesOut">Whether a field that has a line to itself goes with its value.</param>
    public static void Empty(EditWriter edits, in InlineField field, bool takesOut)
    {
        if (takesOut && TryTakeOut(edits, field)) return;
        (int start, int end) = ValueOf(edits.Note, field);
        bool hasOneBlank = !field.IsBracketed && start == field.ValueStart + 1 && start < end;
        if (start < end) edits.Delete(hasOneBlank ? start - 1 : start, end);
    }

    /// <summary>Adds a field to a note that lacks it.</summary>
    public static void Add<TPart>(EditWriter edits, TPart part, string text)
        where TPart : IFieldPart
    {
        FieldKey key = part.Key;
        Section owner = key.Owner;
        if (!edits.Note.Section(owner).IsPresent) edits.RequireSection(owner);
        else if (Sibling(edits.Note, part, out bool isAfter) is not { } sibling) edits.RequireBlock(owner, part, key.Form.WriteEmpty(key.Current));
        else if (sibling is { IsBracketed: true, TakesLine: false }) edits.RequireBlock(owner, part, Written(edits.Note, key, sibling, ""));
        else AddBeside(edits, key, sibling, text, isAfter);
    }

    /// <summary>Adds a field like another one, beside it.</summary>
    public static void AddBeside(EditWriter edits, FieldKey key, in InlineField sibling, string text, bool isAfter)
    {
        NoteReader note = edits.Note;
        RequireReadable(edits, sibling, text, sibling.Start);
        string written = Written(note, key, sibling, text);
        if (sibling.IsBracketed)
        {
            edits.Insert(isAfter ? sibling.End : sibling.Start, isAfter ? " " + written : written + " ");
            return;
        }

        string prefix = PrefixOf(note, sibling, isAfter);
        if (isAfter) edits.Insert(EndOfItem(note, sibling), "\n" + prefix + written);
        else edits.Insert(note.Lines.Start(sibling.Line), prefix + written + "\n");
    }

    /// <summary>Refuses a text that Dataview would not read as the value, but that ends the field, or makes another one.</summary>
    private static void RequireReadable(EditWriter edits, in InlineField field, string text, int offset)
    {
        if (field.Key.StartsWith(FieldKey.OfLabel(""), StringComparison.Ordinal)) return;
        bool isBracketed = field.IsBracketed;
        string line = isBracketed ? $"[x:: {text}]" : $"x:: {text}";
        List<FieldText> bracketed = InlineFieldParser.Parse(line, hasEmoji: false);
        string? read = isBracketed ? bracketed is [var only] ? only.Value : null : bracketed.Count == 0 ? InlineFieldParser.Whole(line)?.Value : null;
        if (read == text && !text.AsSpan().ContainsAny('\n', '\r')) return;
        throw edits.Refuse(isBracketed
            ? "the value of an inline field in brackets is one line, without blanks at its ends, in which brackets are closed"
            : "the value of an inline field is one line, without blanks at its ends, and without fields in brackets", offset);
    }

    /// <summary>A field as another one is written.</summary>
    private static string Written(NoteReader note, FieldKey key, in InlineField like, string value) =>
        Text(note, like.Start, like.KeyStart) + key.Current + Text(note, like.KeyEnd, like.ValueStart) + " " + value + Text(note, like.ValueEnd, like.End);

    /// <summary>Removes a field with its line; false if there is something else on it.</summary>
    private static bool TryTakeOut(EditWriter edits, in InlineField field)
    {
        NoteReader note = edits.Note;
        if (!field.TakesLine) return false;
        int start = note.Lines.Start(field.Line);
        int end = note.Lines.ContentEnd(note.Text, field.Line);
        if (field.IsBracketed && CountOnLine(note, field.Line) > 1)
        {
            int beside = Blanks.Skip(note.Text, field.End, end);
            edits.Delete(beside < end ? field.Start : Blanks.TrimEnd(note.Text, start, field.Start), beside < end ? beside : field.End);
            return true;
        }

        bool hasMore = note.Lines.ContentEnd(note.Text, note.Lines.LineOf(Math.Max(field.Start, field.End - 1))) > end || EndOfItem(note, field) > end
            || HasChildren(note, field);
        if (hasMore) return false;
        Block block = note.Blocks[field.Top];
        bool isAlone = note.Lines.Start(block.Line) == start && note.Lines.LineOf(Math.Max(block.Start, block.ContentEnd - 1)) == field.Line;
        int next = note.Lines.End(field.Line);
        if (isAlone) SectionEdits.DeleteBlock(edits, start, end);
        else edits.Delete(Newlines.StartOfDeletion(note.Document, start, next), next);
        return true;
    }

    /// <summary>The nearest field before one in the schema that the text before the sections has, else the nearest after it.</summary>
    private static InlineField? Sibling(NoteReader note, IFieldPart part, out bool isAfter)
    {
        List<IFieldPart> all = [.. part.Key.Owner.Parts.OfType<IFieldPart>().Where(other => other.Key.IsLabel == part.Key.IsLabel)];
        int index = all.IndexOf(part);
        IEnumerable<IFieldPart> nearest = all.Take(index).Reverse().Concat(all.Skip(index + 1));
        isAfter = true;
        foreach (IFieldPart other in nearest)
        {
            if (other.Key.FirstOwn(note) is not (>= 0 and var first)) continue;
            isAfter = all.IndexOf(other) < index;
            return isAfter ? Last(note, other.Key, first) : OnOwnLine(note, first, part.Key.Owner);
        }

        return null;
    }

    /// <summary>The last of the fields with a key in the text before the sections.</summary>
    private static InlineField Last(NoteReader note, FieldKey key, int first)
    {
        int last = key.Find(note).Where(index => IsIn(note, key.Owner, index)).DefaultIfEmpty(first).Max();
        return OnOwnLine(note, last, key.Owner);
    }

    /// <summary>Of a field in a sentence, the last that stands on a line of fields in brackets, if there is any.</summary>
    private static InlineField OnOwnLine(NoteReader note, int index, Section owner)
    {
        InlineField field = note.Fields.All[index];
        if (!field.IsBracketed || field.TakesLine) return field;
        for (int i = note.Fields.All.Length - 1; i >= 0; i--)
        {
            InlineField other = note.Fields.All[i];
            if (other is { IsBracketed: true, TakesLine: true } && IsIn(note, owner, i)) return other;
        }

        return field;
    }

    private static bool IsIn(NoteReader note, Section owner, int index)
    {
        int start = note.Fields.All[index].Start;
        return start >= note.Section(owner).BodyStart && start < note.Section(owner).BodyEnd;
    }

    /// <summary>What stands before a field on its line, for a new line beside it.</summary>
    private static string PrefixOf(NoteReader note, in InlineField field, bool isAfter)
    {
        string prefix = Text(note, note.Lines.Start(field.Line), field.Start);
        int item = ItemOf(note, field);
        if (item < 0 || !isAfter) return prefix;
        List<ItemLine> items = [];
        int anchor = 0;
        int list = item - 1;
        while (note.Blocks[list].Kind != BlockKind.List || note.Blocks[list].Next <= item) list--;
        for (int i = list + 1; i < note.Blocks[list].Next; i = note.Blocks[i].Next)
        {
            if (i == item) anchor = items.Count;
            items.Add(new ItemLine(0, 0, 0, 0, BlockItems.PrefixOf(note, i)));
        }

        return ItemPrefix.After([.. items], anchor, 1);
    }

    /// <summary>The item of a list whose first line a field is; -1 if it is none.</summary>
    private static int ItemOf(NoteReader note, in InlineField field)
    {
        int item = field.Block - 1;
        return item >= 0 && note.Blocks[item].Kind == BlockKind.ListItem && note.Blocks[item].Line == field.Line ? item : -1;
    }

    /// <summary>The end of the last line of an item, or of the field's own line.</summary>
    private static int EndOfItem(NoteReader note, in InlineField field)
    {
        int item = ItemOf(note, field);
        int last = item < 0 ? Math.Max(field.Start, field.End - 1) : Math.Max(note.Blocks[item].Start, note.Blocks[item].ContentEnd - 1);
        int line = note.Lines.LineOf(last);
        return note.Lines.ContentEnd(note.Text, line);
    }

    private static bool HasChildren(NoteReader note, in InlineField field) =>
        ItemOf(note, field) is >= 0 and var item && note.Blocks[item].Next > field.Block + 1;

    private static int CountOnLine(NoteReader note, int line)
    {
        int count = 0;
        foreach (ref readonly InlineField field in note.Fields.All) count += field.Line == line ? 1 : 0;
        return count;
    }

    private static int EndOfLine(NoteReader note, in InlineField field)
    {
        int end = note.Lines.ContentEnd(note.Text, field.Line);
        return note.Text[field.ValueStart..end].IndexOfAnyExcept(" \t"u8) < 0 ? end : field.ValueEnd;
    }

    private static string Text(NoteReader note, int start, int end) => Newlines.Normalize(Encoding.UTF8.GetString(note.Text[start..end]));
}
