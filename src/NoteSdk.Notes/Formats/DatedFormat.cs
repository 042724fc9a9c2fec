using System.Text;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Notes.Formats;

/// <summary>Dates and times in the formats of a schema: all are read, and the one that is found stays where it can hold the value.</summary>
/// <param name="kind">What the values are.</param>
/// <param name="forms">The formats, as the schema has them.</param>
/// <param name="iso">The same values as ISO 8601 has them: as JSON does.</param>
/// <param name="read">Makes a value.</param>
/// <param name="write">Takes one apart.</param>
internal sealed class DatedFormat<T>(
    ValueKind kind, IReadOnlyList<string> forms, StructFormat<T> iso, Func<DateMoment, T> read, Func<T, DateMoment> write) : StructFormat<T>
    where T : struct
{
    private readonly DateForms _forms = DateForms.Of(kind, forms);

    public override string Expected => $"a value such as {_forms.Example}, of the format {string.Join(" or ", _forms.Texts)}";

    internal override bool IsText => true;

    internal override JsonConverter<T> Json => iso.Json;

    // What YAML takes for a date or a time in any case needs no quotes that would make a text of it, nor does what takes the place of a value without them.
    internal override bool IsTextAs(string text, bool isNew) => isNew && !PlainResolution.IsTimestamp(text) && !PlainResolution.IsSexagesimal(text);

    internal override bool TryRead(ReadOnlySpan<byte> text, out T value)
    {
        bool isRead = FormOf(text, out DateMoment moment) is not null;
        value = isRead ? read(moment) : default;
        return isRead;
    }

    internal override string Write(T value) => Write(value, null);

    internal override string Rewrite(T value, string oldText) => Write(value, FormOf(Encoding.UTF8.GetBytes(oldText), out _));

    internal override string WriteJson(T value) => iso.WriteJson(value);

    // Seconds since 1970 have no offset.
    internal override bool AreEqual(T a, T b) => iso.AreEqual(a, b) || (EqualityComparer<T>.Default.Equals(a, b) && _forms.HasUnix);

    internal override int? Measure(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !_forms.MayBeginWith((char)text[0])) return -1;
        string start = Encoding.UTF8.GetString(text[..Math.Min(text.Length, DateForm.LongestText)]);
        int length = _forms.Measure(start, 0);
        return length < 0 ? -1 : Encoding.UTF8.GetByteCount(start.AsSpan(0, length));
    }

    private DateForm? FormOf(ReadOnlySpan<byte> text, out DateMoment moment)
    {
        moment = default;
        return text.IsEmpty || text.Length > DateForm.LongestText || !_forms.MayBeginWith((char)text[0]) ? null
            : _forms.Read(Encoding.UTF8.GetString(text), out moment);
    }

    private string Write(T value, DateForm? wanted) => _forms.Write(write(value), wanted)
        ?? throw new NoteWriteException($"{iso.Write(value)} cannot be written as {string.Join(" or ", _forms.Texts)}: it would be read back as another value");
}
