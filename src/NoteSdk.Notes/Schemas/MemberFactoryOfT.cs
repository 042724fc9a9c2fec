using System.Text;

namespace NoteSdk.Notes.Schemas;

/// <summary>Makes the members of one format that do not depend on whether its values are value types.</summary>
/// <param name="format">The format.</param>
/// <param name="check">What values the members take; null for those of the format's type.</param>
/// <param name="iso">The format of defaults, where that is another one.</param>
/// <param name="text">What converts the values; null for what the format does.</param>
internal abstract class MemberFactory<T>(ValueFormat<T> format, ValueCheck<T>? check = null, ValueFormat<T>? iso = null,
    ValueText? text = null) : MemberFactory
    where T : notnull
{
    public sealed override ValueCheck Check { get; } = check ?? new ValueCheck<T>();

    public sealed override ValueText Text { get; } = text ?? new ValueText<T>(format, iso);

    private protected ValueFormat<T> Format { get; } = format;

    public sealed override NoteTypeMember FrontmatterList(NoteTypeBuilder type, string key, string name, string[] was, bool? empty) =>
        type.FrontmatterList(key, name, Format, was, empty);

    public sealed override NoteTypeMember MapList(FrontmatterMap map, string key, string name, string[] was, bool? empty) =>
        map.List(key, name, Format, was, empty);

    public sealed override Hole ListHole(string name, string[] was) => NoteSdk.Generated.Hole.List(name, Format, was);

    public sealed override NoteTypeMember List(Section section, string name) => section.List(name, Format);

    public sealed override NoteTypeMember Csv(Section section, string name) => section.Csv(name, Format);

    public sealed override NoteTypeMember FieldList(Section section, string key, string name, string[] was, bool? empty) =>
        section.FieldList(key, name, Format, was, empty);

    public sealed override NoteTypeMember LabelValues(Section section, string label, string name, string[] was) =>
        section.LabelValues(label, name, Format, was);

    public sealed override NoteTypeMember LabelList(Section section, string label, string name, string[] was) => section.LabelList(label, name, Format, was);

    public override object? ReadDefault(string text) => (iso ?? Format).TryRead(Encoding.UTF8.GetBytes(text), out T value) ? value : null;
}
