using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Passes on the members of a record, but those that are stamped with the moment.</summary>
internal sealed class StampWriter(NoteWriter writer, IDerivedTextSource record, NoteBirth moment) : NoteWriter
{
    public override void Set<T>(Member<T> member, T value) =>
        writer.Set(member, member.Stamp is { } stamp ? (T)member.ReadText(stamp.Expand(record, moment))! : value);
}
