using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Generated;

/// <summary>A place of a note that holds one value. Made into a member by its format.</summary>
public abstract class ScalarPlace
{
    private readonly NoteTypeBuilder _type;

    private protected ScalarPlace(NoteTypeBuilder type, string description)
    {
        _type = type;
        Description = description;
    }

    /// <summary>Gets the place in words.</summary>
    internal string Description { get; }

    /// <summary>Gets what an author would add to a note that lacks the place.</summary>
    internal abstract string Remedy { get; }

    /// <summary>A member that every note of the type has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public Member<T> Required<T>(string name, ValueFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format);
        return _type.Add(new ScalarMember<T>(name, this, format, isRequired: true, format.Missing!));
    }

    /// <summary>A member that is null if a note does not hold it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public Member<T?> Optional<T>(string name, StructFormat<T> format)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format.Optional);
        return _type.Add(new ScalarMember<T?>(name, this, format.Optional, isRequired: false, null));
    }

    /// <summary>A member that is null if a note does not hold it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public Member<T?> Optional<T>(string name, ValueFormat<T> format)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format);
        return _type.Add(new ScalarMember<T?>(name, this, format!, isRequired: false, null));
    }

    /// <summary>Where the place is in a note, and its text.</summary>
    internal abstract Slot Find(NoteReader note);

    /// <summary>The text that a note has for the place although it does not hold it; nothing if there is none.</summary>
    internal virtual ReadOnlySpan<byte> Fallback(NoteReader note) => default;

    /// <summary>Whether a new note lacks the place, although the schema wants it there without a value too.</summary>
    internal virtual bool IsLacking(NoteReader note) => false;

    /// <summary>Gives the place its current name where a note has it under an old one, and so its section.</summary>
    internal abstract void Rename(EditWriter edits);

    /// <summary>Reports old names of the place; those of sections are reported with the sections.</summary>
    internal virtual void CheckName(NoteReader note, DiagnosticSink diagnostics)
    {
    }

    /// <summary>Puts a text into the place; null empties it, back to its placeholder or prompt.</summary>
    internal abstract void Write(EditWriter edits, in Slot slot, string? text, bool isText);

    /// <summary>Gets a value indicating whether the value is Markdown as the note has it, in which no backslash is one that keeps it a text.</summary>
    private protected bool IsMarkdown { get; private set; }

    /// <summary>Gives the place the format of what it holds.</summary>
    private protected virtual void SetFormat<T>(ValueFormat<T> format) => IsMarkdown = format.IsMarkdown;

    private protected static Slot Absent(int offset = 0) => new() { State = MemberState.Absent, Start = offset, End = offset };
}
