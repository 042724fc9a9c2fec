namespace NoteSdk.Notes.Schemas;

/// <summary>Makes members of value types.</summary>
internal class StructMemberFactory<T>(StructFormat<T> format, ValueCheck<T>? check = null, StructFormat<T>? iso = null, ValueText? text = null)
    : MemberFactory<T>(format, check, iso, text)
    where T : struct
{
    public sealed override NoteTypeMember Scalar(ScalarPlace place, string name, bool isRequired) =>
        isRequired ? place.Required(name, format) : place.Optional(name, format);

    public sealed override Hole Hole(string name, bool isRequired, string[] was) =>
        isRequired ? NoteSdk.Generated.Hole.Required(name, format, was) : NoteSdk.Generated.Hole.Optional(name, format, was);
}
