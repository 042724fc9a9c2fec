using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Fuzz.Laws;

/// <summary>Inline fields are part of the text that they stand in, which changes with them.</summary>
internal static class FieldTexts
{
    /// <summary>Whether a record is read as another one, but for texts that have an inline field which the schema knows.</summary>
    /// <param name="expected">The record.</param>
    /// <param name="read">The record that is read.</param>
    /// <param name="bytes">The note that it is read from.</param>
    public static bool AreEqual<T>(T expected, T read, byte[] bytes)
        where T : Note<T>, INote<T>
    {
        if (expected.Equals(read)) return true;
        NoteType type = NoteType.Of<T>();
        object?[] before = ValuesOf(expected, type);
        object?[] after = ValuesOf(read, type);
        NoteReader note = NoteReader.Rent(bytes, type.Layout);
        try
        {
            return Enumerable.Range(0, before.Length).All(i => Equals(before[i], after[i]) || HasField(note, type.Layout.Members[i].TextsIn(note)));
        }
        finally
        {
            note.Return();
        }
    }

    private static bool HasField(NoteReader note, List<(int Start, int End)> texts)
    {
        foreach (var field in note.Fields.All)
        {
            int at = field.Start;
            bool isKnown = note.Layout.FieldKeys.Any(key => key.Find(note).Any(index => note.Fields.All[index].Start == at));
            if (isKnown && texts.Exists(text => at >= text.Start && at < text.End)) return true;
        }

        return false;
    }

    private static object?[] ValuesOf(NoteRecord record, NoteType type)
    {
        ValueRecorder values = new(type.Layout.Members.Count);
        record.HandTo(values);
        return values.Values;
    }
}
