using System.Text;

namespace NoteSdk.Notes.Formats;

/// <summary>
/// The format of a point in time that ISO 8601 can write in several forms: all of them are read, and the form found is kept if it can hold the value.
/// </summary>
internal abstract class IsoFormat<T> : StructFormat<T>
    where T : struct
{
    private const int LongestText = 40;

    /// <summary>Gets the forms. A new value is written in the first that can hold it.</summary>
    private protected abstract ReadOnlySpan<string> Forms { get; }

    /// <summary>Gets the form for JSON, which has seconds as RFC 3339 requires.</summary>
    private protected abstract string JsonForm { get; }

    private protected abstract bool TryParse(ReadOnlySpan<char> text, string form, out T value);

    private protected abstract string Print(T value, string form);

    internal sealed override bool TryRead(ReadOnlySpan<byte> text, out T value) => FormOf(text, out value) is not null;

    internal sealed override string Write(T value)
    {
        foreach (string form in Forms)
        {
            if (Holds(form, value)) return Print(value, form);
        }

        return Print(value, Forms[^1]);
    }

    internal sealed override string WriteJson(T value) => Print(value, JsonForm);

    internal sealed override string Rewrite(T value, string oldText) =>
        FormOf(Encoding.UTF8.GetBytes(oldText), out _) is { } form && Holds(form, value) ? Print(value, form) : Write(value);

    internal sealed override int? Measure(ReadOnlySpan<byte> text)
    {
        // Limited, since a line may have many places where a value could begin. A full stop at the end belongs to a sentence.
        if (text.Length > LongestText) text = text[..LongestText];
        int length = text.IndexOfAnyExcept(IsoCharacters.All);
        if (length < 0) length = text.Length;
        for (; length > 0; length--)
        {
            if (text[length - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)'Z' && TryRead(text[..length], out _)) return length;
        }

        return -1;
    }

    private bool Holds(string form, T value) => TryParse(Print(value, form), form, out T back) && AreEqual(back, value);

    private string? FormOf(ReadOnlySpan<byte> text, out T value)
    {
        value = default;
        if (text.Length is 0 or > LongestText || !Ascii.IsValid(text)) return null;
        Span<char> characters = stackalloc char[LongestText];
        characters = characters[..Encoding.UTF8.GetChars(text, characters)];
        foreach (string form in Forms)
        {
            if (TryParse(characters, form, out value)) return form;
        }

        return null;
    }
}
