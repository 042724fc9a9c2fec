using System.Globalization;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>
/// A member with a list of records, each of a part of the note that is read and edited as a note of its own, so that a part holds whatever a note holds.
/// </summary>
internal sealed class EachMember<T>(string name, PartPlace place, PartShape<T> shape) : Member<NoteList<T>>(name, place.Description)
    where T : class
{
    internal override bool HasInlineFields => place.Layout.Members.Any(static member => member.HasInlineFields);

    internal override Section? Home => place.Home;

    internal override NoteList<T> Read(NoteReader note)
    {
        Repeat[] repeats = place.Find(note);
        if (repeats.Length == 0) return [];
        T[] records = new T[repeats.Length];
        for (int i = 0; i < records.Length; i++) records[i] = Read(note, repeats[i]);
        return new NoteList<T>(records);
    }

    internal override bool AreEqual(NoteList<T> a, NoteList<T> b) => Equals(a, b);

    internal override Misreading Explain(NoteList<T> value, NoteList<T> read)
    {
        int index = 0;
        int count = value?.Count ?? 0;
        while (index < count && index < read.Count && value![index].Equals(read[index])) index++;
        string item = string.Create(CultureInfo.InvariantCulture, $"item {index + 1}");
        if (index >= count || index >= read.Count)
        {
            return new Misreading(item, index < count ? TextOf(value![index]) : null, index < read.Count ? TextOf(read[index]) : null);
        }

        NoteList<NoteTypeMember> members = place.Layout.Members;
        object?[] written = shape.ValuesOf(value![index], members.Count);
        object?[] found = shape.ValuesOf(read[index], members.Count);
        int member = 0;
        while (member + 1 < members.Count && members[member].AreValuesEqual(written[member], found[member])) member++;
        Misreading misreading = members[member].ExplainValue(written[member], found[member]);
        return misreading with { Item = $"{item}, '{members[member].Name}'{(misreading.Item is null ? "" : " " + misreading.Item)}" };
    }

    internal override void Write(EditWriter edits, NoteList<T> oldValue, NoteList<T> value)
    {
        edits.RequireItems(value);
        NoteReader note = edits.Note;
        Repeat[] repeats = place.Find(note);
        List<(ListStepKind Kind, int Old, int New)> steps = ListAlignment.Align(oldValue.Count, value.Count, (i, j) => oldValue[i].Equals(value[j]));
        if (value.Count > 0 && !place.HasPlace(edits)) return;
        RepeatEdits changes = new(edits, repeats);
        if (steps.TrueForAll(static step => step.Kind is ListStepKind.Keep or ListStepKind.Change))
        {
            foreach ((ListStepKind kind, int old, int added) in steps)
            {
                if (kind == ListStepKind.Change) changes.Change(old, Changed(edits, repeats[old], value[added], added));
            }
        }
        else if (steps.TrueForAll(static step => step.Kind is ListStepKind.Keep or ListStepKind.Change or ListStepKind.Move))
        {
            foreach ((ListStepKind kind, int old, int added) in steps)
            {
                byte[]? changed = kind == ListStepKind.Change ? Changed(edits, repeats[old], value[added], added) : null;
                if (changed is not null && old == added) changes.Change(old, changed);
                else if (old != added) changes.Put(added, old, changed);
            }
        }
        else
        {
            WriteSteps(edits, changes, repeats, steps, value);
        }
    }

    /// <summary>Adds and removes parts: new ones go behind the nearest part before them that stays where it is, else before the first that does.</summary>
    private void WriteSteps(EditWriter edits, RepeatEdits changes, Repeat[] repeats, List<(ListStepKind Kind, int Old, int New)> steps, NoteList<T> value)
    {
        HashSet<int> removed = [.. Enumerable.Range(0, repeats.Length)];
        int last = -1;
        int first = steps.FindIndex(static step => step.Kind is ListStepKind.Keep or ListStepKind.Change);
        int next = first < 0 ? -1 : steps[first].Old;
        foreach ((ListStepKind kind, int old, int added) in steps)
        {
            switch (kind)
            {
                case ListStepKind.Keep or ListStepKind.Change:
                    removed.Remove(old);
                    if (kind == ListStepKind.Change) changes.Change(old, Changed(edits, repeats[old], value[added], added));
                    last = old;
                    break;
                case ListStepKind.Move:
                    changes.AddCopy(last, next, old);
                    break;
                case ListStepKind.Insert:
                    int beside = last >= 0 ? last : next;
                    changes.Add(last, next, place.Lead + New(edits, beside < 0 ? null : repeats[beside], value[added], added));
                    break;
            }
        }

        if (changes.First is { } text && repeats.Length == 0) place.AddFirst(edits, text);
        else changes.Write(removed);
    }

    internal override void Rename(EditWriter edits) => place.Home.Rename(edits);

    internal override void RenameAll(EditWriter edits)
    {
        Rename(edits);
        Repeat[] repeats = place.Find(edits.Note);
        RepeatEdits changes = new(edits, repeats);
        for (int i = 0; i < repeats.Length; i++)
        {
            NoteReader part = place.Open(edits.Note, repeats[i]);
            try
            {
                EditWriter names = new(part, part.Path);
                names.RenameAll();
                if (names.HasEdits) changes.Change(i, place.Written(edits.Note, repeats[i], names.Apply().Bytes));
            }
            finally
            {
                part.Return();
            }
        }
    }

    internal override MemberState Locate(NoteReader note, out int offset) => place.Locate(note, out offset);

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        MemberState state = Locate(note, out int offset);
        if (state == MemberState.Absent) return;
        Repeat[] repeats = place.Find(note);
        (int start, int end) = repeats.Length > 0 ? (repeats[0].Start, repeats[^1].End) : (offset, offset);
        places.Add(new PlaceSpan(PlaceKind.Value, start, end));
        for (int i = 0; i < repeats.Length; i++) places.Add(new PlaceSpan(PlaceKind.Item, repeats[i].Start, repeats[i].End, i));
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        Func<int, int>? outer = diagnostics.OffsetOf;
        foreach (Repeat repeat in place.Find(note))
        {
            NoteReader part = place.Open(note, repeat);
            try
            {
                diagnostics.OffsetOf = part.OffsetInWhole;
                SectionCheck.Run(part, diagnostics);
                foreach (NoteTypeMember member in place.Layout.Members) member.Check(part, diagnostics);
            }
            finally
            {
                diagnostics.OffsetOf = outer;
                part.Return();
            }
        }
    }

    /// <summary>What a record is told by: its first member, which is mostly in the heading.</summary>
    private string TextOf(T record)
    {
        object? first = shape.ValuesOf(record, place.Layout.Members.Count)[0];
        return place.Layout.Members[0].ExplainValue(first, first).Written ?? "";
    }

    private T Read(NoteReader note, in Repeat repeat)
    {
        NoteReader part = place.Open(note, repeat);
        try
        {
            return shape.Read(part);
        }
        finally
        {
            part.Return();
        }
    }

    /// <summary>A part with the values of a record.</summary>
    private byte[] Changed(EditWriter edits, in Repeat repeat, T value, int index)
    {
        NoteReader part = place.Open(edits.Note, repeat);
        try
        {
            return place.Written(edits.Note, repeat, Apply(part, value, index, isNew: false));
        }
        finally
        {
            part.Return();
        }
    }

    /// <summary>A new part with the values of a record.</summary>
    private string New(EditWriter edits, Repeat? beside, T value, int index)
    {
        NoteReader note = edits.Note;
        NoteReader part = place.OpenNew(note, beside);
        try
        {
            return RepeatEdits.TextOf(place.Written(note, null, Apply(part, value, index, isNew: true)));
        }
        finally
        {
            part.Return();
        }
    }

    private byte[] Apply(NoteReader part, T value, int index, bool isNew)
    {
        try
        {
            return PartEdit.Apply(part, edits => shape.Write(value, edits), place.Root, isNew);
        }
        catch (NoteWriteException refusal) when (refusal.Member is not null)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"{refusal.Message} This is of item {index + 1} of {Name}.");
            throw new NoteWriteException(message, Name, refusal.Path, refusal.Line, refusal.Column);
        }
    }
}
