using System.Text;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>A member with a list: a place, and the format of an item. Items that cannot be read are not in the list, and stay in the note.</summary>
internal sealed class ListMember<T>(string name, ListPlace place, ValueFormat<T> format) : Member<NoteList<T>>(name, place.Description)
{
    internal override bool HasInlineFields => format.HasInlineFields;

    internal override FrontmatterKey? Key => place.Key;

    internal override Section? Home => place.Home;

    internal override bool IsInText => place.IsInText;

    internal override List<(int Start, int End)> TextsIn(NoteReader note)
    {
        place.Collect(note, out _);
        List<(int Start, int End)> texts = [];
        foreach (ref readonly RawItem item in note.Items.Items) texts.Add((item.Start, item.End));
        return texts;
    }

    internal override NoteList<T> Read(NoteReader note)
    {
        place.Collect(note, out _);
        ReadOnlySpan<RawItem> items = note.Items.Items;
        if (items.IsEmpty) return [];
        T[] values = new T[items.Length];
        int count = 0;
        foreach (ref readonly RawItem item in items)
        {
            if (TryRead(note, item, out T value)) values[count++] = value;
        }

        return count == 0 ? [] : new NoteList<T>(count == values.Length ? values : values[..count]);
    }

    internal override object? ReadText(string text) =>
        text.Length > 0 && format.TryRead(Encoding.UTF8.GetBytes(text), out T value) ? new NoteList<T>([value]) : new NoteList<T>([]);

    private protected override object? ReadLines(string[] lines)
    {
        List<T> items = [];
        foreach (string line in lines)
        {
            if (format.TryRead(Encoding.UTF8.GetBytes(line), out T value)) items.Add(value);
        }

        return new NoteList<T>([.. items]);
    }

    internal override bool IsReadAs(NoteReader note, NoteList<T> value)
    {
        if (value is null) return false;
        place.Collect(note, out _);
        int count = 0;
        foreach (ref readonly RawItem item in note.Items.Items)
        {
            if (item.Kind != RawItemKind.Text) continue;
            ReadOnlySpan<byte> text = item.Text(note.Text);
            if (count < value.Count && format.IsReadAs(text, value[count])) count++;
            else if (format.CanRead(text)) return false;
        }

        return count == value.Count;
    }

    internal override bool AreEqual(NoteList<T> a, NoteList<T> b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a is null || b is null || a.Count != b.Count) return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (!format.AreEqual(a[i], b[i])) return false;
        }

        return true;
    }

    internal override Misreading Explain(NoteList<T> value, NoteList<T> read) => Misreading.OfItems(value, read, format.AreEqual, format.Write);

    internal override bool IsWrittenInNew(NoteReader note, NoteList<T> value) => place.IsLacking(note);

    internal override void Write(EditWriter edits, NoteList<T> oldValue, NoteList<T> value)
    {
        edits.RequireItems(value);
        NoteReader note = edits.Note;
        place.Collect(note, out _);
        if (note.Items.HasMore)
        {
            throw edits.Refuse($"the list has more than {ItemBuffer.MostItems} items, and the others are not read", note.Items.Items[^1].End);
        }
        RawItem[] items = note.Items.Items.ToArray();
        int[] readable = Readable(note, items, oldValue.Count);
        List<ListStep> steps = new(value.Count);
        int beside = 0;
        foreach ((ListStepKind kind, int old, int added) in ListAlignment.Align(readable.Length, value.Count, (i, j) => format.AreEqual(oldValue[i], value[j])))
        {
            if (old >= 0) beside = old;
            string? text = kind is ListStepKind.Insert or ListStepKind.Change
                ? TextOf(value, added, kind, beside < readable.Length ? Encoding.UTF8.GetString(items[readable[beside]].Text(note.Text)) : null)
                : null;
            steps.Add(new ListStep(kind, old < 0 ? -1 : readable[old], added, text));
        }

        place.Write(edits, items, steps, steps.Exists(step => step.Text is { } text && format.IsTextAs(text, step.Kind == ListStepKind.Insert)));
    }

    /// <summary>The numbers of the items that are in the list.</summary>
    private int[] Readable(NoteReader note, RawItem[] items, int count)
    {
        int[] readable = new int[count];
        int found = 0;
        for (int i = 0; i < items.Length && found < count; i++)
        {
            if (count == items.Length || TryRead(note, items[i], out _)) readable[found++] = i;
        }

        return readable;
    }

    internal override void Rename(EditWriter edits) => place.Rename(edits);

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        return place.Collect(note, out offset);
    }

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        if (place.Collect(note, out int offset) == MemberState.Absent) return;
        RawItem[] items = note.Items.Items.ToArray();
        if (place.FindName(note) is { } name) places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        Range extent = place.FindExtent(note) ?? (items.Length > 0 ? items[0].Start..items[^1].End : offset..offset);
        places.Add(new PlaceSpan(PlaceKind.Value, extent.Start.Value, extent.End.Value));
        int count = 0;
        foreach (RawItem item in items)
        {
            int number = TryRead(note, item, out _) ? count++ : -1;
            places.Add(new PlaceSpan(PlaceKind.Item, item.Start, item.End, number));
            if (number < 0 || item.Decoded is not null) continue;
            foreach ((string part, Range at) in format.PartsOf(item.Text(note.Text)))
            {
                int start = item.Start + item.Quote;
                places.Add(new PlaceSpan(PlaceKind.Value, start + at.Start.Value, start + at.End.Value, number, part));
            }
        }
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        place.CheckName(note, diagnostics);
        if (place.Collect(note, out int offset) == MemberState.Unreadable)
        {
            diagnostics.Report(NoteRules.OtherKind, offset, Place, "a list", "a mapping");
            return;
        }

        if (note.Items.HasMore) diagnostics.Report(NoteRules.TooManyItems, offset, Place, ItemBuffer.MostItems);
        foreach (RawItem item in note.Items.Items.ToArray())
        {
            if (item.Kind == RawItemKind.Blank) continue;
            ReadOnlySpan<byte> text = item.Text(note.Text);
            if (!TryRead(note, item, out _))
            {
                if (diagnostics.IsFull) return;
                diagnostics.Report(NoteRules.UnreadItem, item.Start, Place, DiagnosticSink.Excerpt(text), format.Expected);
            }
            else if (format.Inspect(text, note.Links) is { } finding)
            {
                ReadOnlySpan<byte> part = finding.End > 0 ? text[finding.Start..finding.End] : text;
                diagnostics.Report(finding.Rule, OffsetOf(note, item, part, finding.Start), Place, DiagnosticSink.Excerpt(part), finding.Detail);
            }
        }
    }

    /// <summary>Where a part of an item's text is in the note, whose bytes may differ from the text.</summary>
    private static int OffsetOf(NoteReader note, in RawItem item, ReadOnlySpan<byte> part, int start)
    {
        int found = item.Decoded is null ? start : note.Text[item.Start..item.End].IndexOf(part);
        return item.Start + Math.Max(found, 0);
    }

    /// <summary>The text of an item, in the form of the item that it replaces or is added beside.</summary>
    private string TextOf(NoteList<T> value, int index, ListStepKind kind, string? old)
    {
        try
        {
            return old is null ? format.Write(value[index])
                : kind == ListStepKind.Insert ? format.WriteBeside(value[index], old)
                : format.Rewrite(value[index], old);
        }
        catch (NoteWriteException refusal) when (refusal.Member is null)
        {
            // A format does not know where its text goes.
            throw new NoteWriteException($"item {index + 1}: {refusal.Message}", refusal);
        }
    }

    private bool TryRead(NoteReader note, in RawItem item, out T value)
    {
        value = default!;
        return item.Kind == RawItemKind.Text && format.TryRead(item.Text(note.Text), out value);
    }
}
