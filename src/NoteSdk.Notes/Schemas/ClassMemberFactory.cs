namespace NoteSdk.Notes.Schemas;

/// <summary>Makes members of reference types.</summary>
internal sealed class ClassMemberFactory<T>(ValueFormat<T> format) : MemberFactory<T>(format)
    where T : class
{
    public override NoteTypeMember Scalar(ScalarPlace place, string name, bool isRequired)
    {
        if (isRequired) return place.Required(name, Format);
        return place.Optional(name, Format);
    }

    public override Hole Hole(string name, bool isRequired, string[] was)
    {
        if (isRequired) return NoteSdk.Generated.Hole.Required(name, Format, was);
        return NoteSdk.Generated.Hole.Optional(name, Format, was);
    }
}
