using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Fuzz.Notes;

namespace NoteSdk.Fuzz.Kinds;

/// <summary>A note type with its members, ready for every law.</summary>
internal abstract class NoteKind(string name)
{
    public static NoteKind<Person> People { get; } = new("people", PersonProbes.All, () => new Person { Title = "Pete Iming", Created = new(2026, 1, 3) });

    public static NoteKind<Meeting> Meetings { get; } = new("meeting", MeetingProbes.All, () => new Meeting { Title = "Kick-off", Date = new(2026, 1, 8) });

    public static NoteKind<Project> Projects { get; } = new("project", ProjectProbes.All, () => new Project { Title = "Tidemark" });

    public static NoteKind<Retro> Retros { get; } = new("retro", RetroProbes.All, () => new Retro { Title = "Tide", Place = new() { City = "Harwell" } });

    public static NoteKind<Voyage> Voyages { get; } = new("voyage", VoyageProbes.All, () => new Voyage { NextPort = "Aden", Title = "Round the cape" });

    public static NoteKind[] All { get; } = [People, Meetings, Projects, Retros, Voyages];

    public string Name { get; } = name;

    /// <summary>The kind that a note names as its type; otherwise any.</summary>
    public static NoteKind Of(ReadOnlySpan<byte> note)
    {
        ReadOnlySpan<byte> head = note[..Math.Min(note.Length, 200)];
        return head.IndexOf("type: meeting"u8) >= 0 ? Meetings
            : head.IndexOf("type: project"u8) >= 0 ? Projects
            : head.IndexOf("type: retro"u8) >= 0 ? Retros
            : head.IndexOf("type: voyage"u8) >= 0 ? Voyages
            : People;
    }

    /// <summary>A note made with <c>new</c> and some values.</summary>
    public abstract byte[] Create(Choices choices);

    /// <summary>Reads a note in every way, and asks that it is written as it was.</summary>
    public abstract void CheckReading(byte[] note);

    /// <summary>Reads a note in every way and makes an edit of every member, one after the other.</summary>
    public abstract void Exercise(byte[] note);

    /// <summary>Makes one edit, and asks for all laws of editing.</summary>
    /// <returns>Whether the edit was made, and not refused.</returns>
    public abstract bool CheckEdit(byte[] note, Choices choices);

    /// <summary>Makes edits of two members, one after the other and at once.</summary>
    /// <returns>Whether the edits were made, and not refused.</returns>
    public abstract bool CheckTwoEdits(byte[] note, Choices choices);

    /// <summary>Makes one edit in a note just as the library writes it, and undoes it after the note was read again.</summary>
    /// <returns>Whether the edit was made, and not refused.</returns>
    public abstract bool CheckUndo(Choices choices);

    /// <summary>Makes edits of several members, and asks for all laws of JSON, of the note as it was read and of what came out.</summary>
    /// <returns>Whether JSON can hold what came out.</returns>
    public abstract bool CheckJson(byte[] note, Choices choices);

    public override string ToString() => Name;
}
