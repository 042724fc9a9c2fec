using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>The inline fields of a note, in the order of their places.</summary>
internal sealed class FieldTable
{
    private readonly InlineField[] _fields;
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);

    private FieldTable(InlineField[] fields)
    {
        _fields = fields;
        for (int i = 0; i < fields.Length; i++)
        {
            if (!_byKey.TryGetValue(fields[i].Key, out List<int>? places)) _byKey.Add(fields[i].Key, places = []);
            places.Add(i);
        }
    }

    public static FieldTable Empty { get; } = new([]);

    public ReadOnlySpan<InlineField> All => _fields;

    public static FieldTable Of(NoteReader note)
    {
        IEnumerable<FieldKey> labels = note.Layout.FieldKeys.Where(static key => key.IsLabel);
        InlineField[] fields = note.Text.IndexOf("::"u8) < 0 ? [] : new FieldScan(note).Read();
        if (labels.Any()) fields = [.. fields.Concat(new LabelScan(note, labels).Read()).OrderBy(static field => field.Start)];
        return fields.Length == 0 ? Empty : new(fields);
    }

    /// <summary>The indexes of the fields with a key in its canonical form.</summary>
    public IReadOnlyList<int> With(string key) => _byKey.TryGetValue(key, out List<int>? places) ? places : [];
}
