using System.Text.Json.Serialization;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Generated;

/// <summary>Reads and writes a value as text: one object for every type of the schema language.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class ValueFormat<T>
{
    /// <summary>Gets what the text must be, for messages: "a date such as 2026-01-31".</summary>
    public abstract string Expected { get; }

    /// <summary>Gets a value indicating whether the value is text to other programs too, so that YAML must not resolve it to another type.</summary>
    internal virtual bool IsText => false;

    /// <summary>Whether a value that is written so is text to other programs too: of what has several forms, some may be.</summary>
    /// <param name="text">The value as it is written.</param>
    /// <param name="isNew">Whether it takes the place of no other value.</param>
    internal virtual bool IsTextAs(string text, bool isNew) => IsText;

    /// <summary>Gets a value indicating whether the value is Markdown as the note has it, so that all its backslashes are part of it.</summary>
    internal virtual bool IsMarkdown => false;

    /// <summary>Gets a value indicating whether values are written with inline fields as Dataview reads them: <c>key:: value</c>.</summary>
    internal virtual bool HasInlineFields => false;

    /// <summary>Gets the value of a member of this format in a note without it.</summary>
    internal virtual T? Missing => default;

    /// <summary>Gets the converter for JSON: by default, values are strings with the text that notes have.</summary>
    internal virtual JsonConverter<T> Json => field ??= new FormatJson<T>(this);

    /// <summary>Reads a value from a whole text, given as UTF-8 without blanks around it.</summary>
    internal abstract bool TryRead(ReadOnlySpan<byte> text, out T value);

    /// <summary>Whether a value can be read from a text. Formats override it if they can decide this without creating the value.</summary>
    internal virtual bool CanRead(ReadOnlySpan<byte> text) => TryRead(text, out _);

    /// <summary>Whether a text is read as a value. Formats override it if they can decide this without creating the value of the text.</summary>
    internal virtual bool IsReadAs(ReadOnlySpan<byte> text, T value) => TryRead(text, out T read) && AreEqual(read, value);

    /// <summary>The text of a value.</summary>
    internal abstract string Write(T value);

    /// <summary>The text of a value in JSON.</summary>
    internal virtual string WriteJson(T value) => Write(value);

    /// <summary>The text of a value that replaces an old text, in the form of the old one if the format has several.</summary>
    internal virtual string Rewrite(T value, string oldText) => Write(value);

    /// <summary>The text of a new value beside another one, in the form of that one if the format has several.</summary>
    internal virtual string WriteBeside(T value, string neighbor) => Write(value);

    /// <summary>Whether two values are written the same way. Stricter than <see cref="object.Equals(object)"/> if that treats several texts as equal.</summary>
    internal virtual bool AreEqual(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    /// <summary>The named parts of a text that is a value, and where they are in it; none for a value without parts.</summary>
    internal virtual List<(string Name, Range At)> PartsOf(ReadOnlySpan<byte> text) => [];

    /// <summary>The length of the value at the start of a text, -1 if there is none, or null if it depends on what follows.</summary>
    internal virtual int? Measure(ReadOnlySpan<byte> text) => null;

    /// <summary>Gets a value indicating whether a value extends to the next blank, unless a text before that is known to follow it.</summary>
    internal virtual bool EndsAtBlank => false;

    /// <summary>The finding to report about a text that could be read, or null.</summary>
    internal virtual NoteFinding? Inspect(ReadOnlySpan<byte> text, ILinkCheck? links) => null;

    private protected static string Decode(ReadOnlySpan<byte> text) => Decoding.GetString(text);
}
