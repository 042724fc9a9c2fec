using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Generated;

/// <summary>A place in a note with one value. Together with a format it makes a member.</summary>
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

    /// <summary>Gets what the author should add to a note that lacks the place.</summary>
    internal abstract string Remedy { get; }

    /// <summary>A member that every note of the type has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public Member<T> Required<T>(string name, ValueFormat<T> format)
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format);
        return _type.Add(new ScalarMember<T>(name, this, format, isRequired: true, format.Missing!));
    }

    /// <summary>A member that is null if a note does not hold it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public Member<T?> Optional<T>(string name, StructFormat<T> format)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format.Optional);
        return _type.Add(new ScalarMember<T?>(name, this, format.Optional, isRequired: false, null));
    }

    /// <summary>A member that is null if a note does not hold it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    public Member<T?> Optional<T>(string name, ValueFormat<T> format)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(format);
        SetFormat(format);
        return _type.Add(new ScalarMember<T?>(name, this, format!, isRequired: false, null));
    }

    /// <inheritdoc cref="NoteTypeMember.Key"/>
    internal virtual FrontmatterKey? Key => null;

    /// <inheritdoc cref="NoteTypeMember.Home"/>
    internal virtual Section? Home => null;

    /// <inheritdoc cref="NoteTypeMember.IsInText"/>
    internal virtual bool IsInText => false;

    /// <summary>Where the place is in a note, and its text.</summary>
    internal abstract Slot Find(NoteReader note);

    /// <summary>Where the note names the place: its key, heading, label or row; null if it has no name of its own.</summary>
    internal virtual Range? FindName(NoteReader note) => null;

    /// <summary>Whether a text can be put where the slot is.</summary>
    internal virtual bool HasRoom(in Slot slot) => slot.State != MemberState.Absent;

    /// <summary>The text that applies if a note does not have the place; empty if there is none.</summary>
    internal virtual ReadOnlySpan<byte> Fallback(NoteReader note) => default;

    /// <summary>Whether a new note lacks the place, which it must have even without a value.</summary>
    internal virtual bool IsLacking(NoteReader note) => false;

    /// <summary>Gives the place and its section their current names if a note has them under old ones.</summary>
    internal abstract void Rename(EditWriter edits);

    /// <summary>Reports old names of the place; old names of sections are reported with the sections.</summary>
    internal virtual void CheckName(NoteReader note, DiagnosticSink diagnostics)
    {
    }

    /// <summary>Writes a text to the place; null empties it, back to its placeholder or prompt.</summary>
    internal abstract void Write(EditWriter edits, in Slot slot, string? text, bool isText);

    /// <summary>Gets a value indicating whether the value is Markdown as the note has it, in which backslashes have no special meaning to the codec.</summary>
    private protected bool IsMarkdown { get; private set; }

    /// <summary>Sets the format of the place's value.</summary>
    private protected virtual void SetFormat<T>(ValueFormat<T> format) => IsMarkdown = format.IsMarkdown;

    private protected static Slot Absent(int offset = 0) => new() { State = MemberState.Absent, Start = offset, End = offset };
}
