using System.Text;
using NoteSdk.Dql.Parsing;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>A key of inline fields that the schema knows: where a note has it.</summary>
/// <param name="owner">The text before the sections of the note, or of one of its sections.</param>
/// <param name="name">The key with its old names.</param>
/// <param name="empty">See <see cref="Empty"/>.</param>
/// <param name="isLabel">See <see cref="IsLabel"/>.</param>
internal sealed class FieldKey(Section owner, PartName name, bool? empty, bool isLabel = false)
{
    private readonly string _canonical = isLabel ? OfLabel(name.Current) : FieldNames.Canonical(name.Current);
    private readonly string[] _old = [.. name.Old.Select(Encoding.UTF8.GetString).Select(old => isLabel ? OfLabel(old) : FieldNames.Canonical(old))];

    public Section Owner { get; } = owner;

    /// <summary>
    /// Gets whether the field stands without a value: true: a new note has it, and it stays; false: it does not; null: a new note has it on a line of its own,
    /// and it stays if the note had it when it was read.
    /// </summary>
    public bool? Empty { get; } = empty;

    /// <summary>Gets the key with its old names.</summary>
    public PartName Name { get; } = name;

    /// <summary>Gets the key as a new field has it.</summary>
    public string Current { get; } = name.Current;

    public string Description { get; } = $"{(isLabel ? "label" : "inline field")} '{name.Current}' of {owner.Description}";

    /// <summary>Gets a value indicating whether it is a label, which is compared as it is, and is no field to queries.</summary>
    public bool IsLabel => isLabel;

    /// <summary>Gets the label with its old names.</summary>
    public IEnumerable<string> Labels => Name.Old.Select(Encoding.UTF8.GetString).Prepend(Current);

    /// <summary>Gets the forms of a label.</summary>
    public IEnumerable<LabelForm> Forms => Owner.LabelForms;

    /// <summary>Gets the form of a new field where the note shows no other.</summary>
    public LabelForm Form => isLabel ? Owner.LabelForm : Owner.FieldForm;

    /// <summary>Whether new fields of both keys are lines of one block, and no paragraphs.</summary>
    public bool SharesBlock(FieldKey other) => other.Owner == Owner && other.IsLabel == isLabel && !(isLabel && Form.IsBold);

    /// <summary>Gets the field in words.</summary>
    public string Shape => isLabel ? $"a label '{Form.WriteEmpty(Current)}'" : $"an inline field '{Current}::'";

    /// <summary>Gets the field as a fresh note has it; nothing if it has none.</summary>
    public string EmptyLine => Empty ?? !Form.IsBracketed ? Form.WriteEmpty(Current) : "";

    /// <summary>The fields with the key, by their indexes: first those in the text before the sections, then, for fields of the note, all others.</summary>
    public List<int> Find(NoteReader note)
    {
        List<int> found = Find(note, _canonical);
        for (int i = 0; found.Count == 0 && i < _old.Length; i++) found = Find(note, _old[i]);
        return found;
    }

    /// <summary>The index of the first field with the key that stands in the text before the sections; -1 if there is none.</summary>
    public int FirstOwn(NoteReader note)
    {
        List<int> found = Find(note);
        return found.Count > 0 && IsOwn(note, note.Fields.All[found[0]]) ? found[0] : -1;
    }

    /// <summary>Whether the fields have the key, by its current or an old name.</summary>
    public bool Has(in InlineField field) => field.Key == _canonical || Array.IndexOf(_old, field.Key) >= 0;

    /// <summary>Gives the fields and their section their current names.</summary>
    public void Rename(EditWriter edits)
    {
        Owner.Rename(edits);
        foreach (int index in Find(edits.Note))
        {
            InlineField field = edits.Note.Fields.All[index];
            if (field.Key != _canonical) edits.Rename(field.KeyStart, field.KeyEnd, Current);
        }
    }

    /// <summary>Reports old names.</summary>
    public void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        if (_old.Length == 0) return;
        int read = Find(note) is [var first, ..] ? first : -1;
        foreach (string old in _old)
        {
            foreach (int index in Find(note, old))
            {
                InlineField field = note.Fields.All[index];
                diagnostics.ReportOldName(field.KeyStart, note.Text[field.KeyStart..field.KeyEnd], Description, isRead: index == read);
            }
        }
    }

    /// <summary>The key of a label, which is never that of a field.</summary>
    public static string OfLabel(string label) => "\u0001" + label;

    private List<int> Find(NoteReader note, string key)
    {
        IReadOnlyList<int> all = note.Fields.With(key);
        List<int> found = [];
        List<int> others = [];
        for (int i = 0; i < all.Count; i++)
        {
            InlineField field = note.Fields.All[all[i]];
            if (IsOwn(note, field)) found.Add(all[i]);
            else if (!isLabel && Owner is { IsOwnText: true, Parent: null } && !IsOfSection(note, field)) others.Add(all[i]);
        }

        found.AddRange(others);
        return found;
    }

    private bool IsOwn(NoteReader note, in InlineField field)
    {
        ref readonly SectionSlot slot = ref note.Section(Owner);
        return slot.IsPresent && field.Start >= slot.BodyStart && field.Start < slot.BodyEnd;
    }

    /// <summary>Whether a field stands in a section that has a field of this key for itself.</summary>
    private static bool IsOfSection(NoteReader note, in InlineField field)
    {
        foreach (Section section in note.Layout.Sections)
        {
            ref readonly SectionSlot slot = ref note.Section(section);
            if (!slot.IsPresent || field.Start < slot.BodyStart || field.Start >= slot.BodyEnd) continue;
            foreach (ISectionPart part in section.FoundOwnText?.Parts ?? [])
            {
                if (part is IFieldPart own && own.Key.Has(field)) return true;
            }
        }

        return false;
    }
}
