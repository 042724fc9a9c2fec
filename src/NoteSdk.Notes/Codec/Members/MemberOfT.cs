using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A member of a note type, typed.</summary>
/// <typeparam name="T">The type of the member in C#.</typeparam>
public abstract class Member<T> : NoteTypeMember
{
    private Lazy<object?>? _initial;

    private protected Member(string name, string place)
        : base(name, place)
    {
    }

    /// <summary>Makes new notes have a value that is read from a text with holes, such as <c>{now|YYYY-MM-DD}</c> or <c>{title} {uuid}</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text cannot be read.</exception>
    public Member<T> DefaultFrom(string text)
    {
        SetDefault(text);
        return this;
    }

    /// <summary>Makes a vault write the moment when it creates the note, or saves a change of anything else in it.</summary>
    /// <param name="text">The text of the moment, such as <c>{now|YYYY-MM-DD}</c>.</param>
    /// <exception cref="ArgumentException">The text cannot be read.</exception>
    public Member<T> StampedWith(string text)
    {
        SetStamp(text);
        return this;
    }

    /// <summary>Makes new notes have items that are read from lines, as a note has them behind the markers of a list.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public Member<T> DefaultLines(params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        _initial = new(() => ReadLines(lines));
        return this;
    }

    /// <summary>Gets the value of a new note, where <see cref="DefaultLines"/> gives it; otherwise the default of its type.</summary>
    public T? Initial => _initial is null ? default : (T)_initial.Value!;

    internal sealed override object? InitialValue => Initial;

    internal sealed override void SetDefaultLines(string[] lines) => DefaultLines(lines);

    /// <summary>The value that lines of a list are read as, for a member that wraps this one.</summary>
    internal object? ReadAsLines(string[] lines) => ReadLines(lines);

    /// <summary>The value that lines of a list are read as.</summary>
    private protected virtual object? ReadLines(string[] lines) => throw new NotSupportedException($"{Name} has no lines.");

    internal override object? ReadText(string text) => throw new NotSupportedException($"{Name} has no default text.");

    internal sealed override object? ReadValue(NoteReader note) => note.Get(this);

    internal sealed override void SetValue(NoteWriter note, object? value) => note.Set(this, (T)value!);

    internal sealed override bool AreValuesEqual(object? a, object? b) => AreEqual((T)a!, (T)b!);

    internal sealed override Misreading ExplainValue(object? value, object? read) => Explain((T)value!, (T)read!);

    /// <summary>Reads the member from a note.</summary>
    internal abstract T Read(NoteReader note);

    /// <summary>Reads what is written in a note, even where a record would say that it follows the schema.</summary>
    internal virtual T ReadWritten(NoteReader note) => Read(note);

    /// <summary>Whether <see cref="ReadWritten"/> gives a value. Members override it if they can decide this without creating the value of the note.</summary>
    internal virtual bool IsReadAs(NoteReader note, T value) => AreEqual(ReadWritten(note), value);

    /// <summary>Gets a value indicating whether a record fills in a text of the schema, so that its value can change with other members.</summary>
    internal virtual bool IsFilledIn => false;

    /// <summary>
    /// Whether the value must be written to a new note even though the note reads as this value without it: a required 0, false or first member of an enum.
    /// </summary>
    internal virtual bool IsWrittenInNew(NoteReader note, T value) => false;

    /// <summary>Adds the edits that write a value which the note does not have.</summary>
    internal abstract void Write(EditWriter edits, T oldValue, T value);

    /// <summary>Says how a note reads a value that does not read back equal.</summary>
    /// <param name="value">The value that was written.</param>
    /// <param name="read">The value that is read.</param>
    internal abstract Misreading Explain(T value, T read);

    /// <summary>Whether two values are written the same way.</summary>
    internal abstract bool AreEqual(T a, T b);
}
