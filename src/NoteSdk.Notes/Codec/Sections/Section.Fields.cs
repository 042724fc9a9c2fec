using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Generated;

/// <content>The inline fields of a text, and how they are written.</content>
public sealed partial class Section
{
    private IReadOnlyList<string> _forms = [];

    /// <summary>Gets the form of a new inline field where the note shows no other.</summary>
    internal LabelForm FieldForm => Forms.Select(LabelForm.Parse).FirstOrDefault(static form => form?.IsField == true) ?? LabelForm.OfFields;

    /// <summary>Gets the form of a new label where the note shows no other.</summary>
    internal LabelForm LabelForm => LabelForms[0];

    /// <summary>Gets the forms of labels.</summary>
    internal IReadOnlyList<LabelForm> LabelForms
    {
        get
        {
            LabelForm[] forms = [.. Forms.Select(LabelForm.Parse).OfType<LabelForm>().Where(static form => !form.IsField)];
            return forms.Length > 0 ? forms : LabelForm.OfLabels;
        }
    }

    private IReadOnlyList<string> Forms => !IsOwnText ? _forms : Parent is null ? _type.Forms : Parent._forms;

    /// <summary>Says how labels and inline fields in the section are written: the first form is that of new ones.</summary>
    /// <param name="forms">The forms, with <c>{label}</c> and <c>{value}</c>.</param>
    public Section WithForms(params string[] forms)
    {
        _forms = forms;
        return this;
    }

    /// <summary>The value of an inline field: <c>Key:: value</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="was">The keys that it once had.</param>
    public ScalarPlace Field(string key, params string[] was) => Field(key, was, null);

    /// <summary>The value of an inline field, for which the schema says whether it stays without one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="empty">True: a new note has the field, and without a value it stays. False: it stands with a value only.</param>
    /// <param name="was">The keys that it once had.</param>
    public ScalarPlace Field(string key, bool empty, params string[] was) => Field(key, was, empty);

    /// <summary>The values of inline fields of one key: of one, with commas between them; of several, a value each.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of a value.</param>
    /// <param name="was">The keys that it once had.</param>
    public Member<NoteList<T>> FieldList<T>(string key, string name, ValueFormat<T> format, params string[] was) => FieldList(key, name, format, was, null);

    /// <summary>The values of inline fields of one key, for which the schema says whether a field stays without one.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of a value.</param>
    /// <param name="empty">True: a new note has the field, and without values it stays. False: it stands with values only.</param>
    /// <param name="was">The keys that it once had.</param>
    public Member<NoteList<T>> FieldList<T>(string key, string name, ValueFormat<T> format, bool empty, params string[] was) =>
        FieldList(key, name, format, was, empty);

    /// <summary>The values of a label: of one, with commas between them; of several, a value each.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="label">The label.</param>
    /// <param name="name">The member's name in C#.</param>
    /// <param name="format">The format of a value.</param>
    /// <param name="was">The labels that it once had.</param>
    public Member<NoteList<T>> LabelValues<T>(string label, string name, ValueFormat<T> format, params string[] was) =>
        _type.Add(new ListMember<T>(name, AddPart(new FieldListPlace(KeyOfLabel(label, was), format.CanRead)), format));

    /// <summary>A label's value: <c>**Label**: value</c>, or in a form of the schema.</summary>
    /// <param name="label">The label.</param>
    /// <param name="was">The labels that it once had.</param>
    public ScalarPlace Label(string label, params string[] was) => LabelForms.All(static form => form.IsBold)
        ? AddPart(new LabelPlace(_type, this, new PartName(label, was)))
        : AddPart(new FieldPlace(_type, KeyOfLabel(label, was)));

    internal ScalarPlace Field(string key, string[] was, bool? empty) => AddPart(new FieldPlace(_type, new FieldKey(this, new PartName(key, was), empty)));

    internal Member<NoteList<T>> FieldList<T>(string key, string name, ValueFormat<T> format, string[] was, bool? empty) =>
        _type.Add(new ListMember<T>(name, AddPart(new FieldListPlace(new FieldKey(this, new PartName(key, was), empty), format.CanRead)), format));

    private FieldKey KeyOfLabel(string label, string[] was) => new(this, new PartName(label, was), null, isLabel: true);
}
